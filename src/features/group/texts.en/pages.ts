import type { SameTexts } from "../../../core/texts.ts";
import type { pages as sv } from "../texts.sv/pages.ts";

export const pages: SameTexts<typeof sv> = {
  group: "The group",
  rules: "How the group works",
  notSet: "Not decided",
  speak: { sv: "Speak Swedish to me", en: "Speak English to me" },
};
