import type { ChannelTarget } from "../../../core/ports/chat.ts";
import type { WorkTools } from "../../../core/work/work.ts";
import { isRoomOfItsOwn } from "../rules/access.ts";

/** Of the group's only channel nothing has to be asked. */
export async function isRestricted(tools: WorkTools, channel: ChannelTarget | undefined): Promise<boolean> {
  const { channels } = tools;
  if (!channel || !isRoomOfItsOwn(true, channels)) return false;
  return isRoomOfItsOwn(await tools.isPrivate(channel), channels);
}
