import type { Conversation } from "../../../core/conversation.ts";
import { AskerError } from "../../../core/errors.ts";
import type { WorkTools } from "../../../core/work/work.ts";
import { texts } from "../texts.ts";

interface What {
  readonly thread?: string | undefined;
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export async function readWhat(tools: WorkTools, { thread, first, last, from, to }: What): Promise<Conversation> {
  if (thread !== undefined) return await tools.read({ thread });
  if (first !== undefined) return await readBetween(tools, first, last);
  const until = to === undefined ? tools.now() : new Date(to);
  return await tools.read({ from: new Date(from ?? until), to: until });
}

/** From one message to another, both included; without a last one to now. Both are in the channel that it is asked in. */
async function readBetween(tools: WorkTools, first: string, last: string | undefined): Promise<Conversation> {
  const from = await writtenAt(tools, first);
  const to = last === undefined ? tools.now() : new Date((await writtenAt(tools, last)).getTime() + 1);
  if (from >= to) return await tools.read({ from: to, to: from });
  return await tools.read({ from, to });
}

async function writtenAt(tools: WorkTools, message: string): Promise<Date> {
  const { messages } = await tools.read({ thread: message });
  const found = messages.find(({ id }) => id === message);
  if (!found) throw new AskerError(texts[tools.language].noMessage);
  return found.at;
}
