import type { Phrase } from "./facts.ts";
import { gapOf } from "./gaps.ts";
import { hasDay, hasTime } from "./groups.ts";

function saysWhen({ facts }: Phrase): boolean {
  return hasDay(facts) || facts.clock !== undefined || facts.recurrence !== undefined;
}

function isLoneHour({ facts }: Phrase): boolean {
  return facts.clock !== undefined && facts.endClock === undefined;
}

/** "Tisdag 14" and "10–12 på tisdag" have times; "14 tisdag" has not. */
function supports(neighbour: Phrase | undefined, phrase: Phrase, between: string, side: "before" | "after"): boolean {
  if (!neighbour) return false;
  const gap = gapOf(between);
  if (gap === "or" && hasTime(neighbour.facts) && hasTime(phrase.facts)) return true;
  if (gap !== "beside") return false;
  if (phrase.facts.shift !== undefined) return side === "after" && hasDay(neighbour.facts);
  if (phrase.facts.zone) return side === "before" && neighbour.facts.clock !== undefined;
  if (phrase.facts.recurrence) return neighbour.facts.recurrence !== undefined;
  if (phrase.facts.clock === undefined) return saysWhen(neighbour);
  if (isLoneHour(phrase) && side === "after") return false;
  return neighbour.facts.clock === undefined && (saysWhen(neighbour) || hasTime(neighbour.facts));
}

/** "Från fem till sju på kvällen": neither is sure alone. */
function sayTogether(text: string, first: Phrase | undefined, second: Phrase | undefined): boolean {
  if (first?.hold !== "company" || second?.hold !== "company") return false;
  const isTime = first.facts.clock !== undefined && second.facts.part !== undefined;
  return isTime && gapOf(text.slice(first.end, second.start)) === "beside";
}

/** Leaves out what is only about time in company with something that surely is. */
export function supported(text: string, phrases: readonly Phrase[]): Phrase[] {
  const hasFirm = phrases.some((phrase) => phrase.hold === "firm" && (saysWhen(phrase) || hasTime(phrase.facts)));
  const isPair = (index: number) => sayTogether(text, phrases[index - 1], phrases[index]);
  const kept = phrases.map(({ hold }, index) => {
    return hold === "firm" || (hold === "company" && (hasFirm || isPair(index) || isPair(index + 1)));
  });
  const check = (index: number, step: -1 | 1): void => {
    const phrase = phrases[index];
    const neighbour = kept[index + step] ? phrases[index + step] : undefined;
    if (!phrase || kept[index] || phrase.hold !== "touching") return;
    const [first, second] = step === -1 ? [neighbour, phrase] : [phrase, neighbour];
    const between = first && second ? text.slice(first.end, second.start) : "";
    kept[index] = supports(neighbour, phrase, between, step === -1 ? "before" : "after");
  };
  for (let index = 0; index < phrases.length; index++) check(index, -1);
  for (let index = phrases.length - 1; index >= 0; index--) check(index, 1);
  return phrases.filter((_, index) => kept[index]);
}
