import type { Look } from "../../../core/turn.ts";
import type { NoteKind } from "../rules/notes.ts";

/** What was noted in a meeting and stands, with when it was. */
export async function findStanding({ db, group }: Look, meetingId: string) {
  const where = { meetingId, groupId: group.id, undoneAt: null };
  const rows = await db.meetingNote.findMany({ where, orderBy: { number: "asc" } });
  return rows.map(({ kind, text, itemId, at, resultId }) => ({
    ...{ text, at, item: itemId ?? undefined, result: resultId ?? undefined },
    // Written by this folder alone, from the same type.
    kind: kind as NoteKind,
  }));
}

/** Who was there, once each, from when they first came to when they last left, by the items of the agenda. */
export async function findAttending({ db, group }: Look, meetingId: string) {
  const where = { meetingId, groupId: group.id };
  const rows = await db.presence.findMany({ where, orderBy: [{ arrivedAt: "asc" }, { memberName: "asc" }] });
  const once = Map.groupBy(rows, ({ memberId }) => memberId);
  return [...once.values()].flatMap((spans) => {
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) return [];
    const { memberId, memberName, partyName, role, remote, arrivedItemId } = first;
    return [
      {
        ...{ member: memberId, name: memberName, party: partyName ?? undefined, role, remote },
        ...{ arrivedItem: arrivedItemId ?? undefined, leftItem: last.leftItemId ?? undefined },
      },
    ];
  });
}
