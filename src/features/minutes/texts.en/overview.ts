import type { SameTexts } from "../../../core/texts.ts";
import type { file as sv } from "../texts.sv/overview.ts";

export const file: SameTexts<typeof sv> = {
  asked: "Minutes that you have asked for",
  checks: "Texts that you have checked or are asked to check",
  corrections: "Corrections that you have proposed",
  actions: "Actions in minutes that you are responsible for",
  notes: "Notes that you have added",
  number: "Number",
  title: "Heading",
  state: "State",
  at: "When",
  nameThen: "Name then",
  party: "Party",
  approvedAt: "Approved at",
  text: "Text",
};
