import type { SameTexts } from "../../../core/texts.ts";
import type { overview as sv } from "../texts.sv/overview.ts";

export const overview: SameTexts<typeof sv> = {
  awaitsYou: "Awaits you",
  notAnswered: (meeting, when) => `${meeting}, ${when}: you have not answered whether you are coming.`,
  show: (meeting) => `Show ${meeting.toLowerCase()}`,
  newMeetings: "New meetings",
  changedMeetings: "Changed meetings",
  isNow: (number, when, title) => `${number} – now ${when}: ${title}`,
  isCancelled: (number, when, title) => `${number} – cancelled, was to be ${when}: ${title}`,
  found: (number, title) => `Meeting ${number}, ${title}`,
  file: {
    answers: "answers whether you are coming to meetings",
    needs: "what you need to take part (only the secretary sees it)",
    times: "answers about times",
    asked: "times you have proposed",
    booked: "meetings you have booked",
    meeting: "meeting",
    poll: "proposed times",
    time: "time",
    answer: "answer",
    text: "text",
    at: "answered",
    answerWords: { coming: "coming", remote: "joining remotely", apology: "cannot come" },
    timeWords: { can: "can", ifNeeded: "can if needed", cannot: "cannot" },
  },
};
