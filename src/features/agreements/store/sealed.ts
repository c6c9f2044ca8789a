import type { Sealed } from "../../../core/sealed.ts";
import { frozen, type State } from "../rules/life.ts";

const page = 100;

/** The text that is frozen now: it may have been thawed for a revision. Each that ever was stands as a version. */
export const sealed: Sealed = {
  kind: "agreement",
  called: { what: "agreements", done: "frozen" },
  async next({ agreement }, groupId, after) {
    const rows = await agreement.findMany({
      where: { groupId, ...(after && { id: { gt: after } }) },
      select: {
        ...{ id: true, number: true, year: true, state: true, sealed: true },
        versions: { where: { action: "propose" }, select: { text: true }, orderBy: { number: "asc" } },
      },
      orderBy: { id: "asc" },
      take: page,
    });
    return rows.map(({ sealed: text, state, versions, ...row }) => ({
      ...row,
      text,
      isSealed: frozen.includes(state as State),
      texts: versions.map((version) => version.text),
    }));
  },
};
