import type { Facts } from "../facts.ts";
import { type Rule, rule } from "../rule.ts";

const WORDS = "(?: \\p{L}+)?(?: \\p{L}+)?(?: \\p{L}+)?";
const SWEDISH =
  "(?:skjuta|skjuter|skjuts|skjutas|skjut|sköt|skjutit|flytta|flyttar|flyttas|flyttat|flyttades|flyttade)" +
  `${WORDS} (?:fram|framåt|bak|bakåt)`;
const ENGLISH = `(?:move|moving|moved|push|pushing|pushed|shift|shifting|shifted)${WORDS} (?:forward|forwards|back)`;
const MOVED = `(?:${SWEDISH}|framflytta\\p{L}*|framskjut\\p{L}*|${ENGLISH})`;

const DAY_MINUTES = 1440;
const UNIT_MINUTES = { day: DAY_MINUTES, week: 7 * DAY_MINUTES, month: 30 * DAY_MINUTES, year: 365 * DAY_MINUTES };

const by = (minutes: number): Facts => ({ moved: true, minutes });

/** To some people "skjuta fram" means earlier, and to others later. */
export const moves: readonly Rule[] = [
  rule(MOVED, () => ({ moved: true })),
  rule(`${MOVED}${WORDS} {count} {unit}`, ({ count, unit }) => by(count * UNIT_MINUTES[unit])),
  rule(`${MOVED}${WORDS} {count} {hours}`, ({ count, hours }) => by(count * hours)),
  rule(`${MOVED}${WORDS} {count}~{minutes}`, ({ count, minutes }) => by(count * minutes)),
  rule(`${MOVED}${WORDS} (?:en halvtimme|en halv timme|half an hour)`, () => by(30)),
];
