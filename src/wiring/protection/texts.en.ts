import type { Texts } from "./texts.ts";

export const en: Texts = {
  title: "Basis for information security and data protection",
  about:
    "For those who are to judge whether Samspråk may be used. It tells what the program does. What your organisation has to settle stands as questions. Times and rights are taken out of the program itself. This is not legal advice.",
  kept: {
    title: "What is kept, and for how long",
    columns: ["What", "Why", "How long"],
    rows: (f) => [
      [
        "Name, account in the chat, party and roles",
        "To know who is in the group and may do what",
        "Until an administrator types “forget member”, once the person has left",
      ],
      [
        "Decisions, proposals and answers, meetings and attendance, actions, minutes, agreements",
        "The group's record",
        "Not disposed of by itself. Withdrawn proposals may be, by a disposal decision that you name",
      ],
      ["Quotes out of the chat that a draft rests on", "To show the source of each line", "As long as the draft"],
      [
        "What someone needs to take part, which may be about health",
        "So that the secretary can arrange it. Only the secretary sees it",
        "Erased when the meeting is closed or cancelled",
      ],
      [
        "The audit chain: time, command and ids, without names and text",
        "To show that nothing was changed afterwards",
        "Never erased",
      ],
      [
        "Deliveries, replies and forms, files that someone asked for",
        "So that nothing is done twice",
        `${f.keptDays} days`,
      ],
      ["Work that takes long, without what was read", "To show how it goes", `${f.workDays} days`],
      [
        "Being signed in on the pages",
        "To keep you signed in",
        `${f.sessionHours} hours. A link in holds for ${f.linkMinutes} minutes, one given on paper for ${f.givenLinkDays} days`,
      ],
      [
        "What a guest may read",
        "To share one document at a time",
        `To the day you choose, at most ${f.longestShareDays} days`,
      ],
    ],
  },
  never:
    "Personal identity numbers are taken out before anything is stored. What is said in a channel and not to Samspråk is not read, except when a member asks for a thread or a time to be read, and while a meeting is open (lines that begin with #decision, #action or #info).",
  where: {
    title: "Where it is",
    items: (f) => [
      "In a database at whoever runs Samspråk: a PostgreSQL server, or an embedded database on the same machine.",
      "Cards and replies are in Slack or Teams too, where they are shown. There the platform's own times and rules hold, and Samspråk does not remove them.",
      `The embedded database is copied every night. Copies are kept for ${f.backupDays} days, on the same machine and not encrypted. A server is copied with its own tools: you say for how long.`,
    ],
  },
  others: {
    title: "Who else gets data",
    about:
      "All of it is off to begin with. The program by itself fetches nothing from, and sends nothing to, the internet.",
    columns: ["Who", "Gets", "Turned on by"],
    rows: (f) => [
      ["Slack", "What is shown in Slack's channels and conversations", f.switches.slack],
      ["Microsoft (Teams)", "What is shown in Teams' channels and conversations", f.switches.teams],
      [
        "Whoever runs the language model",
        "The thread or time that a member asks to have summarised. Names, numbers and addresses are replaced, other text is sent",
        `${f.switches.model}, and then by an administrator in each group`,
      ],
    ],
  },
  access: {
    title: "Who gets at what",
    items: () => [
      "Members of a group read its record. What each may do follows from their role, and is looked at each time.",
      "Drafts of minutes are seen by whoever asked for them and by the secretary alone. No group sees another's record.",
      "Guests see one document until a day. Everyone may read what the party that answers for the record has published.",
      "Whoever runs the database can read all of it. Whoever holds an organisation's Slack signing secret can speak as anyone in the channels shared with that organisation.",
    ],
  },
  shield: {
    title: "Protection",
    items: () => [
      "On the way: Slack's signature and Microsoft's token are checked on each call. Encryption (TLS) towards browsers is for a reverse proxy in front, which you set up.",
      "At rest: tokens of installations are encrypted with AES-256-GCM and SECRET_KEY. Secrets in links, calendar addresses and sessions are kept as digests only. Samspråk does not encrypt the rest of the database: choose an encrypted disk.",
      "The pages have no scripts, a strict content policy, and cookies only for being signed in, the language and the page you were on your way to.",
      "The database refuses to change or erase what is decided. “npm run audit” recomputes the audit chain and names the first break.",
      "Summaries without a language model are made in the program. How a sentence is understood was learned from invented threads, and nothing is learned from yours. The same thread always gives the same draft, and a person approves the text.",
      "The log has times, commands, how they ended and a trace, but never what anyone has written.",
    ],
  },
  rights: {
    title: "Rights of those whom data is about",
    items: () => [
      "Access: “my data” gives whoever asks all that is stored about them, as a file. It also works for those who have left.",
      "Rectification: a document is corrected by a dated note. The original stays.",
      "Erasure: “forget member” takes names and accounts out of cards and lists. What is recorded in documents stays, since it may be an official document.",
      "Objection: “leave out” keeps a message out of summaries.",
      "Portability: “export group” gives the group's whole record with checksums.",
    ],
  },
  scopes: {
    title: "Rights in Slack",
    columns: ["Right", "What for"],
    teams:
      "In Teams, Samspråk reads only what is said to it. Threads are read only where the app is made with “--threads” and an administrator consents.",
  },
  questions: {
    title: "Questions to answer",
    items: () => [
      "Who is the controller: one party, or several jointly? Who is a processor, and is there an agreement?",
      "On what legal basis do you process the members' data? Is an impact assessment needed?",
      "Which authority answers for the group's documents, and when are they received or drawn up? Does a shared channel count as sending out?",
      "Which disposal decision covers chat, drafts and the audit chain? What is to be preserved, and in what format does the archive take it?",
      "Which documents are to be registered, and how are the numbers written?",
      "What may be written in the channels? What is done about confidential or sensitive data that is written all the same?",
      "Do Slack, Microsoft or the language model take data out of the EU/EEA, and on what basis?",
      "Are the summaries an AI system under the AI Act, and what follows from that for you?",
      "How is the information classified? Are the protection above, the disk and the copies enough?",
      "Who runs the program, who holds SECRET_KEY, and who is told of an incident?",
    ],
  },
  tested: {
    title: "What has been tested, and what has not",
    items: () => [
      "Tested automatically at each change: commands and roles on real databases, Slack's and Microsoft's libraries against doubles of our own, that nothing is done twice, outages and restarts, masking of personal identity numbers, the pages' accessibility (axe, WCAG 2.1 AA).",
      "Not tested: in a real Slack workspace or Teams tenant, by a security reviewer from outside, in a penetration test, by a lawyer, an archivist or a registrar.",
      "Microsoft's library for bots (Bot Framework) is no longer maintained. Only one part of the program knows it.",
    ],
  },
};
