/**
 * The first characters of all that a pattern may match, a few of each. A shorter one may be followed by anything, ANY
 * stands for a character that is not told, 0 for any digit and a space for any room between words.
 */
export type Beginnings = ReadonlySet<string>;

const LENGTH = 4;
const ANY = "\uFFFF";
const NOTHING: Beginnings = new Set([""]);
const DIGIT = "0";
const ROOM = new Set([" "]);

/** As beginnings are compared: digits are all alike, and so is room between words. */
function plainCharacter(character: string): string {
  if (character >= "0" && character <= "9") return DIGIT;
  return /\s/.test(character) ? " " : character;
}

function either(a: Beginnings, b: Beginnings): Beginnings {
  return new Set([...a, ...b]);
}

function followedBy(a: Beginnings, b: Beginnings): Beginnings {
  const isWhole = (one: string) => one.length === LENGTH || one.endsWith(ANY);
  return new Set([...a].flatMap((one) => (isWhole(one) ? one : [...b].map((other) => (one + other).slice(0, LENGTH)))));
}

function repeated(piece: Beginnings, quantifier: string): Beginnings {
  let atLeastOnce = piece;
  for (let times = 1; quantifier !== "?" && piece !== ROOM && times < LENGTH; times++) {
    atLeastOnce = followedBy(piece, either(NOTHING, atLeastOnce));
  }
  return /^(?:[?*]|\{0)/.test(quantifier) ? either(NOTHING, atLeastOnce) : atLeastOnce;
}

function ofClass(negated: string, members: string): Beginnings {
  if (!negated && /^\d-\d$/.test(members)) return new Set([DIGIT]);
  return negated || /[-\\]/.test(members) ? new Set([ANY]) : new Set(Array.from(members, plainCharacter));
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
    if (escaped === "\\d") return new Set([DIGIT]);
    if (escaped === "\\s") return ROOM;
    if (escaped !== undefined) return new Set([/^\\\w/.test(escaped) ? ANY : escaped.slice(1)]);
    const characters = this.#take(CLASS)?.groups;
    if (characters) return ofClass(characters["negated"] ?? "", characters["members"] ?? "");
    const letter = this.#source[this.#at++] ?? "";
    return letter === "^" || letter === "$" ? NOTHING : new Set([letter === "." ? ANY : plainCharacter(letter)]);
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

/** What is known of a beginning: what may come next, and which patterns may begin so, made out when first asked for. */
interface Branch<Pattern> {
  readonly prefix: string;
  readonly next: Map<string, Branch<Pattern>>;
  fitting?: readonly Pattern[];
}

function branchesOf<Pattern extends Beginner>(patterns: readonly Pattern[]): Branch<Pattern> {
  const root: Branch<Pattern> = { prefix: "", next: new Map() };
  for (const beginning of patterns.flatMap(({ begins }) => [...begins])) {
    let branch = root;
    for (const character of beginning) {
      const known = branch.next.get(character);
      const next = known ?? { prefix: branch.prefix + character, next: new Map() };
      if (!known) branch.next.set(character, next);
      branch = next;
    }
  }
  return root;
}

function isFitting({ begins }: Beginner, prefix: string): boolean {
  return Array.from({ length: prefix.length + 1 }, (_, length) => prefix.slice(0, length)).some(
    (one) => begins.has(one) || begins.has(one + ANY),
  );
}

/** Trying only the patterns that may begin as the text does is what makes a large grammar fast. */
export function finderOf<Pattern extends Beginner>(patterns: readonly Pattern[]): Finder<Pattern> {
  const root = branchesOf(patterns);
  return (text, index) => {
    let branch = root;
    for (let at = index; at < text.length; at++) {
      const character = plainCharacter(text.charAt(at));
      if (character === " " && branch.prefix.endsWith(" ")) continue;
      const next = branch.next.get(character);
      if (!next) break;
      branch = next;
    }
    const { prefix } = branch;
    branch.fitting ??= patterns.filter((pattern) => isFitting(pattern, prefix));
    return branch.fitting;
  };
}
