import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { saidOnce } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { enter } from "../commands/entering.ts";
import { entryPath, linkMinutes, secretFrom } from "../rules.ts";
import { addLink } from "../store/links.ts";
import { texts } from "../texts.ts";

export const entering = [
  handle(enter, async (turn) => {
    const say = texts[turn.language].entering;
    const address = await makeLink(turn, turn.actor.id, linkMinutes);
    return saidOnce(say.link(turn.group.name, address, linkMinutes), say.shown);
  }),
];

/** @returns the whole address, which is kept nowhere */
export async function makeLink(turn: Turn, member: string, minutes: number): Promise<string> {
  const secret = secretFrom(turn.id(), turn.id(), turn.id());
  const address = turn.address(entryPath(secret));
  if (!address) throw new AskerError(texts[turn.language].noAddress);
  await addLink(turn, { secret, member, expiresAt: new Date(turn.now.getTime() + minutes * 60_000) });
  return address;
}
