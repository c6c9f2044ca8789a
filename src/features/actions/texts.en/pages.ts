import type { SameTexts } from "../../../core/texts.ts";
import type { pages as sv } from "../texts.sv/pages.ts";

export const pages: SameTexts<typeof sv> = {
  actions: "Actions",
  which: "Show",
  kinds: { open: "Open", own: "My open ones", overdue: "Overdue", done: "Done", all: "All" },
  columns: { number: "Number", text: "Action", owner: "Responsible", due: "Due", state: "State" },
  caption: (count) => (count === 1 ? "One action" : `${count} actions`),
  captionMore: (count) => `The first ${count}`,
  none: "No actions match what you have chosen.",
  further: "Show more",
};
