import { under } from "../../../core/command.ts";
import { effects } from "../../../core/effects.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { conductCommands as sv } from "../texts.sv/conductCommands.ts";

const meeting = ["meeting"];
const number = { label: "Number of the meeting", hint: "Leave it empty for the one under way, or the next." };
const name = { label: "Name", hint: "Leave it empty for yourself." };
const text = { label: "What to note" };

export const conductCommands: SameTexts<typeof sv> = {
  openMeeting: { words: under(meeting, ["open"]), title: "Open the meeting", submit: "Open", fields: { number } },
  closeMeeting: { words: under(meeting, ["close"]), title: "Close the meeting", submit: "Close", fields: { number } },
  choose: {
    words: under(meeting, ["choose"]),
    title: "Choose chair, secretary or checkers for the meeting",
    submit: "Choose",
    fields: {
      office: {
        label: "Office",
        word: "office",
        options: { chair: "Chair", secretary: "Secretary", checker: "Checker" },
      },
      names: { label: "Names", word: "names", hint: "Several checkers have commas between." },
    },
  },
  rollCall: { words: ["attendance", ...under(["attendance"], ["show"])], title: "Show who is there", fields: {} },
  arrive: {
    words: under(["attendance"], ["here", "arrived"]),
    title: "Note that someone is here",
    submit: "Note",
    fields: { name, remote: { label: "Takes part remotely", word: "remote" } },
  },
  depart: {
    words: under(["attendance"], ["left"]),
    title: "Note that someone leaves the meeting",
    submit: "Note",
    fields: { name },
  },
  goTo: {
    words: ["item"],
    title: "Go to an item",
    submit: "Go there",
    fields: { item: { label: "Number of the item" } },
  },
  next: { words: ["next item", "item next"], title: "Go to the next item", fields: {} },
  previous: { words: ["previous item", "item previous"], title: "Go to the previous item", fields: {} },
  postpone: {
    words: ["item postpone", "postpone"],
    title: "Postpone an item to a later meeting",
    submit: "Postpone",
    fields: { item: { label: "Number of the item", hint: "Leave it empty for the one you are at." } },
  },
  noteDecision: { words: ["#decision"], title: "Note a proposed decision", submit: "Note", fields: { text } },
  noteAction: { words: ["#action"], title: "Note an action", submit: "Note", fields: { text } },
  noteInformation: { words: ["#info"], title: "Note information", submit: "Note", fields: { text } },
  undoNote: { words: ["undo"], title: "Take back your latest note", fields: {} },
  showNotes: {
    words: under(meeting, ["notes"]),
    title: "Show the notes of a meeting",
    submit: "Show",
    fields: { number },
  },
  confirmNote: {
    words: ["note confirm"],
    title: "Confirm a noted decision",
    submit: "Confirm decision",
    fields: {
      note: { label: "Number of the note" },
      effect: effects.en,
      recipient: { label: "The recommendation goes to", word: "recipient" },
      responsible: { label: "Responsible", word: "responsible" },
      due: { label: "Due", word: "due" },
    },
  },
};
