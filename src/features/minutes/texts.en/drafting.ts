import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { draftingCommands as commandsSv, drafting as sv } from "../texts.sv/drafting.ts";

const number = { label: "Number", hint: "Such as 3 or 3/2026." };
const line = { label: "Number of the line", word: "line", hint: "The number stands before the line." };

export const draftingCommands: SameTexts<typeof commandsSv> = {
  moveLine: {
    words: under(["minutes"], ["move"]),
    title: "Move a line to another item",
    submit: "Move",
    fields: {
      number,
      line,
      to: { label: "To which item", word: "to", hint: "The number of the item, or the heading of a new one." },
    },
  },
};

export const drafting: SameTexts<typeof sv> = {
  beside: {
    decision: {
      title: (numbers) => `The same message: decision ${numbers}`,
      text: "The message behind the line is already what this in the log of decisions rests on. If the line says the same, you need do nothing. If it is another decision, you can confirm it too.",
      anyway: "Confirm all the same",
    },
    action: {
      title: (numbers) => `The same message: action ${numbers}`,
      text: "The message behind the line is already what this on the list of actions rests on. If the line says the same, you need do nothing. If it is something else to be done, you can add it too.",
      anyway: "Make an action all the same",
    },
    item: (number, text) => `${number}: ${text}`,
    notDone: "Not done yet",
  },
  discarding: {
    title: (called) => `Discard ${called}?`,
    text: (title, count) =>
      `The draft “${title}” has ${count === 1 ? "one line" : `${count} lines`} and cannot be brought back. Decisions and actions that were made of it stay.`,
    how: (number) => `Press the button, or type “minutes discard ${number} confirm=yes”.`,
    done: "Discarded",
  },
  askedAlready:
    "The chair has been asked about the line already, and has the question in their own conversation with me.",
  alike: (names) =>
    `Some of the same talk is in ${names} already. If one text of it is enough, you can discard the draft.`,
  moved: (line, item, title) => `Line ${line} now stands under item ${item}${title && `, ${title}`}.`,
  rename: "Change a heading",
};
