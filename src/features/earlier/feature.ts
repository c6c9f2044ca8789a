import { defineFeature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { importing } from "./handlers/importing.ts";
import { personalData, searchable } from "./handlers/plugs.ts";
import { reading } from "./handlers/reading.ts";
import { pages } from "./pages.ts";
import { texts } from "./texts.ts";
import { importCard, importedPart } from "./views/import.ts";

/** What the group decided before it kept its record here. */
export const earlier = defineFeature({
  id: "earlier",
  name: both(texts, (t) => t.name),
  handlers: [...importing, ...reading],
  subjects: [importCard, importedPart],
  searchable: [searchable],
  pages,
  personalData,
});
