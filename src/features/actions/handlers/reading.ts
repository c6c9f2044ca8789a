import { call } from "../../../core/command.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { View } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { list, listOverdue, listOwn, show } from "../commands/reading.ts";
import type { Needs } from "../needs.ts";
import type { Action } from "../rules/action.ts";
import { findEvents } from "../store/actions.ts";
import { type ListRequest, listActions, listDone } from "../store/lists.ts";
import { texts } from "../texts.ts";
import { viewAction } from "../views/action.ts";
import { type ListKind, pageLength, viewList } from "../views/lists.ts";
import { actionBy } from "./numbers.ts";

const most = pageLength + 1;

export const reading = (needs: Needs) => [
  handle(list, async (view, { which, after }) => {
    const last = await lastOf(view, after);
    const found =
      which === "done"
        ? await listDone(view, last, most)
        : await listActions(view, { in: which === "open" ? ["open"] : everything, after: last, most });
    return await shown(view, which, found, (next) => call(list, { which, after: next }), needs);
  }),

  handle(listOwn, async (view, { after }) => {
    const found = await listActions(view, { in: ["open"], of: view.actor, after: await lastOf(view, after), most });
    return await shown(view, "own", found, (next) => call(listOwn, { after: next }), needs);
  }),

  handle(listOverdue, async (view, { after }) => {
    const dueBefore = wallDate(view.now, view.group.zone);
    const found = await listActions(view, { in: ["open"], dueBefore, after: await lastOf(view, after), most });
    return await shown(view, "overdue", found, (next) => call(listOverdue, { after: next }), needs);
  }),

  handle(show, async (view, { number }) => {
    const action = await actionBy(view, number);
    const people = await needs.findMembers(view);
    const events = await findEvents(view, action.id);
    return said("", viewAction({ action, events, people }, { ...view, people }));
  }),
];

const everything: ListRequest["in"] = ["open", "done", "struck"];

/** The last one of the page before. */
async function lastOf(view: View, after: string | undefined): Promise<Action | undefined> {
  return after === undefined ? undefined : await actionBy(view, after);
}

async function shown(
  view: View,
  kind: ListKind,
  found: readonly Action[],
  more: Parameters<typeof viewList>[2],
  { findMembers }: Needs,
): Promise<Reply> {
  if (found.length === 0) return said(texts[view.language].overview.none[kind]);
  return said("", viewList(kind, found, more, { ...view, people: await findMembers(view) }));
}
