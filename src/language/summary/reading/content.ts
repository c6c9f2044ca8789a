import { stemOf } from "../../search/stem.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** Words that say nothing of what is talked about, without diacritics. */
const IDLE = new Set(
  `jag du han hon den det vi ni de dem dom oss er mig dig sig min mitt mina din ditt dina var vart vara vår vårt våra er ert era sin sitt sina
  en ett och eller men att som om i pa av till for fran med utan hos vid under over mot ar var blir blev bli har hade ha kan kunde ska skulle vill
  ville maste far fick inte ej ingen inget inga nagon nagot nagra ngn ngt alla allt da nu sa ju val nog bara ocksa oxa aven dar har nar hur vad vem vilka vilken vilket
  ja jo nej na ok okej bra fint toppen tack hej haha mm hm dock typ liksom alltsa kanske gor gora tar ta sager saga kor tycker tror
  the a an and or but that this these those it its is are was were be been being i you he she we they them us me my your our their to of in on at by for from with
  without as if so not no yes then there here do does did will would shall should can could may might must have has had just also about what who how when where which
  ok okay let's lets it's that's i'm i'll we'll we're don't all any some very well please pls
  beslut beslutat beslutar besluta forslag foreslar atgard aktion decision decided resolved resolution proposal proposed action todo url ? ! # §`
    .split(/\s+/u)
    .map((word) => word.normalize("NFD").replace(/\p{M}/gu, "")),
);

const MONTHS = /^(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/u;
const MONTH_NAMES =
  /^(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|march|apr(?:il)?|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;
const WEEKDAYS: readonly (readonly [RegExp, string])[] = [
  [/^(?:mandag|man|monday|mon)s?(?:en)?$/u, "=mon"],
  [/^(?:tisdag|tis|tuesday|tues?)(?:en)?$/u, "=tue"],
  [/^(?:onsdag|ons|wednesday|wed)(?:en)?$/u, "=wed"],
  [/^(?:torsdag|tors?|thursday|thurs?)(?:en)?$/u, "=thu"],
  [/^(?:fredag|fre|friday)(?:en)?$/u, "=fri"],
  [/^(?:lordag|lor|saturday)(?:en)?$/u, "=sat"],
  [/^(?:sondag|son|sunday)(?:en)?$/u, "=sun"],
];

/** What a word has in common with its other forms; months and weekdays are the same in both languages, short or long. */
function stem(word: string): string {
  if (/\p{N}/u.test(word)) return word.replace(/:?(?:e|a|de|st|nd|rd|th)$/u, "");
  if (MONTH_NAMES.test(word)) return `=${MONTHS.exec(word)?.[0].replace("okt", "oct").replace("maj", "may") ?? word}`;
  const weekday = DAYS_BEGIN.test(word) ? WEEKDAYS.find(([names]) => names.test(word)) : undefined;
  return weekday?.[1] ?? stemOf(word);
}

/** A quick look before the longer one. */
const DAYS_BEGIN = /^(?:m[ao]n|ti?u?[se]|we?d|ons|to?h?[ru]|fri?e?|l[o]r|s[aou][tnr]|su)/u;

export function stemsOf(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({ word }) => !IDLE.has(word) && (word.length > 1 || /\p{N}/u.test(word)) && /[\p{L}\p{N}]/u.test(word))
    .map(({ word }) => stem(word));
}

/** Stems that tell what something is about: neither of a day nor of a number. */
export function topicStemsOf(tokens: readonly Token[]): string[] {
  return stemsOf(tokens).filter((stem) => !/^=|\p{N}/u.test(stem));
}

const known = new WeakMap<Sentence, ReadonlySet<string>>();

/** The stems of what a sentence is about; kept, since a sentence is compared with many. */
export function contentOf(sentence: Sentence): ReadonlySet<string> {
  const before = known.get(sentence);
  if (before) return before;
  const content = new Set(stemsOf(sentence.tokens));
  known.set(sentence, content);
  return content;
}

export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const stem of small) if (large.has(stem)) count += 1;
  return count;
}

/** 0 to 1: how much two sets have in common, counting what only one of them has. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.size + other.size === 0 ? 0 : (2 * shared(one, other)) / (one.size + other.size);
}
