import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { commands as sv } from "../texts.sv/commands.ts";

const action = ["action"];
const number = { label: "Number of the action", hint: "For instance 3 or 3/2026." };
const responsible = {
  label: "Responsible",
  word: "responsible",
  hint: "The name of someone in the group, or a party.",
};
const due = { label: "Due", word: "due", hint: "For instance Friday, 12 December or 2026-12-12." };
const decision = { label: "Decision that it follows from", word: "decision", hint: "For instance 3/2026." };
const text = { label: "What is to be done", word: "text", hint: "For instance “order nets for the large hall”." };
const after = { label: "After" };

export const commands: SameTexts<typeof sv> = {
  add: {
    words: [...action, ...under(action, ["new"]), "to do"],
    title: "Make an action",
    submit: "Save the action",
    fields: {
      text,
      responsible,
      due,
      decision,
      source: { label: "Link to the message" },
      message: { label: "Message" },
    },
  },
  change: {
    words: under(action, ["change"]),
    title: "Change an action",
    submit: "Change",
    fields: { number, text, responsible, due, decision },
  },
  strike: {
    words: under(action, ["remove", "strike"]),
    title: "Strike an action",
    submit: "Strike",
    fields: { number },
  },
  complete: {
    words: under(action, ["done"]),
    title: "Mark an action as done",
    submit: "Mark as done",
    fields: { number, note: { label: "Note", word: "note", hint: "May be left empty." } },
  },
  move: { words: under(action, ["move"]), title: "Move an action", submit: "Move", fields: { number, due } },
  handOver: {
    words: under(action, ["hand over"]),
    title: "Hand over an action",
    submit: "Hand over",
    fields: { number, responsible: { ...responsible, label: "To whom", word: "to" } },
  },
  decline: {
    words: under(action, ["cannot", "can't"]),
    title: "Say that you cannot take an action",
    submit: "Cannot",
    fields: { number, reason: { label: "Why", word: "reason", hint: "May be left empty. Do not write about health." } },
  },
  reopen: {
    words: under(action, ["reopen", "open again"]),
    title: "Open an action again",
    submit: "Open again",
    fields: { number },
  },
  list: {
    words: [...under(action, ["list"]), "actions"],
    title: "List actions",
    submit: "Show",
    fields: {
      which: { label: "Which", word: "which", options: { open: "Open", done: "Done", all: "All" } },
      after,
    },
  },
  listOwn: { words: [...under(action, ["mine"]), "my actions"], title: "Show your actions", fields: { after } },
  listOverdue: {
    words: [...under(action, ["overdue"]), "overdue", "overdue actions"],
    title: "Show overdue actions",
    fields: { after },
  },
  show: { words: under(action, ["show"]), title: "Show an action", submit: "Show", fields: { number } },
  ring: {
    title: "Remind of an action",
    fields: {
      id: { label: "Action" },
      kind: { label: "Reminder", options: { week: "A week before", day: "The day before", passed: "Afterwards" } },
      due: { label: "Due" },
    },
  },
};
