import type { Look } from "../../../core/turn.ts";
import type { NoteKind } from "../rules/notes.ts";

/** What agendas and held meetings store about a member. */
export async function findConductData({ db, group }: Look, memberId: string) {
  const groupId = group.id;
  const meeting = { select: { number: true, year: true } };
  const [items, presence, notes] = [
    await db.agendaItem.findMany({
      where: { groupId, addedById: memberId },
      include: { meeting },
      orderBy: { addedAt: "asc" },
    }),
    await db.presence.findMany({ where: { groupId, memberId }, include: { meeting }, orderBy: { arrivedAt: "asc" } }),
    await db.meetingNote.findMany({ where: { groupId, byId: memberId }, include: { meeting }, orderBy: { at: "asc" } }),
  ];
  // Written by notes.ts alone, from the same type.
  return { items, presence, notes: notes.map((note) => ({ ...note, kind: note.kind as NoteKind })) };
}
