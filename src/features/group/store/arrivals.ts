import type { Role } from "../../../core/group.ts";
import type { Db } from "../../../core/turn.ts";

export interface Joined {
  readonly name: string;
  readonly party: string | undefined;
  readonly roles: readonly Role[];
}

/** Who has come into the group since then, `besides` left out. */
export async function findJoined(db: Db, group: string, since: Date, besides: string): Promise<readonly Joined[]> {
  const rows = await db.member.findMany({
    where: { groupId: group, leftAt: null, joinedAt: { gt: since }, id: { not: besides }, name: { not: "" } },
    orderBy: { joinedAt: "asc" },
  });
  // Roles are written by this folder alone, from the same type.
  return rows.map(({ name, partyId, roles }) => ({ name, party: partyId ?? undefined, roles: roles as Role[] }));
}

/** How many channels have been linked since then, besides the one where the group was started. */
export async function countLinked(db: Db, group: string, since: Date): Promise<number> {
  const { createdAt } = await db.group.findUniqueOrThrow({ where: { id: group } });
  const after = createdAt > since ? createdAt : since;
  return await db.channel.count({ where: { groupId: group, linkedAt: { gt: after } } });
}
