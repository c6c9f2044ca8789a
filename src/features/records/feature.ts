import { defineFeature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { entering } from "./handlers/entering.ts";
import { texts } from "./texts.ts";

/** Who gets to see the record's pages. What is on them the other features say. */
export const records = defineFeature({
  id: "records",
  name: both(texts, (t) => t.name),
  handlers: entering,
});
