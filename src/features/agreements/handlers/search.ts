import type { Searchable, SearchState } from "../../../core/search.ts";
import type { State } from "../rules/life.ts";
import { applies } from "../rules/standing.ts";
import { findForSearch, idsAfter } from "../store/lists.ts";
import type { Head } from "../store/rows.ts";
import { agreementCard } from "../views/agreement.ts";
import { foundOf } from "../views/lists.ts";

const over: readonly State[] = ["rescinded", "ended", "discontinued", "abandoned"];

function stateOf(head: Head): SearchState {
  const { state } = head;
  if (applies(head) || state === "noticeGiven") return "valid";
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
        state: stateOf(head),
        found: foundOf(head, look.language),
      }));
    },
  },
];
