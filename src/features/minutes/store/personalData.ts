import type { Look, Turn } from "../../../core/turn.ts";
import type { Attendant } from "../rules/minutes.ts";

/** All that is stored here about a member. */
export async function findStored({ db, group }: Look, member: string) {
  const minutes = { select: { number: true, year: true, kind: true, title: true } } as const;
  const groupId = group.id;
  return {
    asked: await db.minutes.findMany({
      where: { groupId, state: { not: "discarded" }, OR: [{ askedById: member }, { sentById: member }] },
      orderBy: { createdAt: "asc" },
    }),
    checks: await db.minuteChecker.findMany({
      where: { groupId, memberId: member },
      include: { minutes },
      orderBy: { askedAt: "asc" },
    }),
    corrections: await db.minuteCorrection.findMany({
      where: { groupId, byId: member },
      include: { minutes },
      orderBy: { at: "asc" },
    }),
    actions: await db.minuteLine.findMany({ where: { groupId, ownerId: member }, include: { minutes } }),
    notes: await db.minuteNote.findMany({
      where: { groupId, byId: member },
      include: { minutes },
      orderBy: { at: "asc" },
    }),
    files: await db.minuteFile.findMany({ where: { groupId, memberId: member }, orderBy: { at: "asc" } }),
  };
}

/** Out of drafts, which are nobody's record yet, and the files that wait; gives the drafts that have changed. */
export async function removeFromDrafts({ db, group }: Turn, member: string): Promise<readonly string[]> {
  const groupId = group.id;
  await db.minuteFile.deleteMany({ where: { groupId, memberId: member } });
  const drafts = await db.minutes.findMany({ where: { groupId, state: "draft" }, select: { id: true, people: true } });
  const changed: string[] = [];
  for (const { id, people } of drafts) {
    // Written by this folder alone, from the same type.
    const all = people as unknown as Attendant[];
    const left = all.filter((one) => one.member !== member);
    if (left.length < all.length)
      await db.minutes.updateMany({ where: { id, groupId }, data: { people: left.map((one) => ({ ...one })) } });
    const lines = await db.minuteLine.updateMany({
      where: { groupId, minutesId: id, ownerId: member },
      data: { ownerId: null, ownerName: null },
    });
    if (left.length < all.length || lines.count > 0) changed.push(id);
  }
  return changed;
}
