import type { SameTexts } from "../../../core/texts.ts";
import type { overview as sv } from "../texts.sv/overview.ts";

export const overview: SameTexts<typeof sv> = {
  awaitsYou: "Awaits you",
  notAnswered: (proposal, text, party) => `${proposal} – ${text}: ${party} has not answered.`,
  mustConsult: (proposal, text, party) => `${proposal} – ${text}: ${party} was to consult and has not answered yet.`,
  toConfirm: (proposal, text) =>
    `${proposal} – ${text}: all parties have answered and nothing stands in the way. Confirm when the group has decided.`,
  show: (what) => `Show ${what.toLowerCase()}`,
  latest: "Latest decisions",
  newDecisions: "New decisions",
  newProposals: "New proposals",
  corrections: "Corrections",
  corrected: (decision, text) => `${decision}: ${text}`,
  decision: (number) => `Decision ${number}`,
  file: {
    answers: "answers you have given for your party",
    dissents: "reservations, statements and conflicts of interest",
    proposed: "proposals you have put",
    confirmed: "decisions you have confirmed",
    corrections: "corrections you have written",
    number: "number",
    what: "what",
    text: "text",
    party: "party",
    nameThen: "name as it was written",
    answer: "answer",
    reason: "reason",
    at: "time",
    returned: "returned",
    kinds: {
      reservation: "reservation",
      comment: "separate statement",
      standsOut: "not taking part",
      conflict: "conflict of interest",
    },
  },
};
