import type { PartOfDay } from "../facts.ts";
import { type Rule, rule } from "../rule.ts";

const on = (part: PartOfDay) => ({ part });

export const partsOfDay: readonly Rule[] = [
  rule("i~kväll", (_, today) => ({ day: today, part: "evening" })),
  rule("i~eftermiddag", (_, today) => ({ day: today, part: "afternoon" })),
  rule("i~förmiddag", (_, today) => ({ day: today, part: "forenoon" })),
  rule("i~natt", (_, today) => ({ day: today, part: "night" })),
  rule("i~morse", (_, today) => ({ day: today, part: "earlyMorning", past: true })),
  rule("tonight", (_, today) => ({ day: today, part: "evening" })),
  rule("this {part}", ({ part }, today) => ({ day: today, part })),
  rule("(?:på|om|under|till) (?:förmiddagen|förmiddagarna)", () => on("forenoon"), "company"),
  rule("(?:på|om|under|till) (?:eftermiddagen|eftermiddagarna)", () => on("afternoon"), "company"),
  rule("(?:på|om|under|till) (?:kvällen|kvällarna|kvällstid)", () => on("evening"), "company"),
  rule("(?:på|om) (?:morgonen|morgnarna)", () => on("earlyMorning"), "company"),
  rule("(?:på|om) natten", () => on("night"), "company"),
  rule(
    "(?:vid|kring|runt|på|till|över|at|over|around) (?:lunch|lunchen|lunchtid|lunchtime)",
    () => on("lunch"),
    "company",
  ),
  rule("(?:efter|after) (?:lunch|lunchen)", () => on("afternoon"), "company"),
  rule("(?:före|innan|before) (?:lunch|lunchen)", () => on("forenoon"), "company"),
  rule("(?:in|during) the {part}", ({ part }) => on(part), "company"),
  rule("at night", () => on("evening"), "company"),
  rule("{part}", ({ part }) => on(part), "touching"),
];
