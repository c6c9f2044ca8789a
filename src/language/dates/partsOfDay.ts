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

/** The hour to propose when the text names only a part of the day. */
export const USUAL_HOUR: Readonly<Record<PartOfDay, number>> = {
  earlyMorning: 8,
  forenoon: 9,
  lunch: 12,
  afternoon: 14,
  evening: 18,
  night: 22,
};
