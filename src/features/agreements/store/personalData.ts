import type { Look, Turn } from "../../../core/turn.ts";

const named = { select: { number: true, year: true, kind: true } } as const;

/** All that this folder stores about a member, oldest first. */
export async function findStored({ db, group }: Look, member: string) {
  const own = { groupId: group.id };
  const agreement = named;
  const by = { where: { ...own, byId: member }, include: { agreement } } as const;
  return {
    begun: await db.agreement.findMany({ where: { ...own, createdById: member }, orderBy: { createdAt: "asc" } }),
    versions: await db.agreementVersion.findMany({ ...by, orderBy: { id: "asc" } }),
    changes: await db.agreementChange.findMany({ ...by, orderBy: { at: "asc" } }),
    settled: await db.agreementChange.findMany({
      where: { ...own, settledById: member },
      include: { agreement },
      orderBy: { at: "asc" },
    }),
    comments: await db.agreementComment.findMany({ ...by, orderBy: { at: "asc" } }),
    decisions: await db.agreementDecision.findMany({ ...by, orderBy: { at: "asc" } }),
    assessments: await db.agreementAssessment.findMany({ ...by, orderBy: { id: "asc" } }),
    files: await db.agreementFile.findMany({
      where: { ...own, memberId: member },
      include: { agreement },
      orderBy: { at: "asc" },
    }),
    templates: await db.agreementTemplate.findMany({
      where: { ...own, createdById: member },
      orderBy: { createdAt: "asc" },
    }),
  };
}

/** Takes the member's name out of what they have written. @returns the agreements whose cards are others now */
export async function removeName({ db, group }: Turn, member: string): Promise<readonly string[]> {
  const where = { groupId: group.id, byId: member, byName: { not: null } };
  const data = { byName: null };
  const rows = await db.agreementVersion.findMany({ where, select: { agreementId: true }, distinct: ["agreementId"] });
  await db.agreementVersion.updateMany({ where, data });
  await db.agreementChange.updateMany({ where, data });
  await db.agreementComment.updateMany({ where, data });
  await db.agreementDecision.updateMany({ where, data });
  await db.agreementAssessment.updateMany({ where, data });
  return rows.map(({ agreementId }) => agreementId);
}
