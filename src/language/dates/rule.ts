import type { Day } from "../day.ts";
import { type Beginnings, beginningsOf } from "./beginnings.ts";
import type { Facts, Hold, Phrase } from "./facts.ts";
import { type SlotName, type SlotValue, slots } from "./slots.ts";
import { lenient } from "./words.ts";

type SlotsIn<Pattern extends string> = Pattern extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsIn<Rest>
  : never;
type Required<Slot extends string> = Slot extends `${infer Always}?` ? Always : Slot;
type NameOf<Slot extends string> = Required<Slot> extends `${infer Name}:${string}` ? Name : Required<Slot>;
type KindOf<Slot extends string> = Required<Slot> extends `${string}:${infer Kind}` ? Kind : Required<Slot>;
type ValueIn<Slot extends string> = KindOf<Slot> extends SlotName ? SlotValue<KindOf<Slot>> : never;
type IsOptional<Slot extends string> = Slot extends `${string}?` ? true : false;

/** What a pattern found, by the names of its slots. */
type Found<Slots extends string> = {
  readonly [Slot in Slots as IsOptional<Slot> extends true ? never : NameOf<Slot>]: ValueIn<Slot>;
} & {
  readonly [Slot in Slots as IsOptional<Slot> extends true ? NameOf<Slot> : never]?: ValueIn<Slot>;
};

export interface Rule {
  readonly begins: Beginnings;
  /** Reads at an index of readable text, or finds nothing. */
  readonly readAt: (text: string, index: number, today: Day) => Phrase | undefined;
}

interface Place {
  readonly name: string;
  readonly kind: SlotName;
}

/** A slot, but not the braces of \p{L}. */
const SLOTS = /((?<!\\p)\{\w+(?::\w+)?\??\})/;
const SLOT = /^\{(\w+)(?::(\w+))?\??\}$/;

function isSlotName(name: string): name is SlotName {
  return Object.hasOwn(slots, name);
}

/** A pattern with its spaces and letters as regular expressions have them. */
function plainPattern(pattern: string): string {
  return lenient(pattern).replace(/ /g, "\\s+").replace(/~/g, "\\s*");
}

const slotsBegin = new Map<string, Beginnings>();

function slotBeginnings(name: string): Beginnings {
  const known = slotsBegin.get(name);
  if (known) return known;
  if (!isSlotName(name)) throw new Error(`Unknown slot: ${name}`);
  const found = beginningsOf(slots[name].source, slotBeginnings);
  slotsBegin.set(name, found);
  return found;
}

function compile(pattern: string): { expression: RegExp; places: readonly Place[] } {
  const places: Place[] = [];
  const source = pattern.split(SLOTS).map((part) => {
    const [, name, kind = name] = SLOT.exec(part) ?? [];
    if (name === undefined || kind === undefined) {
      return plainPattern(part);
    }
    if (!isSlotName(kind)) throw new Error(`The pattern ${pattern} has an unknown slot: ${kind}`);
    places.push({ name, kind });
    return `(?<${name}>${slots[kind].source})`;
  });
  // JavaScript's \b takes å, ä and ö for the ends of words, so the end of a word is spelt out.
  return { expression: new RegExp(`(?:${source.join("")})(?![\\p{L}\\p{N}])`, "uy"), places };
}

/**
 * A rule of the grammar. The pattern is a regular expression in which a space is at least one space, "~" is spaces or
 * none, and `{name:slot}` or `{slot}` is a slot; `{slot?}` tells that it may be missing. Letters with diacritics also
 * match without them.
 */
export function rule<const Pattern extends string>(
  pattern: Pattern,
  read: (found: Found<SlotsIn<Pattern>>, today: Day) => Facts | undefined,
  hold: Hold = "firm",
): Rule {
  const { expression, places } = compile(pattern);
  return {
    begins: beginningsOf(plainPattern(pattern), slotBeginnings),
    readAt(text, index, today) {
      expression.lastIndex = index;
      const match = expression.exec(text);
      if (!match) return undefined;
      const found: Record<string, unknown> = {};
      for (const { name, kind } of places) {
        const written = match.groups?.[name];
        if (written === undefined) continue;
        const value = slots[kind].valueOf(written);
        if (value === undefined) return undefined;
        found[name] = value;
      }
      const facts = read(found as Found<SlotsIn<Pattern>>, today);
      return facts && { start: index, end: index + match[0].length, facts, hold };
    },
  };
}
