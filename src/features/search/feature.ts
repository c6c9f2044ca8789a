import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { answerWith, searching } from "./handlers/asking.ts";
import { followWith, rebuilding } from "./handlers/following.ts";
import { searchPages } from "./pages.ts";
import { texts } from "./texts.ts";

/** Finds what the other features have on record. */
export function search(features: readonly Feature[]): Feature {
  const searchable = features.flatMap((feature) => feature.searchable ?? []);
  return defineFeature({
    id: "search",
    name: both(texts, (t) => t.name),
    handlers: [searching(searchable), rebuilding(searchable)],
    follow: followWith(searchable),
    answer: answerWith(searchable),
    pages: [searchPages(features, searchable)],
  });
}
