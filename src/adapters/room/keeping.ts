import type { Message } from "./wire.ts";

/** So many messages are kept in a channel, and in what one persona alone sees of it or says with us. */
const mostKept = 1_000;

/**
 * What has to go for one more message to have its place: the oldest of the same conversation. A thread loses its answers
 * before its first message, so that no answer stands without what it answers.
 */
export function overflowing(messages: Iterable<Message>, added: Message): Message | undefined {
  const kept = [...messages].filter((message) => isWith(message, added));
  const [oldest] = kept;
  if (kept.length <= mostKept || !oldest) return undefined;
  return kept.find(({ thread }) => thread === oldest.id) ?? oldest;
}

function isWith(one: Message, other: Message): boolean {
  return one.channel === other.channel && one.person === other.person && one.onlyFor === other.onlyFor;
}
