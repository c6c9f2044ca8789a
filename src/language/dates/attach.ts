import type { Facts } from "./facts.ts";
import { type Group, hasDay, hasTime, isBareWeekday, merge } from "./groups.ts";

/** Which groups cannot stand alone, and which they may be put to although other words stand between. */
interface Adoption {
  readonly isOrphan: (facts: Facts, group: Group) => boolean;
  readonly mayTake: (facts: Facts) => boolean;
  readonly anySentence: boolean;
}

const FRAME: readonly (keyof Facts)[] = ["week", "period"];

/** Only a week or a month, within which the day is told elsewhere. */
function isFrame(facts: Facts): boolean {
  return FRAME.some((key) => facts[key] !== undefined) && saysNothingBut(facts, FRAME);
}

function saysWhen(facts: Facts): boolean {
  return hasDay(facts) || facts.recurrence !== undefined;
}

function saysNothingBut(facts: Facts, keys: readonly (keyof Facts)[]): boolean {
  return (Object.keys(facts) as (keyof Facts)[]).every((key) => keys.includes(key));
}

const LIMITS: readonly (keyof Facts)[] = ["times", "since", "until", "forWeeks", "exceptMonths", "exceptHolidays"];

const adoptions: readonly Adoption[] = [
  // "Nästa vecka, kanske på tisdag".
  { isOrphan: isFrame, mayTake: isBareWeekday, anySentence: false },
  // "Tisdag 8/12 i Stadshuset. Vi börjar kl. 18."
  {
    isOrphan: (facts) => hasTime(facts) && !saysWhen(facts),
    mayTake: (facts) => saysWhen(facts) && facts.clock === undefined,
    anySentence: true,
  },
  // "Mötet på tisdag kl. 14 tar två timmar".
  {
    isOrphan: (facts) => facts.minutes !== undefined && saysNothingBut(facts, ["minutes"]),
    mayTake: (facts) => (saysWhen(facts) || hasTime(facts)) && facts.endClock === undefined,
    anySentence: true,
  },
  // "Varje tisdag, sammanlagt tio gånger".
  {
    isOrphan: (facts) => saysNothingBut(facts, LIMITS),
    mayTake: (facts) => facts.recurrence !== undefined,
    anySentence: true,
  },
  // "Vi ses varannan vecka, alltid på tisdagar".
  {
    isOrphan: ({ recurrence, ...facts }) => {
      return recurrence !== undefined && !recurrence.often && recurrence.weekdays === undefined && !hasDay(facts);
    },
    mayTake: (facts) => saysWhen(facts),
    anySentence: false,
  },
  // "Vi ses två gånger i månaden, alltid på tisdagar".
  {
    isOrphan: ({ recurrence }) => recurrence?.often === true,
    mayTake: ({ recurrence }) => recurrence !== undefined,
    anySentence: false,
  },
  // "Varje tisdag kl. 18. Vi börjar den 12 januari."
  {
    isOrphan: (facts, group) =>
      !group.deadline && group.gap !== "to" && hasDay(facts) && !facts.recurrence && !facts.clock,
    mayTake: (facts) => facts.recurrence !== undefined && !hasDay(facts),
    anySentence: true,
  },
];

/** The groups that could take an orphan, the nearest first and the one before it before the one after. */
function candidates(groups: readonly Group[], orphan: number): number[] {
  const here = groups[orphan]?.sentence ?? 0;
  const distance = (index: number) => {
    const sentences = Math.abs((groups[index]?.sentence ?? 0) - here);
    return sentences * 1000 + Math.abs(index - orphan) * 2 + (index > orphan ? 1 : 0);
  };
  return groups
    .map((_, index) => index)
    .filter((index) => index !== orphan)
    .sort((a, b) => distance(a) - distance(b));
}

/** "Kl. 17 eller 18" are two times to choose between, not a time and an orphan. */
function isAlternative(groups: readonly Group[], index: number): boolean {
  const group = groups[index];
  const before = groups[index - 1];
  if (!group || !before || (group.gap !== "or" && group.gap !== "and")) return false;
  return hasTime(group.facts) && before.facts.clock !== undefined;
}

function taker(groups: readonly Group[], index: number, { mayTake, anySentence }: Adoption): number | undefined {
  const orphan = groups[index];
  return candidates(groups, index).find((candidate) => {
    const group = groups[candidate];
    if (!orphan || !group || !mayTake(group.facts)) return false;
    return (anySentence || group.sentence === orphan.sentence) && merge(group.facts, orphan.facts) !== undefined;
  });
}

function adopted(group: Group, orphan: Group): Group {
  const phrases = [...group.phrases, ...orphan.phrases].sort((a, b) => a.start - b.start);
  return { ...group, facts: merge(group.facts, orphan.facts) ?? group.facts, phrases };
}

/** Puts what cannot stand alone to the group it belongs to. */
export function attachOrphans(given: readonly Group[]): Group[] {
  const groups = [...given];
  for (const adoption of adoptions) {
    for (let index = 0; index < groups.length; index++) {
      const orphan = groups[index];
      if (!orphan || !adoption.isOrphan(orphan.facts, orphan) || isAlternative(groups, index)) continue;
      const target = taker(groups, index, adoption);
      const group = target === undefined ? undefined : groups[target];
      if (target === undefined || !group) continue;
      groups[target] = adopted(group, orphan);
      groups.splice(index, 1);
      index--;
    }
  }
  return groups;
}
