import { type Day, dayFromIso, mondayOf } from "../day.ts";
import type { Facts } from "./facts.ts";
import { type Group, hasDay, hasTime } from "./groups.ts";
import type { Here } from "./occasions.ts";
import type { Occasion } from "./reading.ts";
import { type Meaning, resolve } from "./resolve.ts";

/** Groups that are read together: days to choose between, or the first and the last of a span. */
export interface Chain {
  readonly groups: readonly Group[];
  readonly kind: "alternatives" | "span";
}

function isAlternative(before: Group, group: Group): boolean {
  if (group.gap === "apart" || group.gap === "to" || before.facts.recurrence || group.facts.recurrence) return false;
  if (group.gap === "beside" && !hasDay(before.facts)) return false;
  const says = (facts: Facts) => hasDay(facts) || hasTime(facts);
  return says(before.facts) && says(group.facts);
}

function isEndOf(before: Group, group: Group): boolean {
  return (
    group.gap === "to" &&
    (hasDay(group.facts) || hasTime(group.facts)) &&
    (hasDay(before.facts) || before.facts.recurrence !== undefined)
  );
}

export function chainGroups(groups: readonly Group[]): Chain[] {
  const chains: Chain[] = [];
  for (const group of groups) {
    const last = chains.at(-1);
    const before = last?.groups.at(-1);
    if (last && before && last.groups.length === 1 && isEndOf(before, group)) {
      chains[chains.length - 1] = { kind: "span", groups: [before, group] };
    } else if (last && before && last.kind === "alternatives" && isAlternative(before, group)) {
      chains[chains.length - 1] = { kind: "alternatives", groups: [...last.groups, group] };
    } else {
      chains.push({ kind: "alternatives", groups: [group] });
    }
  }
  return chains;
}

function occasionsIn(meaning: Meaning): readonly Occasion[] {
  if (meaning.kind === "start") return [meaning.occasion];
  return meaning.kind === "ambiguous" ? meaning.choices : [];
}

/** The same place and moment, but as if it were the day of an occasion. */
function from(occasion: Occasion | undefined, here: Here): Here {
  return occasion ? { ...here, today: dayFromIso(occasion.date), minute: 0 } : here;
}

const TIME_KEYS: ReadonlySet<string> = new Set(["clock", "endClock", "part", "minutes"]);

function pick(facts: Facts, wanted: (key: string) => boolean): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => wanted(key)));
}

const onlyTime = (facts: Facts) => pick(facts, (key) => TIME_KEYS.has(key));
const onlyDay = (facts: Facts) => pick(facts, (key) => !TIME_KEYS.has(key));

/** "Tisdag eller torsdag kl. 18": what one alternative lacks, the next or the previous one tells. */
function inherited(groups: readonly Group[], index: number): Facts {
  const facts = groups[index]?.facts ?? {};
  const later = groups.slice(index + 1);
  const earlier = groups.slice(0, index).reverse();
  const givers = [...later, ...earlier].map((group) => group.facts);
  const timer = hasTime(facts) ? undefined : givers.find(hasTime);
  const time = timer && onlyTime(timer);
  if (!hasDay(facts)) {
    const day = earlier.map((group) => group.facts).find(hasDay);
    return { ...day, ...facts };
  }
  const isBareWeekday = facts.weekday !== undefined && facts.calendar === undefined && facts.day === undefined;
  const frame =
    isBareWeekday && facts.week === undefined && facts.period === undefined
      ? givers.find(({ week }) => week !== undefined)
      : undefined;
  return { ...facts, ...time, ...(frame?.week !== undefined && { week: frame.week }) };
}

/** "Onsdag eller torsdag 10/12": the Wednesday of that week. */
function inWeekOfNext(facts: Facts, next: Group | undefined, here: Here): Facts {
  const bare =
    facts.weekday !== undefined && !facts.calendar && facts.week === undefined && !facts.period && !facts.which;
  if (!bare || facts.day !== undefined || next?.facts.calendar === undefined) return facts;
  const [occasion] = occasionsIn(resolve(next.facts, here));
  return occasion ? { ...facts, week: mondayOf(dayFromIso(occasion.date)) } : facts;
}

/** "Fredag eller måndag" and "den 28:e eller den 3:e" go on from the day before them; "8/12 eller 1/12" do not. */
function followsOn({ weekday, calendar, day, week, period, which }: Facts): boolean {
  if (which || day !== undefined || week !== undefined || period) return false;
  return calendar ? calendar.month === undefined : weekday !== undefined;
}

function alternatives(groups: readonly Group[], here: Here): Meaning {
  const choices: Occasion[] = [];
  let first: Meaning | undefined;
  for (const [index, group] of groups.entries()) {
    const facts = inWeekOfNext(inherited(groups, index), groups[index + 1], here);
    const meaning = resolve(facts, followsOn(group.facts) ? from(choices.at(-1), here) : here);
    first ??= meaning;
    if (meaning.kind === "mismatch" || meaning.kind === "nonexistent") return meaning;
    choices.push(...occasionsIn(meaning));
  }
  const [only] = choices;
  if (choices.length > 1) return { kind: "ambiguous", choices };
  return only ? { kind: "start", occasion: only } : (first ?? { kind: "none" });
}

/** The last day that an end names: a day, or the end of a week or a month. */
function lastDayOf(meaning: Meaning): Day | undefined {
  if (meaning.kind === "rangeOnly") return dayFromIso(meaning.to);
  const [occasion] = occasionsIn(meaning);
  return occasion && dayFromIso(occasion.date);
}

/** "Varje tisdag från 12 januari till 15 juni": the end may stand with the recurrence and its time, or alone. */
function recurringSpan(first: Group, last: Group, here: Here): Meaning {
  const { recurrence: own, ...start } = first.facts;
  const { recurrence: other, ...end } = last.facts;
  const [begins] = occasionsIn(resolve(start, here));
  const until = lastDayOf(resolve(onlyDay(end), from(begins, here)));
  const recurrence = own ?? other;
  return resolve(
    {
      ...onlyTime(end),
      ...start,
      ...(recurrence && { recurrence }),
      ...(until !== undefined && { until: { from: until, to: until } }),
    },
    here,
  );
}

/** "Mån–ons v. 49" and "mån–fre kl. 9–16": the first day shares the week and the time of the last. */
function firstOf(first: Group, last: Group, here: Here): Facts {
  const facts = inWeekOfNext(first.facts, last, here);
  const isBare = facts.weekday !== undefined && facts.week === undefined && !facts.calendar && !facts.which;
  const week = isBare ? last.facts.week : undefined;
  const { clock, part } = last.facts;
  const isTimed = hasTime(facts) || !hasDay(last.facts);
  return {
    ...facts,
    ...(week !== undefined && { week }),
    ...(!isTimed && clock && { clock }),
    ...(!isTimed && part && { part }),
  };
}

/** The clock of the last day is its end, unless it told when the first day begins. */
function endTime(first: Group, last: Group, ends: Occasion): string | undefined {
  if (ends.end?.time !== undefined) return ends.end.time;
  return hasTime(first.facts) || !hasDay(last.facts) ? ends.time : undefined;
}

function span(first: Group, last: Group, here: Here): Meaning {
  if (first.facts.recurrence || last.facts.recurrence) return recurringSpan(first, last, here);
  const start = resolve(firstOf(first, last, here), here);
  const [begins] = occasionsIn(start);
  if (start.kind !== "start" || !begins) return start;
  const isTimeOnly = !hasDay(last.facts);
  const facts = isTimeOnly ? { ...last.facts, day: dayFromIso(begins.date) } : last.facts;
  const [ends] = occasionsIn(resolve(facts, from(begins, here)));
  if (!ends) return start;
  const time = endTime(first, last, ends);
  return { kind: "start", occasion: { ...begins, end: { date: ends.date, ...(time !== undefined && { time }) } } };
}

/** What a chain means. When something is moved "from Tuesday to Thursday", only the last day is asked for. */
export function readChain({ groups, kind }: Chain, isMove: boolean, here: Here): Meaning {
  const [first, last] = groups;
  if (kind === "alternatives" || !first || !last) return alternatives(groups, here);
  return isMove ? alternatives([last], here) : span(first, last, here);
}
