import type { SameTexts } from "../../../core/texts.ts";
import type { series as sv } from "../texts.sv/series.ts";

export const series: SameTexts<typeof sv> = {
  previewTitle: "This is how the series will be booked",
  book: "Book series",
  fillIn: "Fill in the series",
  titled: (title) => `Series of meetings: ${title}`,
  states: { active: "Going on", ended: "Ended" },
  summary: (count, first, last) =>
    count === 1 ? `One meeting: ${first}.` : `${count} meetings. The first is ${first} and the last ${last}.`,
  more: (count) => `… and ${count} more`,
  cards: "Each meeting gets a card of its own in the channel when its notice is sent.",
  passed: "All meetings of the series have been held.",
  onOccasion: (when, warning) => `${when}: ${warning}`,
  withState: (line, state) => `${line} (${state.toLowerCase()})`,
  notRecurring:
    "I find nothing that recurs in the text. Write for instance “the first Monday of every month at 18:00 until June”, or “meeting book” for a single meeting.",
  noTime: "I see when the meetings recur, but not at what time. Give that too, such as “18:00–20:00”.",
  noneLeft: "No day fits that. Check when the series begins and ends.",
  forever: "Until when do the meetings recur? Write the same text with for instance “until June” or “10 times”.",
  tooMany:
    "That would be more than 60 meetings, or further ahead than two years. Until when do they recur? Choose an earlier end.",
  bookedBefore: "This series is booked already. Type “meeting list” to see its meetings.",
  booked: (count) =>
    `The series is booked: ${count} meetings. It shows in the group's channels, and each meeting gets a card when its notice is sent.`,
  notInSeries: (number) => `Meeting ${number} belongs to no series. Type “meeting cancel ${number}” for it.`,
  ifEnded: (title, count) =>
    `${title} then ends, and ${count === 1 ? "the 1 meeting that is left" : `the ${count} meetings that are left`} will be cancelled. The group's channels are told.`,
  ended: (count) =>
    count === 1
      ? "The series is ended, and one meeting is cancelled."
      : `The series is ended, and ${count} meetings are cancelled.`,
  endedNews: (title) => `The series “${title}” is ended. The meetings that were left are cancelled.`,
  alreadyEnded: "The series is ended already.",
};
