import type { TopicTexts } from "../../../core/guide.ts";
import type { finding as sv } from "../texts.sv/finding.ts";

/** How each one finds, reads and has a say about what is theirs. */
export const finding: Readonly<Record<keyof typeof sv, TopicTexts>> = {
  sok: {
    title: "Search",
    words: ["find", "question"],
    about:
      "Search with the words that you remember. The Swedish “hallarna” also finds “hallen” and “idrottshallar”, and a mistyped word finds what is nearest. You can also ask in your own words: what did we say about the halls?",
    tasks: [
      { does: "Search everything", typed: "search hallarna" },
      { does: "Search what is from one year", typed: "search hallarna year=2026" },
      { does: "Search the decisions", typed: "decision list hallarna" },
    ],
    next: "You get what is found, each with a button that opens it. Only you see the answer. People cannot be searched for.",
  },
  sidorna: {
    title: "Pages in a browser",
    words: ["web", "pages", "guest", "publish"],
    about:
      "All that the group has on record is on pages too: decisions, proposals, meetings, agendas and actions. They work on a phone, with a screen reader and in print.",
    tasks: [
      { does: "Get a link to the pages", typed: "web" },
      { does: "See where you are signed in", typed: "web sessions" },
      { does: "Show a decision to a guest", typed: "web guest decision 4/2026 2026-12-31" },
    ],
    next: "The link is your own. It works once and within ten minutes, so do not pass it on. A guest sees only what is shared, until and including the day that you chose.",
  },
  kalender: {
    title: "Calendar",
    words: ["calendars", "subscribe"],
    about: "Have the group's meetings in your own calendar. They move and go away there when they do here.",
    tasks: [
      { does: "Subscribe to the meetings", typed: "calendar" },
      { does: "Get the next meeting as a file", typed: "meeting calendar" },
      { does: "Make the group's own calendar", typed: "calendar group" },
    ],
    next: "You get a secret address to put into your calendar program. Do not share it: whoever has it can read the calendar. Type “calendar close” when you no longer want it.",
  },
  integritet: {
    title: "Your data",
    words: ["privacy", "my data", "data protection", "disposal", "quiet"],
    about:
      "I store only what someone asks me to record, and take personal identity numbers out before anything is stored. Still, never write about anyone's health. What is recorded may be an official document: then it may be corrected but not erased.",
    tasks: [
      { does: "Get all that is stored about you", typed: "my data" },
      { does: "Be spared reminders for a week", typed: "quiet" },
      { does: "See what is disposed of", typed: "disposal" },
    ],
    next: "You get a file that only you see. If a message is not to be in summaries, choose “Leave out of summaries” in the message's menu. If something is wrong, tell the group's administrator.",
  },
  registrator: {
    title: "Registrar and archive",
    words: ["registrar", "registration number", "archive"],
    about:
      "What is to be registered you hand to the registrar of the authority that answers for the group's documents. I make the package, and keep track of what awaits a number.",
    tasks: [
      { does: "See what awaits registration", typed: "registrar" },
      { does: "Make a package of a decision", typed: "send to registrar decision 4/2026" },
      { does: "Enter the number", typed: "registrar number decision 4/2026 STK-2026-123" },
    ],
    next: "Whoever fetches the package hands it to the registrar: I send no e-mail. You enter the number that the registrar gives, and then it stands on the decision. I never make numbers up, and disclose nothing.",
  },
  modell: {
    title: "Language model",
    words: ["model", "language model"],
    about:
      "I make summaries by rules of my own, and nothing leaves the program. The group may let a language model read instead, where whoever runs Samspråk has set one up.",
    tasks: [
      { does: "See how it stands", typed: "model" },
      { does: "Turn the language model on", typed: "model on" },
      { does: "Turn it off", typed: "model off" },
    ],
    next: "Before it is turned on I show where messages go and what is masked, and the group's channels are told afterwards. Names, numbers and addresses are replaced, but all else in the text is sent. Leave it off where you write about health.",
  },
};
