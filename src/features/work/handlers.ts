import { AskerError } from "../../core/errors.ts";
import { type Gone, handle } from "../../core/feature.ts";
import { said } from "../../core/reply.ts";
import type { Turn } from "../../core/turn.ts";
import { cancel } from "./commands.ts";
import { cancelWork, findWork, findWorksOf } from "./store.ts";
import { texts } from "./texts.ts";
import { workCard } from "./views.ts";

export const handlers = [
  handle(cancel, async (turn, { number }) => {
    const say = texts[turn.language];
    const { actor } = turn;
    const work = await findWork(turn, { number });
    if (!work) throw new AskerError(say.unknown(String(number)));
    if (work.member !== actor.id && !actor.roles.includes("administrator")) throw new AskerError(say.notYours);
    const title = work.title[turn.language];
    if (!(await cancelWork(turn, work.id))) throw new AskerError(say.ended(title), [workCard, work.id]);
    turn.changed(workCard, work.id);
    return said(say.cancelled(title));
  }),
];

/** Nothing is read for someone who is in the group no more. */
export async function afterLeaving(turn: Turn, gone: Gone): Promise<void> {
  if (!("member" in gone)) return;
  for (const { id } of await findWorksOf(turn, gone.member)) await cancelWork(turn, id);
}
