import type { SameTexts } from "../../core/texts.ts";
import type { sv } from "./texts.sv.ts";

export const en: SameTexts<typeof sv> = {
  commands: {
    exclude: {
      words: ["leave out"],
      title: "Leave out of summaries",
      submit: "Leave out",
      fields: {
        message: {
          label: "Message",
          hint: "Copy the link to the message, or choose the command in the message's menu.",
        },
      },
    },
    addRule: {
      words: ["disposal new"],
      title: "Add a disposal rule",
      submit: "Continue",
      fields: {
        authorisation: {
          label: "Authorising decision",
          hint: "Such as KS 2026-03-04 § 112. Nothing is disposed of without one.",
        },
        months: { label: "Months", word: "months", hint: "How long it is kept." },
      },
    },
    confirmRule: {
      words: ["disposal confirm"],
      title: "Confirm a disposal rule",
      submit: "Add",
      fields: {
        authorisation: { label: "Authorising decision", hint: "Such as KS 2026-03-04 § 112." },
        months: { label: "Months", word: "months", hint: "How long it is kept." },
        replaces: { label: "Replace the rule that holds", word: "replace" },
        previewed: { label: "The rule that holds" },
      },
    },
    endRule: { words: ["disposal end"], title: "End the disposal rule", submit: "End", fields: {} },
    show: { words: ["disposal"], title: "Show what is disposed of", fields: {} },
    dispose: { title: "Dispose", fields: { rule: { label: "Rule" } } },
  },
  name: "Privacy",
  excluded: "The message is left out of summaries. It may still be an official document.",
  rule: "Disposal",
  none: "Nothing is disposed of by itself. A rule needs an authorising decision: type “disposal new” and which.",
  kind: "Withdrawn proposals",
  after: (months) => (months === 1 ? "after 1 month" : `after ${months} months`),
  newRule: "New disposal rule",
  notYet: "Does not hold yet",
  firstNight: (count, numbers) =>
    count === 0
      ? "Nothing would be disposed of tonight. The rule is tried every night from then on."
      : `Tonight ${count === 1 ? "1 proposal" : `${count} proposals`} would be disposed of: ${numbers}. That cannot be undone.`,
  replaces: (after, authorisation) =>
    `It replaces the rule that holds now: withdrawn proposals ${after}, according to ${authorisation}.`,
  replacesFirst: (after, authorisation) =>
    `The group has a rule already: withdrawn proposals ${after}, according to ${authorisation}. If the new one is to replace it, add replace=yes. Otherwise type “disposal” to see it.`,
  confirmByTyping: (authorisation, months, replaces) =>
    `You can also type “disposal confirm ${authorisation} months=${months}${replaces ? " replace=yes" : ""}”. If you do not want this, you need do nothing.`,
  addIt: "Add the rule",
  replaceIt: "Replace the rule",
  authorisation: "Authorising decision",
  keeps: "Decisions and minutes are never disposed of here.",
  trace: (date, count, numbers) => `${date}: ${count} disposed of (proposals ${numbers})`,
  added: (count, numbers) =>
    `The rule holds from tonight. ${count === 0 ? "There is nothing to dispose of then." : `${count === 1 ? "1 proposal is" : `${count} proposals are`} disposed of then: ${numbers}.`} What is disposed of leaves a line behind: type “disposal” to see it. If this is a mistake, type “disposal end”.`,
  ended: "The rule has ended. Nothing more is disposed of.",
  noRule: "There is no disposal rule to end.",
  file: {
    rules: "disposal rules you have added",
    authorisation: "authorising decision",
    months: "months",
    at: "time",
    ended: "ended",
  },
};
