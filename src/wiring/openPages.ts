import type { Document } from "../core/document.ts";
import type { Feature } from "../core/feature.ts";
import { phrasesOf } from "../core/parse.ts";
import type { Language } from "../core/texts.ts";
import { guidePage } from "../features/guide/pages.ts";
import { protectionPage } from "./protection/page.ts";

/** The pages that anyone may read, by the segments of their address after "/records". */
export function openPages(features: readonly Feature[]) {
  const phrases = phrasesOf(features.flatMap(({ handlers }) => handlers).map(({ command }) => command));
  return ([first, ...rest]: readonly string[], language: Language): Document | undefined => {
    if (first === "hjalp") return guidePage({ features, phrases }, rest, language);
    return first === "underlag" && rest.length === 0 ? protectionPage(language) : undefined;
  };
}
