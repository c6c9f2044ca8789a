import type { Look } from "../../../core/turn.ts";
import type { Action, ActionState, Numbered } from "../rules/action.ts";
import { actionOf } from "./actions.ts";

export interface ListRequest {
  readonly in: readonly ActionState[];
  /** Only what this member answers for, themself or through their party. */
  readonly of?: { readonly id: string; readonly party: string | undefined };
  /** Only what should have been done before this day. */
  readonly dueBefore?: string;
  /** Goes on after this one. */
  readonly after?: Pick<Action, "number" | "year" | "due"> | undefined;
  readonly most: number;
}

/** Those that are due first come first, so that the overdue lead; those without a day come last. */
export async function listActions({ db, group }: Look, request: ListRequest): Promise<readonly Action[]> {
  const { of, dueBefore, after, most } = request;
  const rows = await db.actionItem.findMany({
    where: {
      groupId: group.id,
      state: { in: [...request.in] },
      AND: [
        of ? { OR: [{ memberId: of.id }, ...(of.party ? [{ partyId: of.party }] : [])] } : {},
        dueBefore ? { dueOn: { lt: dueBefore } } : {},
        after ? { OR: followers(after) } : {},
      ],
    },
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { year: "asc" }, { number: "asc" }],
    take: most,
  });
  return rows.map(actionOf);
}

function followers({ number, year, due }: NonNullable<ListRequest["after"]>) {
  const sameDay = { dueOn: due ?? null };
  return [
    ...(due === undefined ? [] : [{ dueOn: { gt: due } }, { dueOn: null }]),
    { ...sameDay, year: { gt: year } },
    { ...sameDay, year, number: { gt: number } },
  ];
}

export async function countOverdue({ db, group }: Look, today: string): Promise<number> {
  return await db.actionItem.count({ where: { groupId: group.id, state: "open", dueOn: { lt: today } } });
}

/** What was done last comes first. */
export async function listDone(
  { db, group }: Look,
  after: Numbered | undefined,
  most: number,
): Promise<readonly Action[]> {
  const last = after && (await db.actionItem.findFirst({ where: { groupId: group.id, ...keyOf(after) } }));
  const rows = await db.actionItem.findMany({
    where: { groupId: group.id, state: "done", ...(last?.doneAt && { OR: earlier(last.doneAt, last.id) }) },
    orderBy: [{ doneAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return rows.map(actionOf);
}

function keyOf({ number, year }: Numbered): Numbered {
  return { number, year };
}

function earlier(doneAt: Date, id: string) {
  return [{ doneAt: { lt: doneAt } }, { doneAt, id: { lt: id } }];
}

/** What has been written and what has been done since then, oldest first. */
export async function findNews({ db, group }: Look, since: Date, take: number) {
  const own = { groupId: group.id };
  const made = await db.actionItem.findMany({
    where: { ...own, state: { not: "struck" }, createdAt: { gt: since } },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take,
  });
  const done = await db.actionItem.findMany({
    where: { ...own, state: "done", doneAt: { gt: since }, createdAt: { lte: since } },
    orderBy: [{ doneAt: "asc" }, { id: "asc" }],
    take,
  });
  return { made: made.map(actionOf), done: done.map(actionOf) };
}

/** The numbers of those that follow from a decision. */
export async function findFollowing({ db, group }: Look, decision: string): Promise<readonly Numbered[]> {
  return await db.actionItem.findMany({
    where: { groupId: group.id, decisionId: decision, state: { not: "struck" } },
    select: { number: true, year: true },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take: 20,
  });
}

/** Open actions of a member or a party. */
export async function findOwned(
  { db, group }: Look,
  owner: { readonly member: string } | { readonly party: string },
): Promise<readonly Action[]> {
  const of = "member" in owner ? { memberId: owner.member } : { partyId: owner.party };
  const rows = await db.actionItem.findMany({
    where: { groupId: group.id, state: "open", ...of },
    orderBy: [{ year: "asc" }, { number: "asc" }],
  });
  return rows.map(actionOf);
}
