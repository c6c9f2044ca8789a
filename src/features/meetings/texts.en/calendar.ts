import type { SameTexts } from "../../../core/texts.ts";
import type { calendar as sv } from "../texts.sv/calendar.ts";

export const calendar: SameTexts<typeof sv> = {
  button: "Calendar file",
  fileName: (number, year) => `meeting-${number}-${year}.ics`,
  file: (number) =>
    `Meeting ${number} is in our own conversation as a calendar file. Open it and the meeting goes into your calendar. If the meeting is moved, type “meeting calendar” again and open the new file. Type “calendar” if you want all meetings in your calendar by themselves.`,
  fileOfCancelled: (number) =>
    `Meeting ${number} is cancelled. A calendar file is in our own conversation. Open it and the meeting goes out of your calendar, if you put it there with a calendar file.`,
  ofGroup: (group) => `A meeting of ${group}.`,
  cancelled: (title) => `Cancelled: ${title}`,
  isCancelled: "The meeting is cancelled.",
  yourAnswer: {
    coming: "Your answer: you are coming.",
    remote: "Your answer: you join remotely.",
    apology: "Your answer: you cannot come.",
    none: "Your answer: you have not answered yet.",
  },
};
