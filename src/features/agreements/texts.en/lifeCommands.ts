import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { lifeCommands as sv } from "../texts.sv/lifeCommands.ts";

const draft = ["agreement"];
const number = { label: "Number", hint: "For example 3 or 3/2026." };
const reason = { label: "Why", word: "reason" };
const body = { label: "Who decides", word: "body", hint: "For example the board." };
const decidedOn = { label: "Day of the decision", word: "date", hint: "For example 2026-12-08." };
const paragraph = { label: "Paragraph of the minutes", word: "paragraph", hint: "For example § 112." };
const confirmed = { label: "I am sure", word: "confirm" };
const until = { label: "Up to and including", word: "to", hint: "For example 2028-12-31." };

export const lifeCommands: SameTexts<typeof sv> = {
  openDialogue: {
    words: under(draft, ["dialogue"]),
    title: "Open the dialogue between the parties",
    submit: "Open",
    fields: { number },
  },
  consult: {
    words: under(draft, ["consult"]),
    title: "Send out for consultation",
    submit: "Send out",
    fields: {
      number,
      until: { label: "Answers by", word: "by", hint: "Three weeks or more, for example 2027-01-15." },
      consultees: { label: "To whom", word: "to", hint: "Names with commas between." },
    },
  },
  closeConsultation: {
    words: under(draft, ["close consultation"]),
    title: "Close the consultation",
    submit: "Close",
    fields: { number },
  },
  propose: {
    words: under(draft, ["final proposal"]),
    title: "Freeze the text as final proposal",
    submit: "Freeze the text",
    fields: { number },
  },
  reopen: {
    words: under(draft, ["open again"]),
    title: "Open the text again",
    submit: "Open again",
    fields: { number, reason },
  },
  decide: {
    words: under(draft, ["decided"]),
    title: "Record what your party has decided",
    submit: "Record",
    fields: {
      number,
      outcome: {
        label: "The decision",
        word: "outcome",
        options: { approved: "Yes", rejected: "No" },
        aliases: { approved: ["approved"], rejected: ["rejected"] },
      },
      decidedOn,
      body: { ...body, label: "Who has decided" },
      paragraph,
      registrationNumber: { label: "Registration number", word: "registration", hint: "As the registrar gave it." },
      extract: { label: "Extract of minutes", word: "extract", hint: "Where it is." },
    },
  },
  reserve: {
    words: under(draft, ["subject to"]),
    title: "Record that a decision is still to come",
    submit: "Record",
    fields: { number, body },
  },
  withdrawDecision: {
    words: under(draft, ["take back"]),
    title: "Take back what your party has recorded",
    submit: "Take back",
    fields: { number, reason },
  },
  sign: {
    words: under(draft, ["signed"]),
    title: "Record that the parties have signed",
    submit: "Record",
    fields: {
      number,
      signedOn: { label: "Day", word: "date", hint: "For example 2026-12-15." },
      reference: {
        label: "Reference",
        word: "reference",
        hint: "The signature service's number, or where the original is.",
      },
    },
  },
  enterForce: {
    words: under(draft, ["in force"]),
    title: "Record that the agreement applies",
    submit: "Record",
    fields: { number },
  },
  revise: { words: under(draft, ["revise"]), title: "Begin to revise", submit: "Revise", fields: { number, reason } },
  closeRevision: {
    words: under(draft, ["close revision"]),
    title: "Close the revision without a new text",
    submit: "Close",
    fields: { number },
  },
  agreeToExtend: {
    words: under(draft, ["extension"]),
    title: "Record that your party has decided to extend",
    submit: "Record",
    fields: { number, until, decidedOn, body: { ...body, label: "Who has decided" }, paragraph },
  },
  extend: {
    words: under(draft, ["extend"]),
    title: "Extend the agreement",
    submit: "Extend",
    fields: { number, until },
  },
  giveNotice: {
    words: under(draft, ["give notice"]),
    title: "Give notice for your party",
    submit: "Give notice",
    fields: { number, until: { ...until, label: "Ends after" }, reason, confirmed },
  },
  agreeToStay: {
    words: under(draft, ["stay"]),
    title: "Record that your party wants the notice taken back",
    submit: "Record",
    fields: { number },
  },
  withdrawNotice: {
    words: under(draft, ["withdraw notice"]),
    title: "Take back your party's notice",
    submit: "Take back",
    fields: { number },
  },
  rescind: {
    words: under(draft, ["rescind"]),
    title: "Rescind the agreement for your party, for breach",
    submit: "Rescind the agreement",
    fields: { number, reason, confirmed },
  },
  end: {
    words: under(draft, ["ended"]),
    title: "Record that the agreement has ended",
    submit: "Record",
    fields: { number },
  },
  discontinue: {
    words: under(draft, ["discontinue"]),
    title: "Record that the agreement is discontinued",
    submit: "Record the discontinuation",
    fields: {
      number,
      decision: { label: "Decision", word: "decision", hint: "For example 3/2026." },
      reason,
      confirmed,
    },
  },
  abandon: {
    words: under(draft, ["abandon"]),
    title: "Stop working on it",
    submit: "Stop the work",
    fields: { number, reason, confirmed },
  },
  ring: {
    title: "Remind of an agreement",
    fields: {
      id: { label: "Agreement" },
      kind: {
        label: "Reminder",
        options: {
          consultation: "The consultation ends",
          consultationOver: "The consultation is over",
          start: "Begins to apply",
          notice: "Notice at the latest",
          term: "The term ends",
          followUp: "Follow-up",
          over: "The term is over",
        },
      },
      on: { label: "Day" },
    },
  },
};
