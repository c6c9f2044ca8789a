import type { Facts, Phrase, Recurrence } from "./facts.ts";
import { type Gap, gapOf, isDeadline, sentenceEnds } from "./gaps.ts";

/** Phrases that together say one thing: "tisdag", "8/12" and "kl. 14". */
export interface Group {
  readonly phrases: readonly Phrase[];
  readonly facts: Facts;
  /** How it stands to the group before it. */
  readonly gap: Gap;
  readonly sentence: number;
  readonly deadline: boolean;
}

type DayKey = "calendar" | "day" | "week" | "around" | "period" | "minutesFromNow";
const ANCHORS: readonly DayKey[] = ["calendar", "day", "week", "around", "period", "minutesFromNow"];
/** Two ways to say which day that can stand together: "i morgon 23/11", "v. 50, 8/12", "i december den 8:e". */
const FRIENDS = new Set(["calendar day", "calendar week", "calendar period", "day week"]);

function anchorsOf(facts: Facts): DayKey[] {
  return ANCHORS.filter((key) => facts[key] !== undefined);
}

/** Whether the facts say which day. */
export function hasDay(facts: Facts): boolean {
  return facts.weekday !== undefined || anchorsOf(facts).length > 0;
}

/** A weekday that nothing else ties to a certain week. */
export function isBareWeekday(facts: Facts): boolean {
  return facts.weekday !== undefined && facts.which === undefined && anchorsOf(facts).length === 0;
}

export function hasTime(facts: Facts): boolean {
  return facts.clock !== undefined || facts.part !== undefined;
}

function agree(a: Facts, b: Facts): boolean {
  const shared = (Object.keys(a) as (keyof Facts)[]).filter((key) => b[key] !== undefined);
  if (shared.some((key) => key !== "recurrence" && key !== "past")) return false;
  return anchorsOf(a).every((one) =>
    anchorsOf(b).every((other) => FRIENDS.has(`${one} ${other}`) || FRIENDS.has(`${other} ${one}`)),
  );
}

function bothRecurrences(a: Recurrence, b: Recurrence): Recurrence | undefined {
  // "Två gånger i månaden på tisdagar" is not every Tuesday.
  if (a.often || b.often) return a.often ? a : b;
  const clashes = (Object.keys(a) as (keyof Recurrence)[]).some(
    (key) => key !== "unit" && b[key] !== undefined && b[key] !== a[key],
  );
  return clashes || (a.unit && b.unit && a.unit !== b.unit) ? undefined : { ...a, ...b };
}

/** What two phrases say together, or undefined when they contradict each other. */
export function merge(a: Facts, b: Facts): Facts | undefined {
  if (!agree(a, b)) return undefined;
  if (!a.recurrence || !b.recurrence) {
    const recurs = a.recurrence ?? b.recurrence;
    return recurs?.weekdays && (a.weekday ?? b.weekday) !== undefined ? undefined : { ...a, ...b };
  }
  const recurrence = bothRecurrences(a.recurrence, b.recurrence);
  return recurrence && { ...a, ...b, recurrence };
}

/** "Tisdag och 8/12" are two days, though "tisdag 8/12" is one. */
function mayJoin(group: Group, phrase: Phrase, gap: Gap): boolean {
  if (gap === "beside") return true;
  return gap === "and" && !(hasDay(group.facts) && hasDay(phrase.facts));
}

/** "Efter 17: tis 1/12 kl. 17.15": the day has a time of its own after it. */
function hasOwnTime(text: string, group: Group, phrases: readonly Phrase[], index: number): boolean {
  if (!group.facts.clock || hasDay(group.facts)) return false;
  for (let at = index; at < phrases.length; at++) {
    const [phrase, next] = [phrases[at], phrases[at + 1]];
    if (!phrase || !next || !hasDay(phrase.facts)) return false;
    if (gapOf(text.slice(phrase.end, next.start)) !== "beside") return false;
    if (next.facts.clock) return true;
  }
  return false;
}

/** Puts phrases together as long as they stand beside each other and agree. */
export function groupPhrases(text: string, phrases: readonly Phrase[]): Group[] {
  const groups: Group[] = [];
  let read = 0;
  let sentence = 0;
  for (const [index, phrase] of phrases.entries()) {
    const between = text.slice(read, phrase.start);
    const last = groups.at(-1);
    const gap = last ? gapOf(between) : "apart";
    sentence += sentenceEnds(between);
    read = phrase.end;
    const joined =
      last && mayJoin(last, phrase, gap) && !hasOwnTime(text, last, phrases, index) && merge(last.facts, phrase.facts);
    if (last && joined) groups[groups.length - 1] = { ...last, facts: joined, phrases: [...last.phrases, phrase] };
    else
      groups.push({
        phrases: [phrase],
        facts: phrase.facts,
        gap,
        sentence,
        deadline: isDeadline(text.slice(0, phrase.start)),
      });
  }
  return groups;
}
