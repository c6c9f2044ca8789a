import type { Place } from "../../../core/ask.ts";
import { cut } from "../../../core/card.ts";
import type { Db } from "../../../core/turn.ts";
import { type LinkState, linkStates } from "../rules.ts";
import type { ChannelPlace } from "./groups.ts";

export interface LinkRequest {
  readonly id: string;
  readonly place: ChannelPlace & Pick<Place, "names">;
  readonly state: LinkState;
  readonly expiresAt: Date;
  readonly asker: { readonly id: string; readonly name: string; readonly party: string | undefined };
}

export type NewRequest = Pick<LinkRequest, "id" | "place" | "expiresAt"> & {
  readonly asker: string;
  readonly at: Date;
};

const longestName = 100;

export async function addRequest(db: Db, group: string, request: NewRequest): Promise<void> {
  const { id, asker, at, expiresAt, place } = request;
  const { platform, team, channel, names } = place;
  const called = {
    teamName: names?.team ? cut(names.team, longestName) : null,
    channelName: names?.channel ? cut(names.channel, longestName) : null,
  };
  await db.linkRequest.create({
    data: { id, groupId: group, memberId: asker, platform, team, channel, ...called, at, expiresAt },
  });
}

export async function findRequest(db: Db, group: string, id: string): Promise<LinkRequest | undefined> {
  const [found] = await find(db, { id, groupId: group });
  return found;
}

/** Those that an administrator can still answer, oldest first; only the asker's own where they are named. */
export async function findWaiting(db: Db, group: string, now: Date, asker?: string): Promise<readonly LinkRequest[]> {
  return await find(db, {
    groupId: group,
    state: "waiting",
    expiresAt: { gt: now },
    ...(asker !== undefined && { memberId: asker }),
  });
}

/** Whoever is to be found by `where` of the table's own columns. */
type Where = NonNullable<NonNullable<Parameters<Db["linkRequest"]["findMany"]>[0]>["where"]>;

async function find(db: Db, where: Where): Promise<readonly LinkRequest[]> {
  const rows = await db.linkRequest.findMany({ where, orderBy: [{ at: "asc" }, { id: "asc" }] });
  const askers = await db.member.findMany({ where: { id: { in: rows.map(({ memberId }) => memberId) } } });
  return rows.map((row) => {
    const asker = askers.find(({ id }) => id === row.memberId);
    const names = { team: row.teamName ?? undefined, channel: row.channelName ?? undefined };
    return {
      id: row.id,
      place: { platform: row.platform, team: row.team, channel: row.channel, names },
      state: linkStates.find((state) => state === row.state) ?? "refused",
      expiresAt: row.expiresAt,
      asker: { id: row.memberId, name: asker?.name ?? "", party: asker?.partyId ?? undefined },
    };
  });
}

export async function settleRequest(db: Db, group: string, id: string, state: LinkState): Promise<void> {
  await db.linkRequest.updateMany({ where: { id, groupId: group }, data: { state } });
}
