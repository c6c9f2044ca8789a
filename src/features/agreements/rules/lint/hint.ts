import type { Language } from "../../../../core/texts.ts";

export const lintRules = [
  "procurement",
  "warningWord",
  "silentRenewal",
  "noTermination",
  "noDispute",
  "moneyWithoutRow",
  "personalData",
  "dates",
  "missingFact",
  "vagueDuty",
] as const;
export type LintRule = (typeof lintRules)[number];

/** What may be worth another look. It stops nothing, and says nothing about what the law allows. */
export interface Hint {
  readonly rule: LintRule;
  /** Its key; undefined where it is about the draft as a whole. */
  readonly clause: string | undefined;
  /** Indexes into the clause's text; undefined where it is about the clause as a whole. */
  readonly span: Span | undefined;
  /** The words themselves, as they stand. Never the number or the name of a person. */
  readonly words: string;
  /** What was seen, why it matters, and what to write or do instead. */
  readonly what: string;
  readonly why: string;
  readonly instead: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface LintedClause {
  readonly key: string;
  readonly heading: string;
  /** As people read it, with its facts in their places. */
  readonly text: string;
  readonly facts: readonly {
    readonly name: string;
    readonly label: string;
    readonly kind: string;
    readonly value?: string | undefined;
  }[];
}

export interface LintedDraft {
  readonly kind: string;
  /** What it is written in. */
  readonly language: Language;
  readonly clauses: readonly LintedClause[];
  /** As the draft writes their names. */
  readonly parties: readonly string[];
  /** Words that its template wants pointed out. */
  readonly warnings?: readonly string[] | undefined;
  /** The first and the last day, yyyy-mm-dd, where they are known from elsewhere. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** When it is read, and an IANA zone: dates without a year depend on it. */
  readonly now: Date;
  readonly zone: string;
}

/** What a rule has found, before it is put in words. */
export interface Finding {
  readonly span?: Span | undefined;
  readonly words: string;
}

/** Every place where a pattern (with the flags g and u) is met, unless the words before it say that it is not so. */
export function findAll(text: string, pattern: RegExp): Finding[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index: start }) => ({
    words,
    span: { start, end: start + words.length },
  })).filter(({ span }) => !isDenied(text.slice(Math.max(0, span.start - 60), span.start)));
}

/** "Det är inte fråga om ett köp": what is denied needs no pointing out. */
function isDenied(before: string): boolean {
  return /(?<!\p{L})(?:inte|ej|inget|ingen|inga|varken|aldrig|not|no|never|neither)\s+(?:[\p{L}-]+\s+){0,4}$/iu.test(
    before,
  );
}
