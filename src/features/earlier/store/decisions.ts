import type { Look } from "../../../core/turn.ts";
import { fold } from "../../../core/words.ts";
import type { Listed } from "../rules/list.ts";

export interface Earlier extends Listed {
  readonly id: string;
}

export interface ListRequest {
  readonly text: string | undefined;
  readonly skip: number;
  readonly most: number;
}

const newest = [{ decidedOn: "desc" }, { key: "desc" }] as const;

/** The latest first. */
export async function findEarlier({ db, group }: Look, { text, skip, most }: ListRequest): Promise<readonly Earlier[]> {
  const contains = text === undefined ? undefined : { contains: text, mode: "insensitive" as const };
  const where = { groupId: group.id, ...(contains && { OR: [{ text: contains }, { background: contains }] }) };
  const rows = await db.earlierDecision.findMany({ where, orderBy: [...newest], skip, take: most });
  return rows.map(earlierOf);
}

/** Those of a number, however it is spaced: lists of several years may have the same. */
export async function findNumbered({ db, group }: Look, number: string): Promise<readonly Earlier[]> {
  const startsWith = `${fold(number).replace(/\s+/gu, "")} `;
  const where = { groupId: group.id, key: { startsWith } };
  return (await db.earlierDecision.findMany({ where, orderBy: [...newest], take: 10 })).map(earlierOf);
}

export async function findByIds({ db, group }: Look, ids: readonly string[]): Promise<readonly Earlier[]> {
  return (await db.earlierDecision.findMany({ where: { groupId: group.id, id: { in: [...ids] } } })).map(earlierOf);
}

export async function findPart({ db, group }: Look, partId: string): Promise<readonly string[]> {
  const where = { groupId: group.id, partId };
  return (await db.earlierDecision.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

export async function idsAfter({ db, group }: Look, after: string | undefined, most: number) {
  const where = { groupId: group.id, ...(after && { id: { gt: after } }) };
  const rows = await db.earlierDecision.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: most });
  return rows.map(({ id }) => id);
}

type Row = Omit<Listed, "recipient" | "meeting" | "responsible" | "background" | "registrationNumber"> & {
  readonly id: string;
} & { readonly [K in "recipient" | "meeting" | "responsible" | "background" | "registrationNumber"]: string | null };

function earlierOf({ id, number, decidedOn, text, ...row }: Row): Earlier {
  return {
    ...{ id, number, decidedOn, text },
    recipient: row.recipient ?? undefined,
    meeting: row.meeting ?? undefined,
    responsible: row.responsible ?? undefined,
    background: row.background ?? undefined,
    registrationNumber: row.registrationNumber ?? undefined,
  };
}
