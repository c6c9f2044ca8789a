import type { Seated } from "../admit.ts";
import { type Ask, isClock } from "../ask.ts";
import { AskerError } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Reply } from "../reply.ts";
import type { Language } from "../texts.ts";
import type { Turn } from "../turn.ts";
import { texts } from "./texts.ts";

/** How a turn starts slow work: in the name of the account that asks, where it asks. */
export function starter(
  { from, place }: Ask,
  { actor }: Seated,
  id: () => string,
  tx: Transaction,
  language: Language,
): Turn["start"] {
  return async (work, input) => {
    if (isClock(from)) throw new Error("slow work is done in somebody's name");
    const kept = { work: work.id, title: work.title, input: work.input.parse(input), member: actor.id, from, place };
    const started = await tx.startWork({ id: id(), ...kept });
    if (typeof started === "number") return started;
    const say = texts[language];
    if ("spent" in started) throw new AskerError(say.spent[started.spent]);
    throw new AskerError(started.busy.length > 0 ? say.busyForYou(started.busy.join(", ")) : say.busyForGroup);
  };
}

/** The turn of work that was cancelled meanwhile comes to nothing. */
export async function endWork(tx: Transaction, work: string, reply: Reply, language: Language): Promise<void> {
  const words = reply.kind === "said" ? reply.text || (reply.card?.title ?? "") : "";
  if (!(await tx.endWork(work, words))) throw new AskerError(texts[language].stopped);
}
