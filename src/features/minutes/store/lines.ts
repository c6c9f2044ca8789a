import type { Turn } from "../../../core/turn.ts";
import type { Line, Minutes, Owner, Statement } from "../rules/minutes.ts";

type NewLine = Statement & Pick<Line, "itemId" | "number">;

/** @returns the line's id */
export async function addLine(turn: Turn, minutesId: string, line: NewLine): Promise<string> {
  const { db, group } = turn;
  const id = turn.id();
  const { kind, state, text, reason, owner, due, confirmed, decision, action, citations, itemId, number } = line;
  await db.minuteLine.create({
    data: {
      ...{ id, groupId: group.id, minutesId, itemId, number, kind, state, text, reason, confirmed },
      ...{ ownerId: owner?.id, ownerName: owner?.name, dueOn: due },
      ...{ decisionId: decision?.id, decisionNumber: decision?.number, decisionText: decision?.text },
      ...{ actionId: action?.id, actionNumber: action?.number },
    },
  });
  for (const { message, at, link, quote } of citations)
    await db.minuteCitation.create({
      data: { id: turn.id(), groupId: group.id, minutesId, lineId: id, message, at, link, quote },
    });
  return id;
}

export interface LineChange {
  readonly text?: string | undefined;
  readonly state?: Line["state"];
  /** Null where there is none any more. */
  readonly reason?: string | null | undefined;
  readonly owner?: Owner | undefined;
  readonly due?: string | undefined;
  readonly confirmed?: boolean;
  /** Null where the chair is no longer asked. */
  readonly askedAt?: Date | null;
  readonly decision?: Line["decision"];
  readonly action?: Line["action"];
}

export async function changeLine({ db, group }: Turn, id: string, change: LineChange): Promise<void> {
  const { owner, due, decision, action, text, state, reason, confirmed, askedAt } = change;
  await db.minuteLine.updateMany({
    where: { id, groupId: group.id },
    data: {
      ...{ text, state, reason, confirmed, askedAt, dueOn: due },
      ...(owner && { ownerId: owner.id ?? null, ownerName: owner.name }),
      ...(decision && { decisionId: decision.id, decisionNumber: decision.number, decisionText: decision.text }),
      ...(action && { actionId: action.id, actionNumber: action.number }),
    },
  });
}

/** With the messages that it rests on, which nothing else of the draft may. */
export async function removeLine({ db, group }: Turn, id: string): Promise<void> {
  await db.minuteCitation.deleteMany({ where: { lineId: id, groupId: group.id } });
  await db.minuteLine.deleteMany({ where: { id, groupId: group.id } });
}

export async function moveLine({ db, group }: Turn, id: string, itemId: string): Promise<void> {
  await db.minuteLine.updateMany({ where: { id, groupId: group.id }, data: { itemId } });
}

/**
 * A matter after the others.
 * @returns its id
 */
export async function addItem(
  turn: Turn,
  { id, items }: Pick<Minutes, "id" | "items">,
  title: string,
): Promise<string> {
  const itemId = turn.id();
  const position = Math.max(-1, ...items.map((one) => one.position)) + 1;
  await turn.db.minuteItem.create({ data: { id: itemId, groupId: turn.group.id, minutesId: id, position, title } });
  return itemId;
}

export async function renameItem({ db, group }: Turn, id: string, title: string): Promise<void> {
  await db.minuteItem.updateMany({ where: { id, groupId: group.id }, data: { title } });
}

/** A draft that nobody wants leaves its number behind, which is never another's, and nothing else. */
export async function removeMinutes({ db, group }: Turn, minutesId: string): Promise<void> {
  const where = { minutesId, groupId: group.id };
  await db.minuteCitation.deleteMany({ where });
  await db.minuteLine.deleteMany({ where });
  await db.minuteItem.deleteMany({ where });
  await db.minuteNote.deleteMany({ where });
  await db.minutes.updateMany({
    where: { id: minutesId, groupId: group.id, state: "draft" },
    data: { state: "discarded", title: "", people: [], place: null },
  });
}
