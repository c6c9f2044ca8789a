import type { Look, Turn } from "../../../core/turn.ts";

export interface Guest {
  readonly number: number;
  /** "beslut/4-2026" */
  readonly path: string;
  readonly expiresAt: Date;
}

/** Gives the link's number, in sequence within the group. Only the secret's digest is kept. */
export async function addGuest(
  turn: Turn,
  given: { readonly secret: string; readonly path: string; readonly shown: string; readonly expiresAt: Date },
): Promise<number> {
  const { db, group, actor, now } = turn;
  const { secret, path, shown, expiresAt } = given;
  const [row] = await db.$queryRaw<{ number: number }[]>`
    INSERT INTO "GuestLink" (id, "groupId", number, digest, path, shown, "createdById", "createdAt", "expiresAt")
    SELECT ${turn.id()}::uuid, ${group.id}::uuid,
      coalesce((SELECT max(number) FROM "GuestLink" WHERE "groupId" = ${group.id}::uuid), 0) + 1,
      encode(sha256(convert_to(${secret}, 'UTF8')), 'hex'), ${path}, ${shown}, ${actor.id}::uuid, ${now}, ${expiresAt}
    RETURNING number`;
  if (!row) throw new Error("the link got no number");
  return row.number;
}

/** Those that work now. */
export async function findGuests({ db, group, now }: Look): Promise<readonly Guest[]> {
  return await db.guestLink.findMany({
    where: { groupId: group.id, endedAt: null, expiresAt: { gt: now } },
    select: { number: true, path: true, expiresAt: true },
    orderBy: { number: "asc" },
    take: 200,
  });
}

/** False where there was none. */
export async function endGuest({ db, group, now }: Turn, number: number): Promise<boolean> {
  const where = { groupId: group.id, number, endedAt: null, expiresAt: { gt: now } };
  return (await db.guestLink.updateMany({ where, data: { endedAt: now, shown: null } })).count > 0;
}

export interface Publication {
  readonly slug: string;
  readonly path: string;
  readonly publishedAt: Date;
  /** The party that whoever published it represented. */
  readonly partyId: string | null;
}

const current = { slug: true, path: true, publishedAt: true, partyId: true } as const;

/** Written out, since every turn that changes something asks for them. */
export async function findPublished({ db, group }: Look): Promise<readonly Publication[]> {
  return await db.$queryRaw<Publication[]>`
    SELECT slug, path, "publishedAt", "partyId" FROM "Publication" WHERE "groupId" = ${group.id}::uuid AND "endedAt" IS NULL
    ORDER BY "publishedAt" DESC LIMIT 200`;
}

/** Also what everyone sees at its address. */
export async function findPublication(
  { db, group }: Look,
  path: string,
): Promise<(Publication & { readonly shown: string | null }) | undefined> {
  const where = { groupId: group.id, path, endedAt: null };
  return (await db.publication.findFirst({ where, select: { ...current, shown: true } })) ?? undefined;
}

interface Item {
  readonly path: string;
  readonly shown: string;
}
export async function addPublication(turn: Turn, slug: string, { path, shown }: Item): Promise<void> {
  await turn.db.publication.create({ data: { slug, groupId: turn.group.id, path, ...asNow(turn, shown) } });
}

/** What is published already shows what it has become, at the address that it has. */
export async function renewPublication(turn: Turn, { path, shown }: Item): Promise<void> {
  const where = { groupId: turn.group.id, path, endedAt: null };
  await turn.db.publication.updateMany({ where, data: asNow(turn, shown) });
}

function asNow({ actor, now }: Turn, shown: string) {
  return { shown, publishedById: actor.id, partyId: actor.party ?? null, publishedAt: now };
}

/** False where it was not published. Published again it gets another address. */
export async function endPublication({ db, group, actor, now }: Turn, path: string): Promise<boolean> {
  const where = { groupId: group.id, path, endedAt: null };
  return (
    (await db.publication.updateMany({ where, data: { endedAt: now, endedById: actor.id, shown: null } })).count > 0
  );
}
