import type { Look, Turn } from "../../core/turn.ts";

export interface Rule {
  readonly id: string;
  readonly authorisation: string;
  readonly months: number;
}
export interface Trace {
  readonly at: Date;
  readonly numbers: readonly string[];
}

export async function excludeMessage({ db, group, now }: Turn, message: string): Promise<void> {
  const key = { groupId: group.id, message };
  await db.excludedMessage.upsert({ where: { groupId_message: key }, create: { ...key, at: now }, update: {} });
}

/** Those of the messages that someone has asked to leave out. */
export async function findExcluded({ db, group }: Look, messages: readonly string[]): Promise<readonly string[]> {
  const rows = await db.excludedMessage.findMany({ where: { groupId: group.id, message: { in: [...messages] } } });
  return rows.map(({ message }) => message);
}

export async function findRule({ db, group }: Look): Promise<Rule | undefined> {
  const row = await db.disposalRule.findFirst({ where: { groupId: group.id, endedAt: null } });
  return row ?? undefined;
}

/** One rule at a time: a new one takes over. */
export async function addRule(turn: Turn, rule: Rule): Promise<void> {
  await endRule(turn);
  const { db, group, actor, now } = turn;
  await db.disposalRule.create({ data: { ...rule, groupId: group.id, createdById: actor.id, at: now } });
}

export async function endRule({ db, group, now }: Turn): Promise<boolean> {
  return (
    (await db.disposalRule.updateMany({ where: { groupId: group.id, endedAt: null }, data: { endedAt: now } })).count >
    0
  );
}

export async function addTrace(turn: Turn, rule: string, numbers: readonly string[]): Promise<void> {
  const { db, group, now } = turn;
  await db.disposal.create({
    data: { id: turn.id(), groupId: group.id, ruleId: rule, numbers: [...numbers], at: now },
  });
}

export async function findTraces({ db, group }: Look, most: number): Promise<readonly Trace[]> {
  return await db.disposal.findMany({ where: { groupId: group.id }, orderBy: { at: "desc" }, take: most });
}

/** Every rule that a member has added, also those that have ended. */
export async function findRulesBy({ db, group }: Look, member: string) {
  return await db.disposalRule.findMany({
    where: { groupId: group.id, createdById: member },
    orderBy: { at: "asc" },
  });
}
