import type { Searchable } from "../../../core/search.ts";
import type { Needs, Person } from "../needs.ts";
import type { Owner } from "../rules/owner.ts";
import { actionIdsAfter, findActionsFor } from "../store/search.ts";
import { actionCard } from "../views/action.ts";
import { foundOf } from "../views/lists.ts";

export const searchable = (needs: Needs): readonly Searchable[] => {
  const { kind: subject } = actionCard(needs);
  return [
    {
      kind: "action",
      behind: async (_look, changed, id) => (changed === subject ? [id] : []),
      idsAfter: actionIdsAfter,
      async entries(look, ids) {
        const found = await findActionsFor(look, ids);
        const people = found.some(({ owner }) => owner?.kind === "member") ? await needs.findMembers(look) : [];
        return found.map((action) => ({
          ...{ id: action.id, number: action.number, year: action.year, title: action.text, body: "" },
          parties: partyOf(action.owner, people),
          state: action.state === "done" ? "done" : "open",
          at: action.createdAt,
          found: foundOf(action, look.language),
        }));
      },
    },
  ];
};

/** The party that answers for it, itself or through one of its people. */
function partyOf(owner: Owner | undefined, people: readonly Person[]): readonly string[] {
  const party = owner?.kind === "member" ? people.find(({ id }) => id === owner.id)?.party : owner?.id;
  return party === undefined ? [] : [party];
}
