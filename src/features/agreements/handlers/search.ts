import type { Searchable, SearchState } from "../../../core/search.ts";
import type { State } from "../rules/life.ts";
import { findForSearch, idsAfter } from "../store/lists.ts";
import { agreementCard } from "../views/agreement.ts";
import { foundOf } from "../views/lists.ts";

const applies: readonly State[] = ["inForce", "extended", "underRevision", "noticeGiven"];
const over: readonly State[] = ["rescinded", "ended", "discontinued", "abandoned"];

function stateOf(state: State): SearchState {
  if (applies.includes(state)) return "valid";
  return over.includes(state) ? "done" : "open";
}

export const searchable: readonly Searchable[] = [
  {
    kind: "agreement",
    behind: async (_look, changed, id) => (changed === agreementCard.kind ? [id] : []),
    idsAfter,
    async entries(look, ids) {
      return (await findForSearch(look, ids)).map(({ head, at, parties, text }) => ({
        ...{ id: head.id, number: head.number, year: head.year, title: head.title, body: text, parties, at },
        state: stateOf(head.state),
        found: foundOf(head, look.language),
      }));
    },
  },
];
