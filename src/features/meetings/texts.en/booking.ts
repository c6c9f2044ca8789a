import type { SameTexts } from "../../../core/texts.ts";
import type { booking as sv } from "../texts.sv/booking.ts";

export const booking: SameTexts<typeof sv> = {
  previewTitle: "This is how the meeting will be booked",
  notBooked: "Not booked yet",
  book: "Book meeting",
  otherTime: "Other time",
  fillIn: "Fill in the meeting",
  callersBook:
    "The chair, the secretary or an administrator books meetings. Ask one of them to type this, or propose several times to the group.",
  assumedLength: "You gave no end, so I count on two hours.",
  nextYear: "The date has been already this year, so I take it to be next year.",
  bookedBefore: (number) => `This is booked already, as meeting ${number}. Change it with “meeting move ${number}”.`,
  noPlace: "No place or link is given. The notice is to say where the meeting is, so add it once you know.",
  booked: (number, when) => `Meeting ${number} is booked: ${when}. It shows in the group's channels.`,
  whichTime: "Which time do you mean?",
  mismatch: "The weekday and the date do not agree. Which do you mean?",
  noTime: (date) => `I read ${date}, but not at what time. Give that too, such as “17:00–19:00”.`,
  noDate: "I find no day and time in the text. Write for instance “Thursday 10 December 5–7 pm”.",
  range: (from, to) => `That may be any day from ${from} to ${to}. Say which day, and at what time.`,
  moved: "That may mean both earlier and later. Say on which day and at what time the meeting is to be.",
  recurs:
    "That sounds like a series of meetings. Type “meeting series” and the same text, and I book them all at once.",
  past: (when) => `That time has been already: ${when}. Give a time that is to come.`,
  missing: {
    date: "There is no such date. Check the day and the month.",
    week: "There is no such week in that year. Check the number of the week.",
    time: "There is no such time on that day. Choose another; an hour is missing in the night when clocks go forward.",
  },
  endFirst: "The meeting would end before it begins. Check the times.",
  tooLong: "The meeting would be longer than a day. Book one meeting for each day instead.",
  unknownCalled: (name) =>
    `The group has no party called “${name}”. Write the parties' names, “co-opted” or “observers”.`,
  tooManyCalled: (count) => `That would be ${count} people, and I can call at most 500. Call fewer parties or roles.`,
};
