import type { Call } from "../../../core/command.ts";

/** What an item is for. "recurring" is in the group's own template; "matter" is taken up for this meeting. */
export const itemRoles = [
  "opening",
  "chair",
  "secretary",
  "checkers",
  "attendance",
  "approval",
  "previous",
  "followUp",
  "reports",
  "recurring",
  "matter",
  "otherBusiness",
  "nextMeeting",
  "closing",
] as const;
export type ItemRole = (typeof itemRoles)[number];
export const itemKinds = ["decision", "information"] as const;
export type ItemKind = (typeof itemKinds)[number];
/** More than any meeting gets through. */
export const mostItems = 60;
export type ItemState = "open" | "handled" | "postponed" | "notReached" | "withdrawn";

/** A line of the agenda that the group's meetings begin with. */
export interface TemplateLine {
  readonly role: ItemRole;
  readonly title: string;
  readonly kind: ItemKind;
  readonly minutes?: number | undefined;
}

/** What an agenda says about an item. */
export interface Line extends TemplateLine {
  readonly presenter?: string | undefined;
  readonly document?: string | undefined;
  readonly sourceLink?: string | undefined;
  readonly sourceMessage?: string | undefined;
  readonly sourceBecame?: string | undefined;
  readonly key?: string | undefined;
  readonly show?: Call | undefined;
  /** Added after the kallelse. */
  readonly late?: boolean | undefined;
  /** The item of an earlier meeting that it takes up again. */
  readonly earlierId?: string | undefined;
}

/** A line in its place. Without an id it is not stored yet. */
export interface Entry extends Line {
  readonly id?: string | undefined;
  readonly state: ItemState;
  readonly addedById?: string | undefined;
}

/** What a meeting's agenda is made of besides what is on it already. */
export interface Sources {
  readonly template: readonly TemplateLine[];
  readonly waiting: readonly Entry[];
  readonly carried: readonly Line[];
  readonly proposed: readonly Line[];
}

const last: ReadonlySet<ItemRole> = new Set(["otherBusiness", "nextMeeting", "closing"]);

/** What everyone has on their agenda, and no one brings: it is never moved on to another meeting. */
export function isMatter({ role }: Pick<Line, "role">): boolean {
  return role === "matter";
}

/**
 * The agenda as it should be. A meeting that has none begins with the template; each matter comes once, and one that
 * was taken off stays off.
 */
export function compose(stored: readonly Entry[], { template, waiting, carried, proposed }: Sources): readonly Entry[] {
  const begun = stored.length > 0 ? stored : template.map((line): Entry => ({ ...line, state: "open" }));
  const added: readonly Entry[] = [...waiting, ...[...carried, ...proposed].map(asEntry)];
  return added.reduce((entries, entry) => (isThere(entries, entry) ? entries : place(entries, entry)), begun);
}

function asEntry(line: Line): Entry {
  return { ...line, state: "open" };
}

function isThere(entries: readonly Entry[], { key, earlierId }: Entry): boolean {
  return entries.some(
    (one) => (key !== undefined && one.key === key) || (earlierId !== undefined && one.earlierId === earlierId),
  );
}

/** What was taken off under this title, and is brought up again. */
export function takenOff<E extends Entry>(entries: readonly E[], title: string): E | undefined {
  const nameOf = (text: string) => text.normalize("NFC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("sv");
  return entries.findLast((one) => one.state === "withdrawn" && nameOf(one.title) === nameOf(title));
}

/** Information comes before what is to be decided, and both before what every meeting ends with. */
export function place(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const tail = entries.findIndex(({ role }) => last.has(role));
  const end = tail === -1 ? entries.length : tail;
  const decisions = entries.findIndex((one, i) => i < end && isMatter(one) && one.kind === "decision");
  const at = entry.kind === "information" && decisions !== -1 ? decisions : end;
  return [...entries.slice(0, at), entry, ...entries.slice(at)];
}

/** What is on the agenda: without what was taken off. */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ state }) => state !== "withdrawn");
}

export type Shift = "up" | "down";

/** Moves an item past its neighbour; undefined where it is first or last already. */
export function shift<T extends Pick<Entry, "state">>(
  entries: readonly T[],
  entry: T,
  direction: Shift,
): readonly T[] | undefined {
  const shown = entries.filter(({ state }) => state !== "withdrawn");
  const neighbour = shown[shown.indexOf(entry) + (direction === "up" ? -1 : 1)];
  if (!neighbour) return undefined;
  return entries.map((one) => (one === entry ? neighbour : one === neighbour ? entry : one));
}

/** The minutes of those items that have any. */
export function minutesOf(entries: readonly Pick<Entry, "minutes">[]): number {
  return entries.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}

/** Where a recurring item of the template comes: before what every meeting ends with. */
export function placeInTemplate<T extends TemplateLine>(lines: readonly T[], line: T): readonly T[] {
  const tail = lines.findIndex(({ role }) => last.has(role));
  const at = tail === -1 ? lines.length : tail;
  return [...lines.slice(0, at), line, ...lines.slice(at)];
}
