import type { Call } from "../../../core/command.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import type { Entry, ItemKind, ItemRole, ItemState, Line } from "../rules/agenda.ts";

/** An item that is stored. */
export interface Item extends Entry {
  readonly id: string;
  /** Undefined: it waits for the next meeting. */
  readonly meetingId: string | undefined;
  readonly position: number;
}

const inOrder = [{ position: "asc" }, { addedAt: "asc" }, { id: "asc" }] as const;

/** All items of a meeting, those that were taken off too, in their order. */
export async function findItems({ db, group }: Look, meetingId: string): Promise<readonly Item[]> {
  const rows = await db.agendaItem.findMany({ where: { groupId: group.id, meetingId }, orderBy: [...inOrder] });
  return rows.map(itemOf);
}

/** What waits for the next meeting. */
export async function findWaitingItems({ db, group }: Look): Promise<readonly Item[]> {
  const where = { groupId: group.id, meetingId: null, state: "open" };
  const rows = await db.agendaItem.findMany({ where, orderBy: [{ addedAt: "asc" }, { id: "asc" }] });
  return rows.map(itemOf);
}

export interface Carried extends Item {
  readonly from: { readonly number: number; readonly year: number };
}

/** Matters that earlier meetings put off or did not come to, and that no agenda has taken up since. */
export async function findCarried({ db, group }: Look): Promise<readonly Carried[]> {
  const rows = await db.agendaItem.findMany({
    where: {
      groupId: group.id,
      role: "matter",
      OR: [
        { state: { in: ["postponed", "notReached"] }, meeting: { state: "closed" } },
        { state: "open", meeting: { state: "cancelled" } },
      ],
    },
    include: { meeting: { select: { number: true, year: true } } },
    orderBy: [{ meeting: { startsAt: "asc" } }, ...inOrder],
  });
  const taken = await db.agendaItem.findMany({
    where: { groupId: group.id, earlierId: { in: rows.map(({ id }) => id) } },
    select: { earlierId: true },
  });
  const again = new Set(taken.map(({ earlierId }) => earlierId));
  return rows.flatMap(({ meeting, ...row }) =>
    meeting && !again.has(row.id) ? [{ ...itemOf(row), from: meeting }] : [],
  );
}

/** The meetings that these items come from, by the items' ids. */
export async function findOrigins(
  { db, group }: Look,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly number: number; readonly year: number }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.agendaItem.findMany({
    where: { groupId: group.id, id: { in: [...ids] } },
    select: { id: true, meeting: { select: { number: true, year: true } } },
  });
  return new Map(rows.flatMap(({ id, meeting }) => (meeting ? [[id, meeting] as const] : [])));
}

/** Stores the agenda in this order: what is new is made, what waited is taken in, what has moved gets its place. */
export async function saveAgenda(turn: Turn, meetingId: string, entries: readonly Entry[]): Promise<void> {
  const { db, group } = turn;
  const known = new Map((await findItems(turn, meetingId)).map((item) => [item.id, item]));
  for (const [position, entry] of entries.entries()) {
    const item = entry.id === undefined ? undefined : known.get(entry.id);
    if (item?.position === position) continue;
    if (entry.id === undefined) await addItem(turn, entry, { meetingId, position });
    else await db.agendaItem.updateMany({ where: { id: entry.id, groupId: group.id }, data: { meetingId, position } });
  }
}

/** @returns the item's id */
export async function addItem(
  turn: Turn,
  line: Line,
  { meetingId, position }: { readonly meetingId: string | undefined; readonly position: number },
): Promise<string> {
  const { db, group, actor, now } = turn;
  const { show, ...columns } = columnsOf(line);
  const id = turn.id();
  // The clock makes agendas too, and is no member.
  const addedById = actor.roles.includes("clock") ? null : actor.id;
  await db.agendaItem.create({
    data: {
      ...{ id, groupId: group.id, meetingId, position, state: "open", addedById, addedAt: now },
      ...columns,
      ...(show && { show: { ...show, input: { ...show.input } } as object }),
    },
  });
  return id;
}

function columnsOf(line: Line) {
  const { role, title, kind, minutes, presenter, document, sourceLink, sourceMessage, key, show, late, earlierId } =
    line;
  return {
    ...{ role, title, kind, minutes, presenter, document, sourceLink, sourceMessage, key, show, earlierId },
    late: late ?? false,
  };
}

export async function updateItem(
  { db, group }: Turn,
  id: string,
  change: Partial<Pick<Item, "state" | "title" | "kind" | "presenter" | "minutes" | "document">>,
): Promise<void> {
  await db.agendaItem.updateMany({ where: { id, groupId: group.id }, data: change });
}

/** A matter that is off the agenda when the kallelse goes out comes after it, should it come back. */
export async function markOffNotice({ db, group }: Turn, meetingId: string): Promise<void> {
  const where = { groupId: group.id, meetingId, state: "withdrawn", role: "matter" };
  await db.agendaItem.updateMany({ where, data: { late: true } });
}

/** Items that rest on a message. */
export async function findCitingItems({ db, group }: Look, message: string): Promise<readonly Item[]> {
  const where = { groupId: group.id, sourceMessage: message, state: { not: "withdrawn" } };
  return (await db.agendaItem.findMany({ where })).map(itemOf);
}

export async function noteSource({ db, group }: Turn, message: string, became: string): Promise<void> {
  const where = { groupId: group.id, sourceMessage: message };
  await db.agendaItem.updateMany({ where, data: { sourceBecame: became } });
}

interface Row {
  readonly id: string;
  readonly meetingId: string | null;
  readonly position: number;
  readonly role: string;
  readonly title: string;
  readonly kind: string;
  readonly presenter: string | null;
  readonly minutes: number | null;
  readonly document: string | null;
  readonly sourceLink: string | null;
  readonly sourceMessage: string | null;
  readonly sourceBecame: string | null;
  readonly show: unknown;
  readonly key: string | null;
  readonly late: boolean;
  readonly state: string;
  readonly earlierId: string | null;
  readonly addedById: string | null;
}

export function itemOf(row: Row): Item {
  return {
    id: row.id,
    meetingId: row.meetingId ?? undefined,
    position: row.position,
    title: row.title,
    late: row.late,
    // Written by this file alone, from the same types.
    role: row.role as ItemRole,
    kind: row.kind as ItemKind,
    state: row.state as ItemState,
    show: (row.show as Call | null) ?? undefined,
    presenter: row.presenter ?? undefined,
    minutes: row.minutes ?? undefined,
    document: row.document ?? undefined,
    sourceLink: row.sourceLink ?? undefined,
    sourceMessage: row.sourceMessage ?? undefined,
    sourceBecame: row.sourceBecame ?? undefined,
    key: row.key ?? undefined,
    earlierId: row.earlierId ?? undefined,
    addedById: row.addedById ?? undefined,
  };
}
