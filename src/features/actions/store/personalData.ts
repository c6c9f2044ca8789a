import type { Look, Turn } from "../../../core/turn.ts";

const numbered = { number: true, year: true, text: true } as const;

/** All that this folder stores about a member, oldest first. */
export async function findStored({ db, group }: Look, member: string) {
  const own = { groupId: group.id };
  const byNumber = [{ year: "asc" as const }, { number: "asc" as const }];
  const action = { select: { ...numbered } } as const;
  return {
    owned: await db.actionItem.findMany({ where: { ...own, memberId: member }, orderBy: byNumber }),
    given: await db.actionItem.findMany({ where: { ...own, givenById: member }, orderBy: byNumber }),
    made: await db.actionItem.findMany({ where: { ...own, createdById: member }, orderBy: byNumber }),
    events: await db.actionEvent.findMany({
      where: { ...own, byId: member },
      include: { action },
      orderBy: { id: "asc" },
    }),
    received: await db.actionEvent.findMany({
      where: { ...own, memberId: member },
      include: { action },
      orderBy: { id: "asc" },
    }),
  };
}

/** Takes the member's name out of actions and what has happened to them. Gives the actions whose cards are others now. */
export async function removeName({ db, group }: Turn, member: string): Promise<readonly string[]> {
  const own = { groupId: group.id };
  const [items, events] = [
    await db.actionItem.findMany({ where: { ...own, memberId: member }, select: { id: true } }),
    await db.actionEvent.findMany({
      where: { ...own, OR: [{ byId: member }, { memberId: member }] },
      select: { actionId: true },
    }),
  ];
  await db.actionItem.updateMany({ where: { ...own, memberId: member }, data: { ownerName: null } });
  await db.actionEvent.updateMany({ where: { ...own, memberId: member }, data: { ownerName: null } });
  await db.actionEvent.updateMany({ where: { ...own, byId: member }, data: { byName: null } });
  return [...new Set([...items.map(({ id }) => id), ...events.map(({ actionId }) => actionId)])];
}
