/**
 * The first characters of all that a pattern may match, at most two of each. A shorter one may be followed by anything,
 * and ANY stands for a character that is not told.
 */
export type Beginnings = ReadonlySet<string>;

const LENGTH = 2;
const ANY = "\uFFFF";
const NOTHING: Beginnings = new Set([""]);
const DIGITS = "0123456789";

function either(a: Beginnings, b: Beginnings): Beginnings {
  return new Set([...a, ...b]);
}

function followedBy(a: Beginnings, b: Beginnings): Beginnings {
  const isWhole = (one: string) => one.length === LENGTH || one.endsWith(ANY);
  return new Set([...a].flatMap((one) => (isWhole(one) ? one : [...b].map((other) => (one + other).slice(0, LENGTH)))));
}

function repeated(piece: Beginnings, quantifier: string): Beginnings {
  const atLeastOnce = quantifier === "?" ? piece : followedBy(piece, either(NOTHING, piece));
  return /^(?:[?*]|\{0)/.test(quantifier) ? either(NOTHING, atLeastOnce) : atLeastOnce;
}

function ofClass(negated: string, members: string): Beginnings {
  const [, first = "", last = ""] = /^(\d)-(\d)$/.exec(members) ?? [];
  if (first) return new Set(DIGITS.slice(Number(first), Number(last) + 1));
  return negated || /[-\\]/.test(members) ? new Set([ANY]) : new Set(members);
}

const GROUP = /\((?:\?(?:(?<around>[=!]|<[=!])|:|<\w+>))?/y;
const ESCAPE = /\\(?:p\{\w+\}|.)/isy;
const CLASS = /\[(?<negated>\^?)(?<members>(?:\\.|[^\]\\])*)\]/y;
/** `{name:slot}` or `{slot}`, as rules have them. */
const SLOT = /\{(?:\w+:)?(?<slot>[a-z]\w*)\??\}/iy;
const QUANTIFIER = /(?<kind>[?*+]|\{\d+(?:,\d*)?\})\??/y;

type SlotBeginnings = (slot: string) => Beginnings;

/** Reads the few kinds of regular expressions that the grammar is written in. */
class PatternReader {
  readonly #source: string;
  readonly #slot: SlotBeginnings;
  #at = 0;

  constructor(source: string, slot: SlotBeginnings) {
    this.#source = source;
    this.#slot = slot;
  }

  alternatives(): Beginnings {
    let found = this.#sequence();
    while (this.#source[this.#at] === "|") {
      this.#at++;
      found = either(found, this.#sequence());
    }
    return found;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source) ?? undefined;
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  #sequence(): Beginnings {
    let found = NOTHING;
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at] ?? "")) {
      const piece = this.#piece();
      const quantifier = this.#take(QUANTIFIER)?.groups?.["kind"];
      found = followedBy(found, quantifier === undefined ? piece : repeated(piece, quantifier));
    }
    return found;
  }

  #piece(): Beginnings {
    const group = this.#take(GROUP);
    if (group) {
      const inside = this.alternatives();
      this.#at++;
      return group.groups?.["around"] === undefined ? inside : NOTHING;
    }
    const slot = this.#take(SLOT)?.groups?.["slot"];
    if (slot !== undefined) return this.#slot(slot);
    const escaped = this.#take(ESCAPE)?.[0];
    if (escaped === "\\d") return new Set(DIGITS);
    if (escaped !== undefined) return new Set([/^\\\w/.test(escaped) ? ANY : escaped.slice(1)]);
    const characters = this.#take(CLASS)?.groups;
    if (characters) return ofClass(characters["negated"] ?? "", characters["members"] ?? "");
    const letter = this.#source[this.#at++] ?? "";
    return letter === "^" || letter === "$" ? NOTHING : new Set([letter === "." ? ANY : letter]);
  }
}

/** Of a pattern that may have slots; `slot` tells what those begin with. */
export function beginningsOf(pattern: string, slot: SlotBeginnings): Beginnings {
  return new PatternReader(pattern, slot).alternatives();
}

interface Beginner {
  readonly begins: Beginnings;
}

/** Those that may begin as the text does at an index, in their order. */
export type Finder<Pattern> = (text: string, index: number) => readonly Pattern[];

/** Trying only the patterns that may begin as the text does is what makes a large grammar fast. */
export function finderOf<Pattern extends Beginner>(patterns: readonly Pattern[]): Finder<Pattern> {
  const known = new Set(patterns.flatMap(({ begins }) => [...begins].flatMap((one) => [one, one.slice(0, 1)])));
  const found = new Map<string, readonly Pattern[]>();
  const fitting = (characters: string) => {
    const [first = ""] = characters;
    const beginnings = ["", ANY, characters, first, first + ANY];
    return patterns.filter(({ begins }) => beginnings.some((one) => begins.has(one)));
  };
  const keyAt = (text: string, index: number) => {
    const characters = text.slice(index, index + LENGTH);
    if (known.has(characters)) return characters;
    return known.has(characters.slice(0, 1)) ? characters.slice(0, 1) : "";
  };
  return (text, index) => {
    const key = keyAt(text, index);
    const before = found.get(key);
    if (before) return before;
    const now = fitting(key);
    found.set(key, now);
    return now;
  };
}
