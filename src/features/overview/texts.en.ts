import type { SameTexts } from "../../core/texts.ts";
import type { sv } from "./texts.sv.ts";

export const en: SameTexts<typeof sv> = {
  commands: {
    home: { words: ["home", "overview"], title: "Show what awaits you", fields: {} },
    news: { words: ["news"], title: "Show what is new", fields: {} },
    personalData: { words: ["my data", "my-data"], title: "Get what is stored about you", fields: {} },
    quiet: { words: ["quiet"], title: "Pause reminders to you for a week", fields: {} },
    endQuiet: { words: ["quiet off"], title: "End your pause", fields: {} },
    digestOn: { words: ["digest on", "digest"], title: "Get a letter each week", fields: {} },
    digestOff: { words: ["digest off"], title: "End your weekly letter", fields: {} },
    sendDigest: { title: "Send a weekly letter", fields: { digest: { label: "Id" }, date: { label: "Date" } } },
    askToForget: {
      words: ["forget member"],
      title: "Forget a former member",
      submit: "Continue",
      fields: { member: { label: "Name", hint: "Someone who has left the group." } },
    },
    forget: {
      words: ["yes forget member"],
      title: "Confirm that a former member is forgotten",
      submit: "Forget",
      fields: { member: { label: "Name" } },
    },
  },
  name: "Overview",
  start: "Start",
  help: {
    title: "Help",
    about:
      "What you can ask for in the chat. Fields in <> are needed, those in [] are not. You can do most of it here on the pages too.",
    guide: "Read in the guide what it is for, with examples",
    columns: { typed: "Command", does: "What it does" },
  },
  notInYet: "You are not in the group yet",
  oneAwaits: "One thing awaits you",
  severalAwait: (count) => `${count} things await you`,
  nothingAwaits: "Nothing awaits you",
  whatYouCanDo:
    "You need do nothing just now. You can see what is new, propose a decision, or ask in your own words: “what did we say about the halls?”",
  newsLately: (days) => `New in the last ${days} days`,
  newsSince: (date) => `New since ${date}`,
  noNews: "Nothing new has happened, and nothing awaits you. Type “home” and I will show the latest decisions.",
  more: (count) => `… and ${count} more`,

  fileInChat: "It is in our own conversation, where only you see it. Fetch it within seven days.",
  fileOnPage: "Fetch it here on the page, before you sign out. Only you see it.",
  yourFile: (group, where) =>
    `The file has all that is stored about you in ${group}. ${where} Decisions and minutes may be official documents: they are corrected by a note and not erased. If something is wrong, tell the group's administrator.`,
  file: {
    name: "my-data.json",
    about: "about this file",
    what: "All that is stored about you in the group. Times are in UTC.",
    records: "Decisions and minutes may be official documents. They are corrected by a note and not erased.",
    elsewhere:
      "Besides, there are for at most seven days the answers and forms that you have had, and what the chat platform needs to reach you. The group's audit chain has the time, the command and your id for what you have done, but neither names nor text.",
    group: "group",
    made: "made",
    digest: "weekly letter since",
    lastLook: "when you last asked for news",
  },

  paused: (date) =>
    `I send you no reminders up to and including ${date}. Answers, questions from the group and what cannot wait come as usual. Type “quiet off” if you want to end the pause sooner.`,
  pauseEnded:
    "The pause is over. Reminders that have waited come on the next working day at the earliest. Type “home” and I will show what awaits you now.",
  noPause: "You have no pause just now. Type “quiet” if you want a week without reminders.",

  digestOn: (date) =>
    `You will get a letter in our own conversation on Mondays, with what has been decided, proposed, booked and done, and what awaits you. The first comes on ${date}. If nothing has happened, none comes. Type “digest off” to end it.`,
  digestIsOn: (date) =>
    `You have the weekly letter already. The next may come on ${date}. Type “digest off” to end it.`,
  digestOff: "The weekly letter has ended. Type “news” whenever you want to see what has happened.",
  noDigestHere:
    "The weekly letter comes in the chat, and you have no account there. Open the page “Start” whenever you want to see what has happened.",
  noDigest: "You have no weekly letter. Type “digest on” to get one on Mondays.",
  digestSays: (group) => `The past week in ${group}.`,
  digestTitle: (date) => `New since ${date}`,
  digestEnds: "Type “digest off” if you want no more.",

  forgetTitle: (name) => `Forget ${name}?`,
  notForgotten: "Nothing has changed yet",
  changes: "This changes and cannot be undone:",
  nameGoes: "The name is taken out of the group's cards and lists. They say “Former member” instead.",
  accountsGo: "The accounts are removed. If the person comes back, it is as a new member.",
  stays: "This stays:",
  recordStays:
    "Decisions, reservations and whatever else is on record, with the names of their time. They may be official documents, which may not be erased.",
  chainStays: "The audit chain, which has no names.",
  noHurry: "If you do not want this, you need do nothing.",
  forgetButton: (name) => `Forget ${name}`,
  whichOne: "Several former members have that name. Whom do you mean?",
  leftOn: (name, date) => `${name}, left ${date}`,
  forgotten:
    "Done. The name is gone from cards and lists, and the accounts are removed. What is decided and on record stays.",
  unknownPerson: "I find no former member of that name. Type the name as it stood on the group's card.",
  severalPeople: "Several former members have that name. Type “forget member” and the name, and you can choose.",
  stillHere: (name) => `${name} is in the group. Type “remove member ${name}” first, if the person has left.`,
};
