import type { Look } from "../../../core/turn.ts";
import { type Brief, type BriefRow, briefly, briefOf } from "./brief.ts";
import type { Numbered } from "./decisions.ts";

export type Told = Numbered & Brief;

export interface News {
  readonly decisions: readonly Told[];
  /** Those that are still open. */
  readonly proposals: readonly Told[];
  /** What has been put right, with the number of the decision that it belongs to. */
  readonly corrections: readonly (Numbered & { readonly text: string })[];
}

const told = { number: true, year: true, ...briefly } as const;
const toldOf = ({ number, year, ...row }: Numbered & BriefRow): Told => ({ number, year, ...briefOf(row) });

/** What has come since then, oldest first; at most so many of each. */
export async function findNews({ db, group }: Look, since: Date, take: number): Promise<News> {
  const own = { groupId: group.id };
  const byNumber = [{ year: "asc" as const }, { number: "asc" as const }];
  const notes = await db.decisionNote.findMany({
    where: { ...own, kind: "correction", at: { gt: since } },
    select: { text: true, decision: { select: { number: true, year: true } } },
    orderBy: { at: "asc" },
    take,
  });
  const decisions = await db.decision.findMany({
    where: { ...own, confirmedAt: { gt: since } },
    select: told,
    orderBy: byNumber,
    take,
  });
  const proposals = await db.proposal.findMany({
    where: { ...own, state: "open", proposedAt: { gt: since } },
    select: told,
    orderBy: byNumber,
    take,
  });
  return {
    decisions: decisions.map(toldOf),
    proposals: proposals.map(toldOf),
    corrections: notes.map(({ text, decision }) => ({ ...decision, text: text ?? "" })),
  };
}
