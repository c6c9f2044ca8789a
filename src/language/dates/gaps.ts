import { lenient } from "./words.ts";

/**
 * How two phrases stand to each other, told by the words between them: "beside" when there are only little words,
 * "and", "or" and "to" for those words, else "apart".
 */
export type Gap = "beside" | "and" | "or" | "to" | "apart";

const LITTLE = [
  "på|den|det|d|kl|klockan|i|om|med|för|att|från|fr|nu|då|typ|ca|cirka|runt|vid|start|startar|börjar|gärna|förslagsvis",
  "kanske|helst|alltså|dvs|även|tid|datum|när|dag|och med|redan|också|klockslag|är|blir|som",
  "at|on|the|of|in|from|starting|beginning|with|maybe|perhaps|preferably|time|date|when|is",
].join("|");
const EDGE = "[^\\p{L}\\p{N}.!?\\n]*";
const LITTLE_WORDS = `(?:(?:${lenient(LITTLE)})(?![\\p{L}\\p{N}])\\.?${EDGE})*`;
const BESIDE = new RegExp(`^${EDGE}${LITTLE_WORDS}$`, "u");
const AND = new RegExp(`^${EDGE}(?:och|and|samt|&|\\+)(?![\\p{L}])${EDGE}${LITTLE_WORDS}$`, "u");
const TO = new RegExp(
  `^[\\s,)]*(?:-+|till och med|t\\.?o\\.?m\\.?|fram till|tills|till|until|through|to)(?![\\p{L}])${EDGE}${LITTLE_WORDS}$`,
  "u",
);
const OR = /(?<!\p{L})(?:eller|el|or|alt|alternativt|alternatively|annars|otherwise)(?!\p{L})|^\s*\/\s*$/u;
const LONGEST_OR = 45;
/** Proposals one below the other. */
const NEXT_LINE = /^[ \t]*[,;.]?[ \t]*\n\s*(?:[-*•]\s*|\d[.)]\s*)?$/u;

export function gapOf(between: string): Gap {
  if (NEXT_LINE.test(between)) return "or";
  if (TO.test(between)) return "to";
  if (AND.test(between)) return "and";
  if (between.length <= LONGEST_OR && OR.test(between) && !/[.!\n]/.test(between)) return "or";
  return BESIDE.test(between) ? "beside" : "apart";
}

/** How many sentences end within a text. */
export function sentenceEnds(between: string): number {
  return between.match(/[!?\n]+|\.(?=\s|$)/g)?.length ?? 0;
}

const LEAD = [
  "datum:|dag:|när:|på|den|kl\\.?|klockan|i|från|fr\\.?|fr\\.?o\\.?m\\.?|från och med|med start|start|vid|till|fram till",
  "till och med|t\\.?o\\.?m\\.?|senast|mellan|efter|före|innan",
  "date:|when:|at|on|the|in|from|until|by|between|starting|starting on|starting from|beginning|beginning on",
].join("|");
const LEAD_WORDS = new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${lenient(LEAD)})\\s+)+$`, "u");

/** How many characters of little words lead in to what follows: "(möte )från och med (tisdag)". */
export function leadLength(before: string): number {
  return LEAD_WORDS.exec(before)?.[0].length ?? 0;
}

const DEADLINE =
  /(?<!\p{L})(?:senast|deadline|innan|före|anmälan|anmäl dig|svara|svar|osa|by|before|no later than|rsvp)[\s:]+(?:\p{L}+\s+){0,2}$/u;

/** Whether the words before a day make it the last day to do something, rather than the day to meet. */
export function isDeadline(before: string): boolean {
  return DEADLINE.test(before.slice(-60));
}
