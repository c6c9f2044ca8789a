import type { Look, Turn } from "../../../core/turn.ts";

export interface Registered {
  /** When it was last handed over. */
  readonly sentAt: Date | undefined;
  /** As the registrar wrote it. */
  readonly number: string | undefined;
}

interface Row {
  readonly kind: string;
  readonly refId: string;
  readonly event: string;
  readonly number: string | null;
  readonly at: Date;
}

/** What is known of each thing that has been handed over or got a number, by its kind and id. */
export async function findRegistered({ db, group }: Look): Promise<ReadonlyMap<string, Registered>> {
  const rows = await db.registration.findMany({
    where: { groupId: group.id },
    orderBy: { id: "asc" },
  });
  const found = new Map<string, Registered>();
  for (const row of rows) {
    const key = keyOf(row.kind, row.refId);
    found.set(key, after(found.get(key), row));
  }
  return found;
}

export async function findRegistration({ db, group }: Look, kind: string, refId: string): Promise<Registered> {
  const where = { groupId: group.id, kind, refId };
  const rows = await db.registration.findMany({ where, orderBy: { id: "asc" } });
  return rows.reduce<Registered>(after, { sentAt: undefined, number: undefined });
}

export function keyOf(kind: string, refId: string): string {
  return `${kind}:${refId}`;
}

/** Of each event the latest counts. */
function after(before: Registered | undefined, { event, number, at }: Row): Registered {
  const known = before ?? { sentAt: undefined, number: undefined };
  return event === "sent" ? { ...known, sentAt: at } : { ...known, number: number ?? undefined };
}

type Event =
  | { readonly event: "sent"; readonly checksum: string; readonly sentTo: string }
  | { readonly event: "numbered"; readonly number: string };

export async function addRegistration(turn: Turn, kind: string, refId: string, event: Event): Promise<void> {
  const { db, group, actor, now } = turn;
  const data = { groupId: group.id, kind, refId, byId: actor.id, at: now, ...event };
  await db.registration.create({ data });
}

export async function findRegistrationsBy({ db, group }: Look, member: string) {
  const where = { groupId: group.id, byId: member };
  return await db.registration.findMany({ where, orderBy: { id: "asc" } });
}
