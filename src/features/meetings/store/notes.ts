import type { Look, Turn } from "../../../core/turn.ts";
import type { Noted, NoteKind } from "../rules/notes.ts";

export interface Note extends Noted {
  readonly id: string;
  /** From 1 within the meeting; it stays when other notes are taken back. */
  readonly number: number;
  readonly itemId: string | undefined;
  readonly byId: string;
  readonly undone: boolean;
  /** The decision or action that it became. */
  readonly resultId: string | undefined;
}

/** All notes of a meeting, those that were taken back too, in their order. */
export async function findNotes({ db, group }: Look, meetingId: string): Promise<readonly Note[]> {
  const where = { meetingId, groupId: group.id };
  const rows = await db.meetingNote.findMany({ where, orderBy: { number: "asc" } });
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    // Written below, from the same type.
    kind: row.kind as NoteKind,
    text: row.text,
    itemId: row.itemId ?? undefined,
    byId: row.byId,
    undone: row.undoneAt !== null,
    resultId: row.resultId ?? undefined,
  }));
}

export async function addNote(
  { db, group, actor, now }: Turn,
  note: Noted & Pick<Note, "id" | "number" | "itemId"> & { readonly meetingId: string },
): Promise<void> {
  await db.meetingNote.create({ data: { ...note, groupId: group.id, byId: actor.id, at: now } });
}

export async function settleNote(
  { db, group }: Turn,
  id: string,
  change: { readonly undoneAt: Date } | { readonly resultId: string },
): Promise<void> {
  await db.meetingNote.updateMany({ where: { id, groupId: group.id }, data: change });
}
