import type { Look } from "../../../core/turn.ts";

const numbered = { number: true, year: true, text: true } as const;
const numberOnly = { number: true, year: true } as const;

/** All that this folder stores about a member, oldest first. */
export async function findStored({ db, group }: Look, member: string) {
  const own = { groupId: group.id };
  return {
    stances: await db.stance.findMany({
      where: { ...own, memberId: member },
      include: { proposal: { select: numberOnly } },
      orderBy: { id: "asc" },
    }),
    dissents: await db.dissent.findMany({
      where: { ...own, memberId: member },
      include: { proposal: { select: numberOnly }, decision: { select: numberOnly } },
      orderBy: { at: "asc" },
    }),
    proposed: await db.proposal.findMany({
      where: { ...own, proposedById: member },
      select: { ...numbered, proposedAt: true },
      orderBy: { proposedAt: "asc" },
    }),
    confirmed: await db.decision.findMany({
      where: { ...own, confirmedById: member },
      select: { ...numbered, confirmedAt: true },
      orderBy: { confirmedAt: "asc" },
    }),
    corrections: await db.decisionNote.findMany({
      where: { ...own, byId: member },
      include: { decision: { select: numberOnly } },
      orderBy: { at: "asc" },
    }),
  };
}
