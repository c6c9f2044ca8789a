import { finding } from "./texts.en/finding.ts";
import { working } from "./texts.en/working.ts";
import type { Texts } from "./texts.ts";

export const en: Texts = {
  name: "Guide",
  title: "Guide",
  about:
    "This tells what you can do with Samspråk, what happens then and who may. The examples can be typed as they stand. In a channel, put /samsprak or @Samspråk first.",
  subjects: "Choose a subject",
  tasks: "What most come for",
  examples: "Three examples",
  columns: { does: "To", typed: "Type", who: "May be done by" },
  next: "What happens then",
  all: "All that you can type",
  commands: "Commands",
  what: "Does",
  others: "Other subjects",
  beginning: "To the beginning of the guide",
  topics: { ...working, ...finding },
};
