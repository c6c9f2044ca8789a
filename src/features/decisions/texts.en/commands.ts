import { under } from "../../../core/command.ts";
import { effects } from "../../../core/effects.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { commands as sv } from "../texts.sv/commands.ts";

const decision = ["decision"];
const proposal = ["proposal"];

const effect = effects.en;
const recipient = {
  label: "The recommendation goes to",
  word: "to",
  hint: "For instance the city executive board. Needed for a recommendation.",
};
const method = {
  label: "How it was decided",
  word: "method",
  options: { consensus: "Consensus", acclamation: "Acclamation", vote: "Vote" },
};
const outcome = {
  label: "Outcome",
  word: "outcome",
  options: {
    approved: "Approved",
    rejected: "Rejected",
    postponed: "Postponed",
    referredBack: "Referred back",
    noted: "Noted",
  },
};
const meeting = { label: "Meeting", word: "meeting", hint: "Leave empty if it was decided outside a meeting." };
const held = { label: "Day of the meeting", word: "held", hint: "Leave empty if the meeting is today." };
const number = { label: "Number", hint: "For instance 14 or 14/2026." };
const draft = {
  text: { label: "Decision", hint: "What follows “to”: “propose more hours in the halls”." },
  effect,
  responsible: { label: "Responsible", word: "responsible", hint: "A role or a party." },
  recipient,
  background: { label: "Background", word: "background" },
  method,
  outcome,
  reason: { label: "Why it is referred back", word: "reason", hint: "Needed when it is referred back." },
  due: { label: "Due", word: "due", hint: "For instance 2026-12-08." },
  registration: {
    label: "Registration number",
    word: "registration",
    hint: "If the registrar has given one, for instance STK-2026-663.",
  },
  meeting,
  held,
  relation: { label: "Earlier decision", options: { replaces: "Is replaced", revokes: "Is revoked" } },
  related: { label: "Earlier decision" },
  source: { label: "Link to the message" },
  message: { label: "Message" },
  draft: { label: "Draft" },
};
const { method: _method, meeting: _meeting, held: _held, ...proposable } = draft;
const move = {
  label: "What happens",
  word: "happens",
  options: { left: "Leaves the matter", returned: "Is back" },
  aliases: { left: ["leaves"], returned: ["back"] },
};

export const commands: SameTexts<typeof sv> = {
  log: { words: decision, title: "Log a decision", submit: "Go on", fields: draft },
  record: {
    words: under(decision, ["confirm"]),
    title: "Confirm a decision",
    submit: "Confirm decision",
    fields: draft,
  },
  cancel: { words: ["cancel"], title: "Cancel", fields: { draft: draft.draft } },
  propose: {
    words: ["proposal", "propose"],
    title: "Propose a decision",
    submit: "Put the proposal",
    fields: { ...proposable, text: { ...draft.text, label: "Proposal" } },
  },
  answer: {
    words: under(proposal, ["answer"]),
    title: "Answer a proposal",
    submit: "Answer",
    fields: {
      proposal: number,
      answer: {
        label: "Your answer",
        options: {
          supports: "We support",
          abstains: "We abstain",
          objects: "We object",
          mustConsult: "We must consult",
        },
        aliases: {
          supports: ["yes", "support"],
          abstains: ["abstain"],
          objects: ["object", "objection", "against", "no", "do not support"],
          mustConsult: ["consult", "must consult"],
        },
      },
      reason: { label: "Objection", word: "reason", hint: "It shows on the card. Do not write about individuals." },
    },
  },
  readOut: {
    words: under(proposal, ["read out"]),
    title: "Read the proposal out as a decision",
    submit: "Go on",
    fields: { proposal: number, effect, recipient, meeting, held, method },
  },
  confirm: {
    words: under(proposal, ["confirm"]),
    title: "Confirm a proposal as a decision",
    submit: "Confirm decision",
    fields: { proposal: number, effect, recipient, meeting, held, method },
  },
  withdraw: {
    words: under(proposal, ["withdraw"]),
    title: "Withdraw the proposal",
    submit: "Withdraw",
    fields: { proposal: number },
  },
  listProposals: { words: under(proposal, ["list"]), title: "Show open proposals", fields: {} },
  showProposal: {
    words: under(proposal, ["show"]),
    title: "Show a proposal",
    submit: "Show",
    fields: { proposal: number },
  },
  list: {
    words: under(decision, ["list"]),
    title: "List decisions",
    submit: "Show",
    fields: { text: { label: "Search for", hint: "A word in the decision." }, before: { label: "Before" } },
  },
  show: { words: [...under(decision, ["show"]), "show"], title: "Show a decision", submit: "Show", fields: { number } },
  correct: {
    words: under(decision, ["correct"]),
    title: "Correct a decision",
    submit: "Correct",
    fields: {
      number,
      text: { label: "Correction", hint: "The decision stands. The correction is added with today's date." },
    },
  },
  replace: {
    words: under(decision, ["replace"]),
    title: "Replace a decision by a new one",
    submit: "Go on",
    fields: { number, ...draft },
  },
  revoke: {
    words: under(decision, ["revoke"]),
    title: "Revoke a decision",
    submit: "Go on",
    fields: { number, background: { label: "Why", word: "background" } },
  },
  reserve: {
    words: under(decision, ["reservation"]),
    title: "Enter a reservation",
    submit: "Enter",
    fields: { number, text: { label: "Reasons", hint: "May be left empty." } },
  },
  comment: {
    words: under(decision, ["statement"]),
    title: "Enter a separate statement",
    submit: "Enter",
    fields: { number, text: { label: "Statement" } },
  },
  standOut: {
    words: under(proposal, ["take no part"]),
    title: "Take no part in the decision",
    submit: "Enter",
    fields: { proposal: number },
  },
  conflict: {
    words: under(decision, ["conflict"]),
    title: "Declare a conflict of interest in a decision",
    submit: "Declare",
    fields: { number, move },
  },
  conflictOnProposal: {
    words: under(proposal, ["conflict"]),
    title: "Declare a conflict of interest in a proposal",
    submit: "Declare",
    fields: { proposal: number, move },
  },
  close: { title: "Close for reservations", fields: { id: { label: "Decision" } } },
};
