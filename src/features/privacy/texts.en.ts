import type { SameTexts } from "../../core/texts.ts";
import type { sv } from "./texts.sv.ts";

export const en: SameTexts<typeof sv> = {
  commands: {
    exclude: {
      words: ["leave out"],
      title: "Leave out of summaries",
      submit: "Leave out",
      fields: { message: { label: "Message", hint: "The link to the message." } },
    },
    addRule: {
      words: ["disposal new"],
      title: "Add a disposal rule",
      submit: "Add",
      fields: {
        authorisation: {
          label: "Authorising decision",
          hint: "Such as KS 2026-03-04 § 112. Nothing is disposed of without one.",
        },
        months: { label: "Months", word: "months", hint: "How long it is kept." },
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
  after: (months) => `after ${months} months`,
  authorisation: "Authorising decision",
  keeps: "Decisions and minutes are never disposed of here.",
  trace: (date, count, numbers) => `${date}: ${count} disposed of (proposals ${numbers})`,
  added: "The rule holds from tonight. What is disposed of leaves a line behind: type “disposal” to see it.",
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
