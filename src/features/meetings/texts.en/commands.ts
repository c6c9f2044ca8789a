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

const draft = { label: "Draft" };
const nextNumber = { ...number, hint: "Leave it empty for the next meeting." };
const { documents: _ofOneMeeting, ...recurring } = details;
const recurringWhen = {
  label: "When the meetings recur",
  word: "when",
  hint: "In your own words: “the first Monday of every month 18:00–20:00 until June”.",
};
const anyNumber = { ...number, hint: "The number of any of its meetings." };
const newTime = {
  label: "New day and time",
  word: "when",
  hint: "In your own words. Leave it empty if the time is the same.",
};

export const commands: SameTexts<typeof sv> = {
  book: {
    words: [...under(meeting, ["book"]), "book a meeting"],
    title: "Book a meeting",
    submit: "Continue",
    fields: details,
  },
  confirm: {
    words: under(meeting, ["confirm"]),
    title: "Book the meeting at once",
    submit: "Book meeting",
    fields: { ...details, draft },
  },
  move: {
    words: under(meeting, ["move"]),
    title: "Move a meeting",
    submit: "Continue",
    fields: { number, when: newTime, place: details.place, link: details.link },
  },
  confirmMove: {
    words: under(meeting, ["confirm move"]),
    title: "Move the meeting at once",
    submit: "Move meeting",
    fields: { number, when: newTime, place: details.place, link: details.link, seen: { label: "Version seen" } },
  },
  cancel: {
    words: under(meeting, ["cancel"]),
    title: "Cancel a meeting",
    submit: "Cancel meeting",
    fields: { number, reason: { label: "Why", hint: "May be left empty. It shows on the meeting's card." } },
  },
  come: {
    words: ["coming", "i am coming"],
    title: "Answer that you are coming",
    submit: "Coming",
    fields: { number: nextNumber },
  },
  joinRemotely: {
    words: ["remote", "joining remotely"],
    title: "Answer that you join remotely",
    submit: "Remote",
    fields: { number: nextNumber },
  },
  apologise: {
    words: ["can't come", "can’t come", "cannot come", "apologies"],
    title: "Say that you cannot come",
    submit: "Can't come",
    fields: {
      number: nextNumber,
      alternate: { label: "Who comes instead", hint: "An alternate of yours, or “nobody”." },
    },
  },
  answer: {
    words: under(meeting, ["answer"]),
    title: "Answer a notice of a meeting",
    submit: "Answer",
    fields: {
      number,
      answer: {
        label: "Your answer",
        options: { coming: "Coming", remote: "Joining remotely", apology: "Cannot come" },
        aliases: { coming: ["yes"], remote: ["remote"], apology: ["can't come", "no"] },
      },
    },
  },
  need: {
    words: ["need"],
    title: "Say what you need to take part",
    submit: "Send to the secretary",
    fields: {
      text: { label: "What you need", hint: "Only the secretary sees it, only for this meeting." },
      number: { ...nextNumber, word: "meeting" },
    },
  },
  dropNeed: { words: ["need remove"], title: "Take back your need", submit: "Delete", fields: { number: nextNumber } },
  showNeeds: {
    words: ["need show"],
    title: "Show needs for a meeting",
    submit: "Show",
    fields: { number: nextNumber },
  },
  planSeries: {
    words: under(meeting, ["series"]),
    title: "Book a series of meetings",
    submit: "Continue",
    fields: { ...recurring, when: recurringWhen },
  },
  bookSeries: {
    words: under(meeting, ["confirm series"]),
    title: "Book the series at once",
    submit: "Book series",
    fields: { ...recurring, when: recurringWhen, rule: { label: "Rule" }, start: { label: "First time" }, draft },
  },
  showSeries: {
    words: under(meeting, ["series show"]),
    title: "Show a series",
    submit: "Show",
    fields: { number: anyNumber },
  },
  endSeries: {
    words: under(meeting, ["series end"]),
    title: "End a series",
    submit: "End series",
    fields: {
      number: anyNumber,
      reason: { label: "Why", hint: "May be left empty. It shows on the meetings' cards." },
    },
  },
  calendarFile: {
    words: under(meeting, ["calendar"]),
    title: "Get the meeting as a calendar file",
    submit: "Get the file",
    fields: { number: nextNumber },
  },
  list: { words: [...under(meeting, ["list"]), "meetings"], title: "List coming meetings", fields: {} },
  show: {
    words: [...under(meeting, ["show"]), "next meeting", "when is the next meeting"],
    title: "Show a meeting",
    submit: "Show",
    fields: { number: nextNumber },
  },
};
