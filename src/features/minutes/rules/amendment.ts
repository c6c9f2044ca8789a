import { z } from "zod";
import { type Attendant, type Line, lineKinds, type Minutes } from "./minutes.ts";

export const longestHeading = 120;

const id = z.uuid();
const words = (max: number) => z.string().min(1).max(max);
const attendant = z.object({
  member: id.optional(),
  name: words(200),
  party: words(200).optional(),
  role: words(200).optional(),
  remote: z.boolean().optional(),
  part: words(200).optional(),
});
const citation = z.object({
  message: words(1000),
  at: z.iso.datetime(),
  link: words(2000).optional(),
  quote: words(2000).optional(),
});

export const outcomes = ["decided", "rejected", "postponed", "referredBack", "proposed"] as const;

/** What a correction would change of a text. */
export const amendment = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("wording"), line: id, text: words(2000) }),
  /** Without an item: what the minutes themselves are called. */
  z.object({ kind: z.literal("heading"), item: id.optional(), text: words(longestHeading) }),
  z.object({ kind: z.literal("present"), person: attendant }),
  z.object({ kind: z.literal("absent"), name: words(200) }),
  z.object({
    kind: z.literal("responsible"),
    line: id,
    owner: z.object({ id: id.optional(), name: words(200) }).optional(),
    due: z.iso.date().optional(),
  }),
  z.object({ kind: z.literal("outcome"), line: id, state: z.enum(outcomes), reason: words(2000).optional() }),
  /** Without a source nobody but the proposer says that it was so. */
  z.object({
    kind: z.literal("addition"),
    item: id,
    as: z.enum(lineKinds),
    text: words(2000),
    source: citation.optional(),
  }),
  z.object({ kind: z.literal("removal"), line: id }),
]);
export type Amendment = z.output<typeof amendment>;
export const amendmentKinds = [
  "wording",
  "heading",
  "present",
  "absent",
  "responsible",
  "outcome",
  "addition",
  "removal",
] as const satisfies readonly Amendment["kind"][];

/** The text as it would be. Undefined: what was to change is there no longer. A new line gets its own id when it is stored. */
export function amended(minutes: Minutes, change: Amendment): Minutes | undefined {
  switch (change.kind) {
    case "heading":
      return headed(minutes, change);
    case "present":
      return { ...minutes, people: withPerson(minutes.people, change.person) };
    case "absent": {
      const people = minutes.people.filter(({ name }) => name !== change.name);
      return people.length < minutes.people.length ? { ...minutes, people } : undefined;
    }
    case "addition":
      return withLine(minutes, change);
    case "removal": {
      const lines = minutes.lines.filter((one) => one.id !== change.line);
      return lines.length < minutes.lines.length ? { ...minutes, lines } : undefined;
    }
    default:
      return withChanged(minutes, change);
  }
}

type Change<K extends Amendment["kind"]> = Extract<Amendment, { kind: K }>;

function headed(minutes: Minutes, { item, text }: Change<"heading">): Minutes | undefined {
  if (item === undefined) return { ...minutes, title: text };
  if (!minutes.items.some((one) => one.id === item)) return undefined;
  return { ...minutes, items: minutes.items.map((one) => (one.id === item ? { ...one, title: text } : one)) };
}

/** Whoever is there already stands there once, as they are told of now. */
function withPerson(people: readonly Attendant[], person: Attendant): readonly Attendant[] {
  const isSame = (one: Attendant) =>
    one.member !== undefined && person.member !== undefined ? one.member === person.member : one.name === person.name;
  return people.some(isSame) ? people.map((one) => (isSame(one) ? person : one)) : [...people, person];
}

function withLine(minutes: Minutes, { item, as, text, source }: Change<"addition">): Minutes | undefined {
  if (!minutes.items.some((one) => one.id === item)) return undefined;
  const number = Math.max(0, ...minutes.lines.map((line) => line.number)) + 1;
  const citations = source ? [{ ...source, at: new Date(source.at) }] : [];
  const state = as === "decision" ? ("decided" as const) : undefined;
  const line = { id: newLine, itemId: item, number, kind: as, state, text, confirmed: true, citations };
  return { ...minutes, lines: [...minutes.lines, line] };
}
const newLine = "new";

function withChanged(minutes: Minutes, change: Change<"wording" | "responsible" | "outcome">): Minutes | undefined {
  const old = minutes.lines.find(({ id: own }) => own === change.line);
  // What has come on record since is corrected there.
  if (!old || (old.decision && change.kind !== "responsible")) return undefined;
  const line = changed(old, change);
  return { ...minutes, lines: minutes.lines.map((one) => (one === old ? line : one)) };
}

function changed(line: Line, change: Change<"wording" | "responsible" | "outcome">): Line {
  switch (change.kind) {
    case "wording":
      return { ...line, text: change.text, confirmed: true };
    case "responsible":
      return { ...line, owner: change.owner ?? line.owner, due: change.due ?? line.due, confirmed: true };
    case "outcome":
      return { ...line, state: change.state, reason: change.reason, confirmed: true };
  }
}

/** The same with other words. Undefined: it has no words of its own. */
export function reworded(change: Amendment, text: string): Amendment | undefined {
  return "text" in change ? { ...change, text } : undefined;
}

/** The line that it concerns, where that stands in the text already. */
export function lineIn({ lines }: Pick<Minutes, "lines">, change: Amendment): Line | undefined {
  return "line" in change ? lines.find(({ id: own }) => own === change.line) : undefined;
}

/** The § that it concerns, by its matter's id. */
export function itemIn(minutes: Pick<Minutes, "lines">, change: Amendment): string | undefined {
  return "item" in change ? change.item : lineIn(minutes, change)?.itemId;
}
