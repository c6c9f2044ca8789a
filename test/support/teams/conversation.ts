const SEPARATOR = ";messageid=";

/** The conversation under a message of a channel, as Teams writes it. */
export function threadId(channelId: string, rootId: string): string {
  return `${channelId}${SEPARATOR}${rootId}`;
}

/** The place of a conversation and, in a thread, the message that it lies under. */
export function splitConversation(conversation: string): { placeId: string; rootId?: string } {
  const [placeId = "", rootId] = conversation.split(SEPARATOR);
  return { placeId, ...(rootId && { rootId }) };
}
