import type { Look } from "../../../core/turn.ts";

/** All that this folder stores about a member, oldest first. */
export async function findStored({ db, group }: Look, member: string) {
  const own = { groupId: group.id, memberId: member };
  return {
    links: await db.webLink.findMany({ where: own, orderBy: { createdAt: "asc" } }),
    sessions: await db.webSession.findMany({ where: own, orderBy: { createdAt: "asc" } }),
    guests: await db.guestLink.findMany({
      where: { groupId: group.id, createdById: member },
      orderBy: { number: "asc" },
    }),
    published: await db.publication.findMany({
      where: { groupId: group.id, OR: [{ publishedById: member }, { endedById: member }] },
      orderBy: { publishedAt: "asc" },
    }),
  };
}
