import { dayFromIso, isoDate } from "../day.ts";
import { type Group, hasTime } from "./groups.ts";
import { type Meaning, occasionsIn } from "./meanings.ts";
import type { Here } from "./occasions.ts";
import type { Occasion } from "./reading.ts";
import { lenient } from "./words.ts";

type Edge = "before" | "after" | "until";

function lead(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${lenient(words)})\\s+(?:(?:på|den|d|the|on)\\.?\\s+)*$`, "u");
}

const LEADS: readonly (readonly [Edge, RegExp])[] = [
  ["before", lead("före|innan|before")],
  ["after", lead("efter|after")],
  ["until", lead("t\\.?o\\.?m\\.?|till och med|fram till|fram t\\.?o\\.?m\\.?|until|through|up to")],
];
const END_OF_SPAN = /(?<!\p{L})(?:till|til|until)\s+$/u;
const REACH = 40;
/** "Efter den 10 december" is some day soon after it. */
const FORTNIGHT = 14;

function edgeAt(text: string, start: number): Edge | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  return LEADS.find(([, pattern]) => pattern.test(before))?.[0];
}

function aside(edge: Edge, days: readonly string[], { today }: Here): Meaning | undefined {
  const [first, last] = [days[0], days.at(-1)].map((date) => dayFromIso(date ?? ""));
  if (first === undefined || last === undefined) return undefined;
  if (edge === "after") return { kind: "rangeOnly", from: isoDate(first + 1), to: isoDate(last + FORTNIGHT) };
  const to = edge === "before" ? last - 1 : last;
  return to < today ? undefined : { kind: "rangeOnly", from: isoDate(today), to: isoDate(to) };
}

function roughly(meaning: Meaning): Meaning {
  const rough = (occasion: Occasion): Occasion => ({ ...occasion, approximate: true });
  if (meaning.kind === "start") return { ...meaning, occasion: rough(meaning.occasion) };
  return meaning.kind === "ambiguous" ? { ...meaning, choices: meaning.choices.map(rough) } : meaning;
}

/**
 * What days and times mean that only bound when: "innan fredag" is not Friday, "till kl. 16" does not begin at 16.
 * A day with a time is when to be done ("före fredag kl. 12") and is left as it is.
 */
export function withinEdge(meaning: Meaning, groups: readonly Group[], text: string, here: Here): Meaning {
  const phrases = groups.flatMap((group) => group.phrases);
  const occasions = occasionsIn(meaning);
  if (occasions.length === 0 || occasions.some(({ rrule, end }) => rrule || end)) return meaning;
  if (groups.some(({ facts }) => hasTime(facts))) {
    const clock = phrases.find(({ facts }) => facts.clock);
    return clock && END_OF_SPAN.test(text.slice(0, clock.start)) ? roughly(meaning) : meaning;
  }
  const edge = edgeAt(text, phrases[0]?.start ?? 0);
  return (
    (edge &&
      aside(
        edge,
        occasions.map(({ date }) => date),
        here,
      )) ??
    meaning
  );
}
