import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { pollCommands as commandsSv, polls as pollsSv } from "../texts.sv/polls.ts";

const roots = ["times", "meeting times"];
const number = { label: "Number of the proposed times", hint: "For example 1 or 1/2026." };
const asked = {
  times: {
    label: "Times to choose among",
    word: "times",
    hint: "One on each line, in your own words: “Thursday 10 December 17–19”.",
  },
  title: { label: "What the meeting is about", word: "title" },
  place: { label: "Place", word: "place" },
  link: { label: "Link for those who join remotely", word: "link" },
  remote: { label: "One can join remotely", word: "remote" },
  closes: { label: "Answer by", word: "by", hint: "Leave empty for a week." },
};

export const pollCommands: SameTexts<typeof commandsSv> = {
  proposeTimes: { words: ["meeting times"], title: "Propose meeting times", submit: "Continue", fields: asked },
  askTimes: {
    words: ["times ask", "meeting times ask"],
    title: "Ask the group about times at once",
    submit: "Ask the group",
    fields: { ...asked, draft: { label: "Draft" } },
  },
  answerTimes: {
    words: under(roots, ["reply"]),
    title: "Answer proposed times",
    submit: "Answer",
    fields: { number: { ...number, hint: "Leave empty for the ones that close first." }, from: { label: "From time" } },
  },
  answerTime: {
    words: under(roots, ["answer"]),
    title: "Answer one of the times",
    submit: "Answer",
    fields: {
      number,
      time: { label: "Number of the time", hint: "Or “all”." },
      answer: {
        label: "Your answer",
        options: { can: "Can", ifNeeded: "Can if needed", cannot: "Cannot" },
        aliases: { ifNeeded: ["maybe", "if needed"], cannot: ["no", "can't"], can: ["yes"] },
      },
      next: { label: "Continue" },
    },
  },
  showTimes: {
    words: under(roots, ["show"]),
    title: "Show proposed times",
    submit: "Show",
    fields: { number: { ...number, hint: "Leave empty for the ones that close first." } },
  },
  closeTimes: { words: under(roots, ["close"]), title: "Close proposed times", submit: "Close", fields: { number } },
  withdrawTimes: {
    words: under(roots, ["withdraw"]),
    title: "Withdraw proposed times",
    submit: "Withdraw",
    fields: { number },
  },
  bookTime: {
    words: under(roots, ["book"]),
    title: "Book one of the times",
    submit: "Book the meeting",
    fields: { number, time: { label: "Number of the time" } },
  },
  countTimes: { title: "Count the answers to proposed times", fields: { id: { label: "Proposed times" } } },
};

export const polls: SameTexts<typeof pollsSv> = {
  poll: (number) => `Proposed times ${number}`,
  titled: (number, title) => `Proposed times ${number}: ${title}`,
  states: { open: "Open", closed: "Closed", booked: "Booked", withdrawn: "Withdrawn" },
  previewTitle: "This is how I will ask the group",
  notAsked: "Not asked yet",
  ask: "Ask the group",
  change: "Change",
  about: "About",
  answerBy: (when) => `Which times can you make? Answer by ${when}.`,
  askedBefore: (number) => `I have asked the group about this already, in proposed times ${number}.`,
  asked: (number, when) =>
    `Proposed times ${number} now show in the group's channels. Answers are counted ${when}, and then I say which time is best.`,
  warned: (position, warning) => `Time ${position}: ${warning}`,
  unclear: (piece, problem) => `“${piece}”: ${problem}`,
  whichDay: (days) => `It may mean ${days}. Write the date.`,
  tooFew: "There must be at least two times to choose among. For a single time, type “meeting book” and the time.",
  tooMany: (most) => `There are more than ${most} times, and then few answer all of them. Take some away.`,
  closesTooSoon: "The time to answer ends before anyone can answer. Choose a later day, or times further ahead.",
  outcome: (can, ifNeeded, cannot) =>
    [can > 0 && `${can} can`, ifNeeded > 0 && `${ifNeeded} can if needed`, cannot > 0 && `${cannot} cannot`]
      .filter(Boolean)
      .join(", ") || "no answers yet",
  parties: (names) => `parties: ${names}`,
  answeredBy: (answered, all) => `${answered} of ${all} parties have answered.`,
  howTo: (number) =>
    `You can also type “times answer ${number} 2 can”. You can change your answer as long as it is open.`,
  answer: "Answer time by time",
  every: "all",
  all: "All are fine",
  none: "None is possible",
  question: (position, all) => `Time ${position} of ${all}`,
  yourAnswer: (answer) => `You have answered: ${answer.toLowerCase()}.`,
  noted: (number, answers) =>
    `I have noted your answers to proposed times ${number}: ${answers}. You can change them as long as it is open.`,
  oneNoted: (position, answer) => `time ${position} ${answer.toLowerCase()}`,
  unknown: (number) => `I cannot find proposed times ${number}. Type “times show” to see what is open.`,
  noneOpen: "No proposed times are open. Type “meeting times” and some times to ask the group.",
  unknownTime: (time, all) => `There is no time ${time}. Choose one from 1 to ${all}.`,
  over: (number, state) => `Proposed times ${number} are ${state.toLowerCase()}, so answers no longer change.`,
  notYours: "Only whoever asked, the chair, the secretary or an administrator can do that.",
  best: (position, when) => `Time ${position} is best, ${when}.`,
  noneBest: "Nobody has answered that they can make any of the times. Ask about others with “meeting times”.",
  canCome: (names) => `Parties that can come: ${names}.`,
  missing: (names) => `Nobody can come from: ${names}.`,
  book: (position) => `Book time ${position}`,
  closeNow: "Close now",
  withdraw: "Withdraw",
  closed: (number) => `Proposed times ${number} are closed.`,
  withdrawn: (number) => `Proposed times ${number} are withdrawn.`,
  bookedAs: (meeting, when) => `Booked: ${meeting}, ${when}.`,
  bookedAndCancelled: (meeting, when) => `Booked as ${meeting.toLowerCase()}, ${when}, and then cancelled.`,
  begun: (position) => `Time ${position} has already begun. Choose another.`,
  bookedAlready: (number) => `Proposed times ${number} have already become a meeting.`,
  counted: (number) => `The time to answer proposed times ${number} is over. Book a time, or propose others.`,
  notAnswered: (poll, when) => `${poll}: you have not answered which times you can make. Answer by ${when}.`,
  news: "New proposed times",
  newsLine: (number, title, times) => `${number} – ${title}, ${times} times`,
};
