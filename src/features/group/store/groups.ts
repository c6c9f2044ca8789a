import type { Place } from "../../../core/ask.ts";
import type { DecisionEffect, DecisionMethod, GroupRules } from "../../../core/group.ts";
import type { Language } from "../../../core/texts.ts";
import type { Db } from "../../../core/turn.ts";

export interface NewGroup {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly effect: DecisionEffect | undefined;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly zone: string;
  readonly validFrom: string;
  readonly at: Date;
}

export async function addGroup(db: Db, group: NewGroup): Promise<void> {
  const { id, name, language, effect, parties, zone, validFrom, at } = group;
  const created = parties.map((party) => ({ ...party, validFrom }));
  await db.group.create({
    data: { id, name, language, zone, standingEffect: effect ?? null, createdAt: at, parties: { create: created } },
  });
}

export interface Settings extends Omit<GroupRules, "standingEffect" | "methods"> {
  readonly name: string;
  readonly language: Language;
  readonly standingEffect: DecisionEffect | null;
  readonly methods: readonly DecisionMethod[];
}

export async function saveSettings(db: Db, group: string, settings: Settings): Promise<void> {
  const { methods, quorum, authority, registrar, ...rest } = settings;
  await db.group.update({
    where: { id: group },
    data: {
      ...rest,
      methods: [...methods],
      quorum: quorum ?? null,
      authority: authority ?? null,
      registrar: registrar ?? null,
    },
  });
}

export type ChannelPlace = Required<Pick<Place, "platform" | "team" | "channel">> & Pick<Place, "names">;

export async function addChannel(db: Db, id: string, group: string, place: ChannelPlace, at: Date): Promise<void> {
  const { platform, team, channel } = place;
  await db.channel.create({ data: { id, groupId: group, platform, team, channel, linkedAt: at } });
}

/** True where a group has the channel. Two who start or link there at once wait for each other here. */
export async function isTaken(db: Db, { platform, team, channel }: Place): Promise<boolean> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`channel:${platform}:${team}:${channel}`}))`;
  return (await db.channel.count({ where: { platform, team, channel } })) > 0;
}

/** False where it is the group's only one. */
export async function removeChannel(db: Db, group: string, { platform, team, channel }: Place): Promise<boolean> {
  if (await isOnlyChannel(db, group)) return false;
  return (await db.channel.deleteMany({ where: { groupId: group, platform, team, channel } })).count > 0;
}

export async function isOnlyChannel(db: Db, group: string): Promise<boolean> {
  return (await db.channel.count({ where: { groupId: group } })) < 2;
}
