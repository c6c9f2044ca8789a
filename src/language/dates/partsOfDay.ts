import type { PartOfDay } from "./facts.ts";
import { type Vocabulary, vocabulary } from "./words.ts";

/** Parts of a day as they stand beside a day: "tisdag kväll", "i morgon förmiddag", "Monday morning". */
export const parts: Vocabulary<PartOfDay> = vocabulary({
  bitti: "earlyMorning",
  morgon: "earlyMorning",
  morgonen: "earlyMorning",
  morron: "earlyMorning",
  morse: "earlyMorning",
  förmiddag: "forenoon",
  förmiddagen: "forenoon",
  fm: "forenoon",
  "f.m.": "forenoon",
  morning: "forenoon",
  lunch: "lunch",
  lunchen: "lunch",
  lunchtid: "lunch",
  lunchtime: "lunch",
  eftermiddag: "afternoon",
  eftermiddagen: "afternoon",
  em: "afternoon",
  "e.m.": "afternoon",
  afternoon: "afternoon",
  kväll: "evening",
  kvällen: "evening",
  kvällstid: "evening",
  afton: "evening",
  evening: "evening",
  night: "evening",
  natt: "night",
  natten: "night",
});

/** The hour to propose when the text names only a part of the day, and the hour at which that part is over. */
export const HOURS: Readonly<Record<PartOfDay, { readonly usual: number; readonly over: number }>> = {
  earlyMorning: { usual: 8, over: 10 },
  forenoon: { usual: 9, over: 12 },
  lunch: { usual: 12, over: 14 },
  afternoon: { usual: 14, over: 18 },
  evening: { usual: 18, over: 24 },
  night: { usual: 22, over: 24 },
};
