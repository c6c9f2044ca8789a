import { type Day, yearMonthDay } from "../../day.ts";
import type { Facts, Period } from "../facts.ts";
import { monthsFrom } from "../monthPeriods.ts";
import { type Rule, rule } from "../rule.ts";

interface Months {
  readonly first: number;
  readonly last: number;
}

const SPRING: Months = { first: 1, last: 5 };
const SUMMER: Months = { first: 6, last: 8 };
const AUTUMN: Months = { first: 9, last: 12 };
const SPRING_TERM: Months = { first: 1, last: 6 };
const AUTUMN_TERM: Months = { first: 8, last: 12 };

/** The months this year, or next year once they are over. */
function during({ first, last }: Months, year: number | undefined, today: Day): Facts {
  return { period: monthsFrom(first, last, year, today) };
}

function springTermFrom(today: Day): Period {
  return monthsFrom(SPRING_TERM.first, SPRING_TERM.last, undefined, today);
}

function autumnTermFrom(today: Day): Period {
  return monthsFrom(AUTUMN_TERM.first, AUTUMN_TERM.last, undefined, today);
}

function thisTerm(today: Day): Period {
  const [spring, autumn] = [springTermFrom(today), autumnTermFrom(today)];
  const { from, to } = spring.to < autumn.to ? spring : autumn;
  return { from: Math.max(from, today), to };
}

function beforeSummer(today: Day): Facts {
  const { from } = monthsFrom(SUMMER.first, SUMMER.last, undefined, today);
  return from > today ? { period: { from: today, to: from - 1 } } : {};
}

/** Work begins again in the month after the summer. */
function afterSummer(today: Day): Facts {
  const { to } = monthsFrom(SUMMER.first, SUMMER.last, undefined, today);
  return during({ first: 9, last: 9 }, yearMonthDay(to).year, today);
}

const IN = "(?:(?:i|in|till|under|during) (?:the )?)?";
const INTO = "(?:(?:till|under) )";
const IN_THE = "(?:in|during|this|next) (?:the )?";

/** None of these tells a day, and nobody agrees on when they begin: they are only where to look for one. */
export const seasons: readonly Rule[] = [
  // "Vår" is also "our".
  rule(`i vår(?=~(?:$|[.,;?!]))|${INTO}våren|${IN_THE}spring`, (_, today) => during(SPRING, undefined, today)),
  rule(`i sommar|${INTO}sommaren|${IN_THE}summer`, (_, today) => during(SUMMER, undefined, today)),
  rule(`i höst|${INTO}hösten|${IN_THE}autumn`, (_, today) => during(AUTUMN, undefined, today)),
  rule(`${IN}(?:våren|spring) {year}`, ({ year }, today) => during(SPRING, year, today)),
  rule(`${IN}(?:sommaren|summer) {year}`, ({ year }, today) => during(SUMMER, year, today)),
  rule(`${IN}(?:hösten|autumn) {year}`, ({ year }, today) => during(AUTUMN, year, today)),
  rule("(?:före|innan|before) (?:the )?(?:sommaren|summer)", (_, today) => beforeSummer(today)),
  rule("(?:efter|after) (?:the )?(?:sommaren|summer)", (_, today) => afterSummer(today)),
  rule(`${IN}(?:vårterminen|(?:the )?spring term)(?: {year?})?`, ({ year }, today) => during(SPRING_TERM, year, today)),
  rule(`${IN}(?:höstterminen|(?:the )?autumn term)(?: {year?})?`, ({ year }, today) =>
    during(AUTUMN_TERM, year, today),
  ),
  rule("vt~-?(?:{year?}|{short:twoDigitYear?})", ({ year, short }, today) => during(SPRING_TERM, year ?? short, today)),
  rule("ht~-?(?:{year?}|{short:twoDigitYear?})", ({ year, short }, today) => during(AUTUMN_TERM, year ?? short, today)),
  rule(`${IN}(?:(?:nästa|kommande) termin|(?:next|the coming) (?:term|semester))`, (_, today) => {
    const { to } = thisTerm(today);
    const [spring, autumn] = [springTermFrom(to + 1), autumnTermFrom(to + 1)];
    return { period: spring.to < autumn.to ? spring : autumn };
  }),
  rule(`${IN}(?:(?:denna|den här) termin(?:en)?|this (?:term|semester))|under terminen|i termin`, (_, today) => ({
    period: thisTerm(today),
  })),
];
