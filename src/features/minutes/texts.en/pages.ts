import type { SameTexts } from "../../../core/texts.ts";
import type { pages as sv } from "../texts.sv/pages.ts";

export const pages: SameTexts<typeof sv> = {
  minutes: "Minutes",
  item: "minutes",
  list: "List",
  further: "Show more",
  caption: (count) => (count === 1 ? "One text" : `${count} texts, the latest first`),
  columns: { number: "Number", title: "What", date: "Date", state: "State" },
  decisions: "Decisions in the log",
  decision: (number: string) => `Decision ${number}`,
  none: "No minutes yet.",
};
