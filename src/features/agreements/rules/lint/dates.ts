import { readDate } from "../../../../language/dates/readDate.ts";
import type { Finding, LintedClause, LintedDraft, Span } from "./hint.ts";

export type DateFault = "endsFirst" | "afterEnd" | "mismatch" | "nonexistent" | "otherTerm";
export type Dated = Finding & { readonly clause: string; readonly fault: DateFault };

const months = "jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|dec";
const weekdays = "(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day";
/** A date that says its year, with the weekday in front of it where there is one. */
const fullDate = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${weekdays})\s+(?:den\s+|the\s+)?)?(?:\d{4}-\d{2}-\d{2}|\d{1,2}\s+(?:${months})\p{L}*\.?\s+\d{4})(?![\p{L}\p{N}])`,
  "giu",
);
const between = /^\s*(?:till(?: och med)?|t\.?o\.?m\.?|to|until|through|–|-)\s*(?:den\s+)?$/iu;

interface Read {
  readonly words: string;
  readonly span: Span;
  /** yyyy-mm-dd; undefined where there is no such day. */
  readonly date: string | undefined;
  readonly fault?: "mismatch" | "nonexistent";
}

type Now = Pick<LintedDraft, "now" | "zone" | "language">;

/** Dates that contradict each other, or themselves. */
export function findDateFaults(draft: LintedDraft): readonly Dated[] {
  const term = termOf(draft);
  return draft.clauses.flatMap((clause) => {
    const dates = datesIn(clause.text, draft);
    const own = dates.flatMap(({ fault, words, span }) => (fault ? { clause: clause.key, fault, words, span } : []));
    return [...own, ...turned(clause, dates), ...againstTerm(clause, dates, term)];
  });
}

function datesIn(text: string, context: Now): Read[] {
  return Array.from(text.matchAll(fullDate), ({ 0: words, index: start }) => {
    const span = { start, end: start + words.length };
    const reading = readDate(words, context);
    if (reading.kind === "mismatch") return { words, span, date: reading.choices[0].date, fault: "mismatch" };
    if (reading.kind === "nonexistent") return { words, span, date: undefined, fault: "nonexistent" };
    const date = reading.kind === "start" || reading.kind === "past" ? reading.occasion.date : undefined;
    return { words, span, date };
  });
}

/** "Från 1 januari 2028 till 31 december 2027" */
function turned({ key, text }: LintedClause, dates: readonly Read[]): Dated[] {
  return dates.flatMap((from, at): Dated[] => {
    const to = dates[at + 1];
    if (!to?.date || !from.date || to.date >= from.date) return [];
    if (!between.test(text.slice(from.span.end, to.span.start))) return [];
    const span = { start: from.span.start, end: to.span.end };
    return [{ clause: key, fault: "endsFirst", words: text.slice(span.start, span.end), span }];
  });
}

interface Term {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** As the term's section says it, else as it is known from elsewhere. */
function termOf(draft: LintedDraft): Term {
  const term = draft.clauses.find(({ key }) => key === "term" || key === "validity");
  const dates = term ? datesIn(term.text, draft).flatMap(({ date }) => date ?? []) : [];
  const [first, last] = dates;
  return { start: dates.length > 1 ? first : draft.start, end: (dates.length > 1 ? last : undefined) ?? draft.end };
}

const withinTerm: readonly string[] = ["goals", "followUp", "commitments"];

/** What is to be done after the last day, and a section on the term that says other days than are known. */
function againstTerm({ key }: LintedClause, dates: readonly Read[], { end }: Term): Dated[] {
  if (!end || !withinTerm.includes(key)) return [];
  return dates.flatMap(({ date, words, span }) =>
    date && date > end ? [{ clause: key, fault: "afterEnd" as const, words, span }] : [],
  );
}

/** The section on the term against the days that were given for the draft. */
export function findOtherTerm(draft: LintedDraft): readonly Dated[] {
  const clause = draft.clauses.find(({ key }) => key === "term" || key === "validity");
  const dates = clause ? datesIn(clause.text, draft).filter(({ date }) => date !== undefined) : [];
  const [first, last] = [dates[0], dates.at(-1)];
  if (!clause || !first || !last || dates.length < 2) return [];
  const pairs = [
    [first, draft.start],
    [last, draft.end],
  ] as const;
  return pairs.flatMap(([{ date, words, span }, known]) =>
    known && date !== known ? [{ clause: clause.key, fault: "otherTerm" as const, words, span }] : [],
  );
}
