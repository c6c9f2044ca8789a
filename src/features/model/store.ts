import type { Engine } from "../../core/ports/model.ts";
import type { Look, Turn } from "../../core/turn.ts";

/** That the group lets a model read for it. */
export interface Consent {
  readonly engine: Required<Engine>;
  readonly at: Date;
}

export async function findConsent({ db, group }: Look): Promise<Consent | undefined> {
  const row = await db.modelConsent.findUnique({ where: { groupId: group.id } });
  return row ? { engine: { name: row.model, host: row.host }, at: row.at } : undefined;
}

export async function giveConsent({ db, group, actor, now }: Turn, { name, host }: Required<Engine>): Promise<void> {
  const given = { model: name, host, memberId: actor.id, at: now };
  await db.modelConsent.upsert({
    where: { groupId: group.id },
    create: { groupId: group.id, ...given },
    update: given,
  });
}

export async function withdrawConsent({ db, group }: Turn): Promise<boolean> {
  return (await db.modelConsent.deleteMany({ where: { groupId: group.id } })).count > 0;
}

/** In tokens, this month. */
export async function findUsed({ db, group, now }: Look): Promise<number> {
  const month = now.toISOString().slice(0, 7);
  const row = await db.modelUse.findUnique({ where: { groupId_month: { groupId: group.id, month } } });
  return row?.tokens ?? 0;
}

export async function findConsentBy({ db, group }: Look, member: string): Promise<readonly Consent[]> {
  const rows = await db.modelConsent.findMany({ where: { groupId: group.id, memberId: member } });
  return rows.map(({ model, host, at }) => ({ engine: { name: model, host }, at }));
}
