import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { keeping as sv } from "../texts.sv/keeping.ts";

const draft = ["agreement"];
const number = { label: "Number", hint: "For example 3 or 3/2026." };
const day = "For example 2027-06-01.";

export const keeping: SameTexts<typeof sv> = {
  commands: {
    respond: {
      words: under(draft, ["response"]),
      title: "Record an answer to a consultation",
      submit: "Keep the answer",
      fields: {
        number,
        consultee: { label: "Who has answered", word: "from" },
        clause: { label: "Section", word: "section", hint: "For example § 6. Empty: the whole text." },
        text: { label: "The answer", word: "text" },
      },
    },
    setDays: {
      words: under(draft, ["days"]),
      title: "Set an agreement's days",
      submit: "Keep the days",
      fields: {
        number,
        followUpOn: { label: "Follow-up", word: "follow", hint: day },
        noticeOn: { label: "Notice by", word: "notice", hint: day },
        startsOn: { label: "Applies from", word: "from", hint: day },
        endsOn: { label: "Applies up to and including", word: "to", hint: day },
      },
    },
    setParty: {
      words: under(draft, ["party"]),
      title: "Say who decides for a party",
      submit: "Save",
      fields: {
        number,
        party: { label: "Party", word: "party", hint: "Its name. A new one is added." },
        body: { label: "Who decides", word: "body" },
        committee: { label: "Committee that acts", word: "committee", hint: "For a municipality." },
      },
    },
    removeParty: {
      words: under(draft, ["remove party"]),
      title: "Take a party out of the draft",
      submit: "Take the party out",
      fields: {
        number,
        party: { label: "Party", word: "party" },
        reason: { label: "Why", word: "reason" },
      },
    },
    adhere: {
      words: under(draft, ["adhere"]),
      title: "Record that someone joins",
      submit: "Join",
      fields: { number, name: { label: "Organisation", word: "name" }, body: { label: "Who decided", word: "body" } },
    },
    register: {
      words: under(draft, ["registration"]),
      title: "Record a registration number",
      submit: "Save",
      fields: {
        number,
        registrationNumber: {
          label: "Registration number",
          word: "registration",
          hint: "As the registrar gave it, for example STK-2026-123.",
        },
      },
    },
  },
  responded: (who, where) => `The answer by ${who} on ${where} is kept.`,
  wholeText: "the whole text",
  notConsulting: "Answers are recorded while the text is out for consultation, or until it is frozen.",
  nothingSet: "Give at least one day, for example “agreement days 3 follow=2027-06-01”.",
  termIsFrozen: {
    open: (number) =>
      `The term is part of the text, which is frozen. Open it first: “agreement open again ${number}” and why.`,
    signed: (number) =>
      `The term is part of the text, which all parties have signed. It can change once the agreement applies: “agreement extension ${number}” for a later last day, “agreement revise ${number}” for anything else.`,
    applies: (number) =>
      `The term is part of the text, which applies. For a later last day: “agreement extension ${number}”. For anything else: “agreement revise ${number}” and why.`,
    over: "The term cannot change any more. Begin a new agreement with “agreement new”, if you want to go on.",
    noticeGiven: (number) =>
      `The agreement is about to end, and its last day follows from that. If all parties want to go on: “agreement stay ${number}”.`,
  },
  daysSet: (name) => `The days of ${name} are kept. I remind in good time.`,
  partySet: (party, body) => `${party}: ${body} decides.`,
  partyAdded: (party) => `${party} is now a party.`,
  onlyOwnParty: "You say who decides for your own party. The chair or the secretary enters the other parties.",
  outside: (names) =>
    `Not in the group: ${names}. Only someone of a party records its decision, so invite them before the text is frozen.`,
  noSuchParty: (typed, known) => `${typed} is no party. The parties are: ${known}.`,
  partyRemoved: (party, name) =>
    `${party} is no longer a party of ${name}. The history stands. Look over the sections that mention it.`,
  adhered: (name, to) => `${name} has joined ${to}.`,
  cannotAdhere: "One joins an agreement that applies.",
  isParty: (name) => `${name} is there already.`,
  registered: (name, number) => `${name} has registration number ${number}.`,
  response: (who, text, by) => `Answer from ${who}: ${text} (entered by ${by})`,
  onlyOwnAnswer: (party) => `The answer from ${party} is entered by someone of it, or by the chair or the secretary.`,
  onWhole: "Answers about the whole text",
  awaited: "Have not answered the consultation",
  consultationOver: (name, date, left) =>
    `The consultation on ${name} ended on ${date}. ${left ? `Have not answered: ${left}.` : "All have answered."} Go through the answers, then freeze the text with “agreement final proposal”.`,
  flags: {
    edited: "The message that the section rests on has been edited since.",
    deleted: "The message that the section rests on has been deleted.",
    replaced: (number) =>
      `The decision that the section rests on is replaced by decision ${number}. Look the text over.`,
    revoked: (number) => `The decision that the section rests on is revoked by decision ${number}. Look the text over.`,
  },
  flagged: (name, clauses, number) =>
    `${name}: look over ${clauses}, which rests on a decision that is in force no more. The new one is decision ${number}.`,
  partyLeft: (name, party) =>
    `${party} has left the group and is a party of ${name}, without having decided about the text. Open the text again and type “agreement remove party”, or stop working on it.`,
  home: {
    awaitsYou: "Awaits you",
    decide: (name, title) => `${name} – ${title}: your party has not recorded its decision`,
    take: (name, title, count) =>
      count === 1 ? `${name} – ${title}: a change waits` : `${name} – ${title}: ${count} changes wait`,
    respond: (name, title, date) => `${name} – ${title}: in consultation until ${date}`,
    show: (name) => `Show ${name}`,
    news: "Agreements",
  },
  agenda: {
    extend: (name, date) => `${name} ends on ${date}: is it to be extended?`,
    followUp: (name, date) => `Follow-up of ${name} (${date})`,
    decide: (name) => `${name}: final proposal, the parties' decisions`,
  },
  calendar: {
    consultationOn: (name) => `The consultation on ${name} ends`,
    startsOn: (name) => `${name} begins to apply`,
    endsOn: (name) => `${name} ends`,
    noticeOn: (name) => `Last day for notice of ${name}`,
    followUpOn: (name) => `Follow-up of ${name}`,
  },
  file: {
    begun: "drafts you have begun",
    versions: "texts and steps you have written in agreements",
    changes: "changes you have proposed in agreements",
    settled: "changes you have put in or declined in agreements",
    comments: "comments and answers you have written on agreements",
    decisions: "decisions you have recorded for your party in agreements",
    assessments: "assessments you have written on agreements",
    files: "files you have made of agreements",
    templates: "templates of agreements you have changed",
    agreement: "agreement",
    version: "version",
    text: "text",
    reason: "why",
    nameThen: "name as it was written",
    at: "time",
  },
};
