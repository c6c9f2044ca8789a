import type { SameTexts } from "../../../core/texts.ts";
import type { file as sv } from "../texts.sv/overview.ts";

export const file: SameTexts<typeof sv> = {
  asked: "minutes you have asked for or sent",
  checks: "texts you have checked or are asked to check",
  corrections: "corrections you have proposed",
  actions: "actions in minutes that you are responsible for",
  notes: "notes you have added",
  files: "files you have asked for",
  number: "number",
  title: "heading",
  state: "state",
  at: "time",
  nameThen: "name then",
  party: "party",
  approvedAt: "approved",
  text: "text",
};
