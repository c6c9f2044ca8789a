/**
 * For a class of a "u" expression: characters that take no room, which hide a number from a reader of plain digits.
 * Tabs and ends of lines are spaces.
 */
export const invisible =
  "\\p{Cf}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u034F\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}";
const invisibles = new RegExp(`[${invisible}]`, "gu");
const digitGroup = new RegExp(`[0-9０-９](?:[${invisible}]*[0-9０-９])*`, "gu");
/** What may stand between the date and the rest: spaces, or a dash with or without them. */
const separator = /^(?:\s{1,20}|\s{0,20}[-+\u2010-\u2015\u2212－＋]\s{0,20})$/u;
const longestBetween = 200;

/** Long runs of digits that belong to machines: addresses, message times, and ids of people, channels and threads. */
const machineText = new RegExp(
  [
    '[A-Za-z][A-Za-z0-9+.-]{1,15}://[^\\s<>|"]+',
    '\\bwww\\.[^\\s<>|"]+',
    "<[@#!][^>\\s]{1,200}>",
    "\\b\\d{10}\\.\\d{6}\\b",
    "\\b[UWCDGTBEFS][A-Z0-9]{8,}\\b",
    "\\b[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\b",
    "\\b\\d{1,2}:[^\\s@<>]{1,200}@(?:thread|unq)\\.[a-z0-9.]+",
    "\\b(?:29|28|8|a):[\\w-]{16,}",
  ].join("|"),
  "gu",
);

/** What stands where a number was. */
export const numberRemoved = "[personnummer borttaget]";

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly separated: boolean;
}

interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

function asciiDigits(text: string): string {
  return text.replace(invisibles, "").replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

function digitGroups(text: string): DigitGroup[] {
  return Array.from(text.matchAll(digitGroup), (match) => {
    const [found] = match;
    return { start: match.index, end: match.index + found.length, digits: asciiDigits(found) };
  });
}

function candidateAt(text: string, group: DigitGroup, next: DigitGroup | undefined): Candidate | undefined {
  const { start, end, digits } = group;
  if (digits.length === 10 || digits.length === 12) return { start, end, digits, separated: false };
  if (next?.digits.length !== 4 || (digits.length !== 6 && digits.length !== 8)) return undefined;
  if (next.start - end > longestBetween) return undefined;
  const between = text.slice(end, next.start).replace(invisibles, "");
  if (!separator.test(between)) return undefined;
  return { start, end: next.end, digits: digits + next.digits, separated: true };
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A samordningsnummer is a personnummer whose day has 60 added to it. */
function hasBirthDate(digits: string): boolean {
  const short = digits.slice(-10);
  const centuries = digits.length === 12 ? [digits.slice(0, 2)] : ["19", "20"];
  const month = Number(short.slice(2, 4));
  const written = Number(short.slice(4, 6));
  const day = written > 60 ? written - 60 : written;
  return centuries.some(
    (century) => /18|19|20/.test(century) && isDate(Number(century + short.slice(0, 2)), month, day),
  );
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of Array.from(digits.slice(-10)).entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Digits glued to letters are part of an id or a hash, unless the letters are a word ("pnr8112189876"). */
function standsAlone(text: string, candidate: Candidate): boolean {
  const before = /[\p{L}\p{N}_]*$/u.exec(text.slice(Math.max(0, candidate.start - 40), candidate.start))?.[0] ?? "";
  const after = text.slice(candidate.end, candidate.end + 1);
  const isWord = before === "" || /^\p{L}?\p{Ll}*[g-zåäö]\p{Ll}*$/u.test(before);
  return isWord && (candidate.separated || !/[\p{L}_]/u.test(after));
}

const reachBefore = 200;
const reachAfter = 60;

/** Machine text has no spaces in it, so only the characters around a number, up to the next space, are looked at. */
function isInMachineText(text: string, { start, end }: Candidate): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - reachBefore), start))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(end, end + reachAfter))?.[0] ?? "";
  const from = before.length;
  const to = from + end - start;
  const around = before + text.slice(start, end) + after;
  for (const match of around.matchAll(machineText)) {
    if (match.index < to && from < match.index + match[0].length) return true;
  }
  return false;
}

export function identityNumbers(text: string): Candidate[] {
  // Most of what people write has no digit at all.
  if (!/[0-9０-９]/u.test(text)) return [];
  const groups = digitGroups(text);
  const found: Candidate[] = [];
  for (const [index, group] of groups.entries()) {
    const candidate = candidateAt(text, group, groups[index + 1]);
    if (!candidate || !hasBirthDate(candidate.digits) || !passesLuhn(candidate.digits)) continue;
    if (standsAlone(text, candidate) && !isInMachineText(text, candidate)) found.push(candidate);
  }
  return found;
}

/** Where they stand, see maskIdentityNumbers. */
export function identityNumbersIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return identityNumbers(text).map(({ start, end }) => ({ start, end }));
}

/**
 * Puts `mask` in the place of every Swedish personnummer and samordningsnummer (10 or 12 digits whose date and check
 * digit are right), also where they are written with full-width digits or with invisible characters in between.
 * Organisation numbers, addresses and ids of messages are left as they are.
 */
export function maskIdentityNumbers(text: string, mask: string): { text: string; found: number } {
  const found = identityNumbers(text);
  let masked = "";
  let position = 0;
  for (const { start, end } of found) {
    masked += text.slice(position, start) + mask;
    position = end;
  }
  return { text: masked + text.slice(position), found: found.length };
}
