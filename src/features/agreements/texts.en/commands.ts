import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { commands as sv } from "../texts.sv/commands.ts";

const draft = ["agreement"];
const number = { label: "Number", hint: "For example 3 or 3/2026." };
const clause = { label: "Section", word: "section", hint: "For example § 6." };
const reason = { label: "Why", word: "reason" };
const decision = { label: "Decision that it rests on", word: "decision", hint: "For example 3/2026." };
const source = { label: "Link to the message" };
const message = { label: "Message" };
const change = { label: "The change's number", word: "change", hint: "For example 2." };
const text = { label: "Text", word: "text" };

export const commands: SameTexts<typeof sv> = {
  begin: {
    words: under(draft, ["new"]),
    title: "Begin a draft",
    submit: "Make the draft",
    fields: {
      kind: {
        label: "What it is to be",
        word: "kind",
        options: {
          letterOfIntent: "Letter of intent",
          compact: "Compact",
          publicCivilPartnership: "Public–civil partnership",
          actionPlan: "Action plan",
        },
        aliases: {
          letterOfIntent: ["intent"],
          publicCivilPartnership: ["partnership", "pcp"],
          actionPlan: ["plan"],
        },
      },
      title: { label: "Title", word: "title", hint: "For example “Open hall in summer”." },
      parties: {
        label: "Parties",
        word: "parties",
        hint: "One a line: name, colon, who decides. The committee that acts in brackets. Empty: the group's parties.",
      },
      startsOn: { label: "Applies from", word: "from", hint: "For example 2027-01-01." },
      endsOn: { label: "Applies up to and including", word: "to", hint: "For example 2028-12-31." },
      related: { label: "Goes with", word: "related", hint: "Numbers of other agreements, such as 1/2026, 2/2026." },
      registrationNumber: {
        label: "Registration number",
        word: "registration",
        hint: "As the registrar gave it, for example STK-2026-123.",
      },
    },
  },
  change: {
    words: under(draft, ["change"]),
    title: "Propose a change in a draft",
    submit: "Send",
    fields: {
      number,
      clause,
      text: { ...text, label: "The section's new text" },
      reason,
      take: { label: "Put it into the draft at once", word: "take", hint: "The chair or the secretary does so." },
      decision,
      source,
      message,
      base: { label: "Version" },
    },
  },
  addFromMessage: {
    words: under(draft, ["add"]),
    title: "Add to draft",
    submit: "Propose",
    fields: { number, clause, text, reason, decision, source, message },
  },
  fillIn: {
    words: under(draft, ["fact", "fill in"]),
    title: "Fill in a fact in a draft",
    submit: "Fill in",
    fields: {
      number,
      fact: { label: "Which fact", word: "fact" },
      value: { label: "The fact", word: "value" },
      reason,
      replaces: { label: "Replaces version", word: "replaces" },
    },
  },
  take: {
    words: under(draft, ["take"]),
    title: "Put a change into the draft",
    submit: "Put into the draft",
    fields: {
      number,
      change,
      how: {
        label: "How",
        word: "how",
        options: { asWritten: "As it is written", merged: "Together with what has changed since" },
        aliases: { asWritten: ["as is"], merged: ["together", "both"] },
      },
      seen: { label: "Version" },
    },
  },
  decline: {
    words: under(draft, ["decline"]),
    title: "Decline a change",
    submit: "Decline",
    fields: { number, change, reason },
  },
  withdraw: {
    words: under(draft, ["withdraw"]),
    title: "Withdraw a change that you have proposed",
    submit: "Withdraw",
    fields: { number, change },
  },
  comment: {
    words: under(draft, ["comment"]),
    title: "Comment on a section",
    submit: "Comment",
    fields: { number, clause, text: { ...text, label: "Comment" }, source, message },
  },
  list: {
    words: [...draft, ...under(draft, ["list"])],
    title: "List drafts and agreements",
    fields: { before: { label: "Before" } },
  },
  show: {
    words: under(draft, ["show"]),
    title: "Show a draft or an agreement",
    submit: "Show",
    fields: { number, clause },
  },
  compare: {
    words: under(draft, ["compare"]),
    title: "Compare two versions",
    submit: "Compare",
    fields: {
      number,
      from: { label: "From version", word: "from", hint: "Empty: the first." },
      to: { label: "To version", word: "to", hint: "Empty: the latest." },
      clause,
    },
  },
  showChange: {
    words: under(draft, ["proposed"]),
    title: "Show a proposed change",
    submit: "Show",
    fields: { number, change },
  },
  why: {
    words: [...under(draft, ["why"]), "why"],
    title: "Show why a section is as it is",
    submit: "Show",
    fields: { question: { label: "Number and section", hint: "For example 1/2026 § 6." } },
  },
};
