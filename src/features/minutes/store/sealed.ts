import type { Sealed } from "../../../core/sealed.ts";

const page = 200;

/** Minutes that were approved, and thereby locked. */
export const sealed: Sealed = {
  kind: "minutes",
  called: { what: "minutes", done: "locked" },
  async next({ minutes }, groupId, after) {
    const rows = await minutes.findMany({
      where: { groupId, state: "approved", ...(after && { id: { gt: after } }) },
      select: { id: true, number: true, year: true, sealed: true },
      orderBy: { id: "asc" },
      take: page,
    });
    return rows.map(({ sealed: text, ...row }) => ({ ...row, text, isSealed: true }));
  },
};
