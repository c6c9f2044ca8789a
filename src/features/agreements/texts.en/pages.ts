import type { SameTexts } from "../../../core/texts.ts";
import type { pages as sv } from "../texts.sv/pages.ts";

export const pages: SameTexts<typeof sv> = {
  agreements: "Drafts and agreements",
  one: "agreement",
  columns: { number: "Number", title: "Title", state: "State", period: "Term" },
  partyColumns: { party: "Party", body: "Decides", decision: "Decision" },
  caption: (count) => (count === 1 ? "One agreement" : `${count} agreements`),
  captionMore: (count) => `The latest ${count}`,
  none: "There are no drafts or agreements yet.",
  further: "Show more",
  parties: "The parties",
  contents: "Contents",
  history: "History",
  inForce: "The text that applies now",
  compare: "Compare versions",
  from: "From version",
  to: "To version",
  readDraft: "Read section by section",
};
