import type { SameTexts } from "../../core/texts.ts";
import type { sv } from "./texts.sv.ts";

export const en: SameTexts<typeof sv> = {
  commands: {
    search: {
      words: ["search", "find"],
      title: "Search what is on record",
      submit: "Search",
      fields: {
        text: { label: "Search for", word: "words", hint: "In your own words, or a number such as 4/2026." },
        kind: {
          label: "Kind",
          word: "kind",
          options: {
            decision: "Decisions",
            proposal: "Proposals",
            meeting: "Meetings",
            action: "Actions",
            agreement: "Agreements",
            minutes: "Minutes",
            earlier: "Earlier decisions",
          },
          aliases: { meeting: ["meeting"], action: ["action"] },
        },
        party: { label: "Party", word: "party", hint: "That has proposed it, answered, or answers for it." },
        year: { label: "Year", word: "year" },
        state: {
          label: "State",
          word: "state",
          options: {
            valid: "In force",
            replaced: "Replaced",
            revoked: "Revoked",
            open: "Open",
            withdrawn: "Withdrawn",
            planned: "Planned",
            held: "Held",
            cancelled: "Cancelled",
            done: "Done",
            imported: "Read in",
          },
          aliases: { open: ["open"], done: ["done"], planned: ["planned"], held: ["held"] },
        },
        page: { label: "Page" },
      },
    },
    rebuild: {
      title: "Make the search anew",
      fields: { version: { label: "Version" }, kind: { label: "Kind" }, after: { label: "After" } },
    },
  },
  name: "Search",
  pages: {
    name: "Search",
    words: "Words or a number",
    every: "All",
    help: "Write what you look for, in your own words or a number such as 4/2026. You can also choose just one kind, party, year or state.",
    nothing: "Nothing was found. Try another word or fewer words, or take away one of the choices.",
    yearUnread: "The year could not be read, so all years are shown. Type it with four figures, such as 2026.",
    narrow: "There are more hits than these. Type more words, or choose a kind or a year.",
  },
  title: (text) => `Search: ${text}`,
  filter: (label, value) => `${label}: ${value}`,
  hit: (title, typed) => `${title}. Type “${typed}”.`,
  withSnippet: (hit, snippet) => `${hit} It says: “${snippet}”`,
  withState: (title, state) => `${title} (${state})`,
  more: "More hits",
  page: (from, to) => `Hits ${from}–${to}. There are more.`,
  last: (from, to) => (from === to ? `Hit ${from}. That was all.` : `Hits ${from}–${to}. That was all.`),
  near: (words) => `Nothing is called exactly ${words}. This is nearest.`,
  nothing: (text) =>
    `I found nothing about “${text}”. Try another word, or fewer words. Type “decision list” to see all decisions.`,
  nothingFiltered: (text, filters) =>
    `I found nothing about “${text}” (${filters}). Try another word, or search without what is in brackets.`,
  withoutFilters: "Search everything",
  noMore: "There are no more hits. Search for something else, or type “search” and other words.",
  quoted: (words) => `“${words}”`,
  found: (count, titles, typed) =>
    `I found ${count}: ${titles} Press the one you want to see, or type ${typed}. You need no commands.`,
  foundNothing: "I found nothing about that. Try another word, or choose something below.",
  one: "one hit",
  several: (count) => `${count} hits`,
  or: "or",
  and: "and",
};
