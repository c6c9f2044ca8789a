import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { commands as sv } from "../texts.sv/commands.ts";

const meeting = ["meeting"];

const number = { label: "Number of the meeting", hint: "Such as 3 or 3/2026." };
const details = {
  title: { label: "What the meeting is about", word: "title", hint: "Such as “the open hall partnership”." },
  when: { label: "Day and time", word: "when", hint: "In your own words: “Thursday 10 December 5–7 pm”." },
  place: { label: "Place", word: "place" },
  link: { label: "Link for those who take part remotely", word: "link" },
  remote: { label: "One can take part remotely", word: "remote" },
  minutes: { label: "Length in minutes", word: "length", hint: "If you have not said when the meeting ends." },
  called: {
    label: "Who is called",
    word: "called",
    hint: "Parties, co-opted or observers, with commas between. Leave it empty and everyone is called.",
  },
  documents: { label: "Documents", word: "documents", hint: "One text or link on each line." },
  contact: {
    label: "Contact for accessibility",
    word: "contact",
    hint: "A role or a function, such as “the secretary”.",
  },
};

export const commands: SameTexts<typeof sv> = {
  book: { words: under(meeting, ["book"]), title: "Book a meeting", submit: "Continue", fields: details },
  confirm: {
    words: under(meeting, ["confirm"]),
    title: "Book the meeting at once",
    submit: "Book meeting",
    fields: details,
  },
  list: { words: under(meeting, ["list"]), title: "List coming meetings", fields: {} },
  show: {
    words: [...under(meeting, ["show"]), "next meeting"],
    title: "Show a meeting",
    submit: "Show",
    fields: { number: { ...number, hint: "Leave it empty for the next meeting." } },
  },
};
