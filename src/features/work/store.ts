import type { Both } from "../../core/texts.ts";
import type { Look, Turn } from "../../core/turn.ts";

const states = ["waiting", "gathering", "done", "failed", "cancelled"] as const;
export type WorkState = (typeof states)[number];

export interface WorkRow {
  readonly id: string;
  readonly number: number;
  readonly member: string;
  readonly title: Both<string>;
  readonly state: WorkState;
  readonly say: Both<string> | undefined;
  readonly at: Date;
  readonly endedAt: Date | undefined;
}

const underWay = { in: ["waiting", "gathering"] };

export async function findWork(
  { db, group }: Look,
  which: { readonly id: string } | { readonly number: number },
): Promise<WorkRow | undefined> {
  const row = await db.work.findFirst({ where: { groupId: group.id, ...which } });
  return row ? workOf(row) : undefined;
}

export async function findWorksOf({ db, group }: Look, member: string): Promise<readonly WorkRow[]> {
  const rows = await db.work.findMany({ where: { groupId: group.id, memberId: member }, orderBy: { number: "asc" } });
  return rows.map(workOf);
}

/** False where it had ended. Whatever is being gathered notices, and stops. */
export async function cancelWork({ db, group, now }: Turn, id: string): Promise<boolean> {
  const cancelled = await db.work.updateMany({
    where: { groupId: group.id, id, state: underWay },
    data: { state: "cancelled", endedAt: now },
  });
  return cancelled.count > 0;
}

export async function removeWorksOf({ db, group }: Turn, member: string): Promise<void> {
  await db.work.deleteMany({ where: { groupId: group.id, memberId: member } });
}

type Row = NonNullable<Awaited<ReturnType<Look["db"]["work"]["findFirst"]>>>;

/** Written by the house alone, from the same types. */
function workOf({ id, number, memberId, title, state, say, at, endedAt }: Row): WorkRow {
  return {
    id,
    number,
    member: memberId,
    title: title as unknown as Both<string>,
    state: state as WorkState,
    say: (say as unknown as Both<string> | null) ?? undefined,
    at,
    endedAt: endedAt ?? undefined,
  };
}
