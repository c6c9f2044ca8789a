const REMINDER = /(?:glöm|missa|varför|om|forget|miss|why)\s+(?:inte|ej|not)(?:\s+\p{L}+){0,2}\s*$/u;
const NOT_BEFORE = /(?<!\p{L})(?:inte|ej|not|can't|cannot)\s+(?:(?:på|i|den|kl\.?|on|the)\s+)*$/u;
const QUESTION_AFTER = /^[\s,:-]*(?:om|varför|eller|why|if|or|unless)\s+(?:inte|ej|not)(?!\p{L})/u;
const NOT_AFTER = /^[\s,:-]*(?:\p{L}+\s+){0,2}(?:inte|ej|not|doesn't|won't)(?!\p{L})/u;
const TAKEN_AFTER =
  /^[\s,:-]*(?:\p{L}+\s+)?(?:går bort|är (?:tyvärr )?(?:upptage[nt]|bokad|omöjligt?|svårt|fullt)|krockar|is (?:bad|out|taken))/u;
const WILL_NOT_DO =
  /^(?:\s+(?:går|funkar|passar|fungerar|kan|hinner|does|will|can)(?:\s+(?:jag|vi|hon|han|de|det|tyvärr|we|i))*\s+(?:inte|ej|not)|\s+(?:doesn't|won't))(?!\p{L})/u;
const REACH = 40;

/** Whether the words around a span leave it out for certain: "inte på tisdag", "tisdag går inte". */
export function isRefused(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const isQuestion = /^[^.!\n]*\?/.test(after);
  return !isQuestion && ((NOT_BEFORE.test(before) && !REMINDER.test(before)) || WILL_NOT_DO.test(after));
}

/** Whether the words around a span say that the day will not do: "tisdag går inte", "inte på tisdag utan …". */
export function isDenied(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (NOT_BEFORE.test(before) && !REMINDER.test(before)) return true;
  return (NOT_AFTER.test(after) && !QUESTION_AFTER.test(after)) || TAKEN_AFTER.test(after);
}
