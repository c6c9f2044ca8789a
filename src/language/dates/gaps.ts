import { lenient } from "./words.ts";

/**
 * How two phrases stand to each other, told by the words between them: "beside" when there are only little words,
 * "and", "or" and "to" for those words, else "apart".
 */
export type Gap = "beside" | "and" | "or" | "to" | "apart";

const LITTLE =
  "(?:på|den|det|d|kl|klockan|i|om|med|för|att|at|on|the|of|in|from|från|fr|nu|då|typ|ca|cirka|runt|vid|start|startar|börjar|" +
  "gärna|förslagsvis|kanske|helst|alltså|dvs|även|starting|beginning|tid|datum|när|dag|och med|with|maybe|perhaps|preferably|" +
  "redan|också|klockslag|time|date|when|is|är|blir|som)";
const EDGE = "[^\\p{L}\\p{N}.!?\\n]*";
const LITTLE_WORDS = `(?:${lenient(LITTLE)}(?![\\p{L}\\p{N}])\\.?${EDGE})*`;
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

const LEAD =
  "datum:|dag:|när:|date:|when:|på|den|kl\\.?|klockan|i|at|on|the|in|from|från|fr\\.?|fr\\.?o\\.?m\\.?|from och med|från och med|med start|start|vid|till|fram till|" +
  "till och med|t\\.?o\\.?m\\.?|until|by|senast|starting|starting on|starting from|beginning|beginning on|mellan|between|efter|före|innan";
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

const REMINDER = /(?:glöm|missa|varför|om|forget|miss|why)\s+(?:inte|ej|not)(?:\s+\p{L}+){0,2}\s*$/u;
const NOT_BEFORE = /(?<!\p{L})(?:inte|ej|not|can't|cannot)\s+(?:(?:på|den|kl\.?|on|the)\s+)*$/u;
const NOT_AFTER =
  /^[\s,:-]*(?:(?:\p{L}+\s+){0,2}(?:inte|ej|not|doesn't|won't)(?!\p{L})|(?:\p{L}+\s+){0,1}(?:går bort|är (?:tyvärr )?(?:upptage[nt]|bokad|omöjligt?|svårt|fullt)|krockar|is (?:bad|out|taken)))/u;

/** Whether the words around a day say that it will not do: "tisdag går inte", "inte på tisdag utan …". */
export function isDenied(before: string, after: string): boolean {
  return (NOT_BEFORE.test(before) && !REMINDER.test(before)) || NOT_AFTER.test(after);
}
