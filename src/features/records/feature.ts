import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { tellChanges } from "./handlers/changes.ts";
import { entering } from "./handlers/entering.ts";
import { personalData } from "./handlers/personalData.ts";
import { publishing } from "./handlers/publishing.ts";
import { sharing } from "./handlers/sharing.ts";
import type { Needs } from "./needs.ts";
import { pages } from "./pages/plugs.ts";
import { texts } from "./texts.ts";

/** Who gets to see the record's pages. What is on them the other features say. */
export const records = (features: readonly Feature[], needs: Needs): Feature =>
  defineFeature({
    id: "records",
    name: both(texts, (t) => t.name),
    handlers: [...entering(needs), ...sharing(features), ...publishing(features)],
    pages: pages(features),
    personalData: personalData(features),
    follow: tellChanges(features),
  });
