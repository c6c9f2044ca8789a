import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { both } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { fetch } from "../commands/files.ts";
import { addPrepared, findPrepared, type Purpose } from "../store/prepared.ts";
import { texts } from "../texts.ts";
import { preparedCard } from "../views/prepared.ts";

/** As long as the house keeps files. */
const keptDays = 7;

export interface MadeFile {
  readonly purpose: Purpose;
  readonly about: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file for whoever asked for it, and shows it in their own conversation. */
export async function prepare(turn: Turn, { purpose, about, name, bytes }: MadeFile): Promise<Reply> {
  const file = await turn.keepFile({ name, type: "application/zip", bytes });
  const { id } = await addPrepared(turn, { purpose, about, file });
  turn.tell({
    to: { member: turn.actor.id },
    about: [preparedCard, id],
    say: both(texts, (t) => t.ready),
    once: "ready",
    until: new Date(turn.now.getTime() + keptDays * dayMs),
  });
  return said(texts[turn.language].done[purpose]);
}

export const fetching = handle(fetch, async (view, { number }) => {
  const say = texts[view.language];
  const prepared = await findPrepared(view, { number, memberId: view.actor.id });
  if (!prepared) throw new AskerError(say.unknownFile(number));
  if (view.now.getTime() - prepared.at.getTime() > keptDays * dayMs) throw new AskerError(say.fileGone);
  return { kind: "said", text: say.here, file: prepared.file };
});
