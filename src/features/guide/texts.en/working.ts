import type { TopicTexts } from "../../../core/guide.ts";
import type { working as sv } from "../texts.sv/working.ts";

/** What the group does together. */
export const working: Readonly<Record<keyof typeof sv, TopicTexts>> = {
  "komma-igang": {
    title: "Getting started",
    words: ["begin", "getting started", "new here"],
    about:
      "I am the group's secretary in the chat. Write what you want in your own words, type a command or press a button. You need not know any commands. I store only what you ask me to.",
    tasks: [
      { does: "Start a group in the channel", typed: "start" },
      { does: "Say which party you represent", typed: "I represent Malmö stad" },
      { does: "See what awaits you", typed: "home" },
    ],
    next: "The party confirms that you represent it, and you are told in our own conversation. Whoever is proposed as chair is asked first: the office is theirs once they have said yes. Then the group can propose, decide and book meetings.",
  },
  beslut: {
    title: "Decisions",
    words: ["decision", "decide"],
    about:
      "What the group agrees on is recorded here. The heading says what the decision leads to, such as a recommendation, or a proposal that the parties are to take home. A group of several organisations binds nobody by itself.",
    tasks: [
      { does: "Record a decision", typed: "decision open the hall to everyone on Saturdays" },
      { does: "Read a decision", typed: "decision show 4/2026" },
      { does: "Correct a decision", typed: "decision correct 4/2026 The time is to be six o'clock" },
    ],
    next: "You first see how the decision will read, and nothing applies yet. The chair confirms it. The secretary may confirm what a meeting has decided. Then it gets a number, and shows in all channels of the group. It can be corrected, replaced or revoked, but never erased.",
  },
  forslag: {
    title: "Proposals",
    words: ["proposal", "propose"],
    about:
      "With a proposal you learn what the parties think before anything is decided. Each party answers once: We support, We abstain, We object or We must consult.",
    tasks: [
      { does: "Put a proposal", typed: "proposal paint the changing rooms" },
      { does: "Answer for your party", typed: "proposal answer 3 we support" },
      { does: "Withdraw a proposal", typed: "proposal withdraw 3" },
    ],
    next: "The proposal shows in all channels of the group, and answers are counted by party. When nothing stands in the way the chair is asked. Only the chair's confirmation makes a decision of it. A thumbs-up never counts as an answer.",
  },
  moten: {
    title: "Meetings",
    words: ["meeting", "book a meeting", "book"],
    about:
      "Book meetings in your own words, as you would say it. I ask where the day can mean two things, and tell you of holidays, short notice and collisions.",
    tasks: [
      { does: "Book a meeting", typed: "meeting book Tuesday 8 December 17–19 place=Rådhuset" },
      { does: "Say that you are coming", typed: "coming" },
      { does: "Move a meeting", typed: "meeting move 2 Thursday 10 December 18–20" },
    ],
    next: "You first see how the meeting will read, and confirm. Then it shows in all channels of the group, and everyone answers: coming, remote or can't come. If someone moves the meeting, everyone is told. If you need something to take part, type “need” and what. Only the secretary sees it.",
  },
  dagordning: {
    title: "Agenda and notice",
    words: ["agenda", "notice"],
    about:
      "Every meeting has an agenda. It begins with the group's template, and takes in what you add, what was put off last time and what is not done yet.",
    tasks: [
      { does: "Add an item", typed: "agenda add Cleaning of the storeroom" },
      { does: "Read the agenda", typed: "agenda show" },
      { does: "Send the notice now", typed: "notice send" },
    ],
    next: "The notice goes by itself when it is time, unless someone has sent it before. The secretary sees it first. If something changes, the notice in the channel changes too. What you do not reach comes up next time.",
  },
  atgarder: {
    title: "Actions",
    words: ["action", "to do", "task"],
    about: "An action says who does what by when. It may come out of a decision, a message or a meeting.",
    tasks: [
      { does: "Write an action down", typed: "action order new nets due=2026-12-15" },
      { does: "See your actions", typed: "action mine" },
      { does: "Mark an action as done", typed: "action done 3" },
    ],
    next: "Whoever is responsible is reminded a week before and a day before. What is overdue comes on the next agenda. If you cannot do it, type “action cannot” and its number.",
  },
  protokoll: {
    title: "Notes and minutes",
    words: ["minutes", "notes", "summarise"],
    about:
      "I make a draft of a thread, of a time in the channel or of a meeting. Each line shows which message it rests on. Only you and the secretary see the draft.",
    tasks: [
      { does: "Summarise the channel since a day", typed: "minutes summarise 2026-11-23" },
      { does: "Make notes of a meeting", typed: "minutes meeting 2" },
      { does: "Read finished notes", typed: "minutes show 2/2026" },
    ],
    next: "You go through the draft and send it to the checkers. They approve the text, or propose corrections. When all have approved, it is locked, and the channels are told. Then everyone can get it as PDF or Word.",
  },
  avtal: {
    title: "Agreements",
    words: ["agreement", "draft", "letter of intent"],
    about:
      "Write a letter of intent, a compact, a partnership agreement (IOP) or an action plan together, section by section. The template shows which facts are missing. No lawyer has read the templates: let one of yours do so before you sign.",
    tasks: [
      { does: "Begin a draft", typed: "agreement new action plan Open hall summer" },
      { does: "Read a section", typed: "agreement show 2 4" },
      { does: "Comment on a section", typed: "agreement comment 2 4 Who locks the hall?" },
    ],
    next: "Each change is shown with who proposed it and why, and two versions can be compared word by word. When the text is ready each party decides for itself. You sign elsewhere, and note it here.",
  },
};
