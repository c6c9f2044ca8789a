import type { Block } from "./card.ts";
import type { Reply } from "./reply.ts";

/** What our texts quote, unless it is what someone has written or is called: ”beslut om hallen” may be a title too. */
const quoted = /(?<!(?:om|nämner|heter|about|mentions?|called|named)\s)([”“])(\p{Ll}[^”“]*)”/gu;

/** How one is heard in a channel, and what is a command there. */
export interface CallSign {
  readonly sign: string;
  isCommand(words: string): boolean;
}

/**
 * In a channel our texts must say how one is heard there: ”hjälp” alone reaches nobody, ”/samsprak hjälp” does.
 * Texts are written once, for a person's own conversation, where the words alone are enough.
 */
export function withCallSign(reply: Reply, called: CallSign): Reply {
  if (reply.kind === "form") return reply;
  const { text, card } = reply;
  const spoken = { ...reply, text: callText(text, called) };
  return card ? { ...spoken, card: { ...card, blocks: card.blocks.map((block) => callBlock(block, called)) } } : spoken;
}

function callBlock(block: Block, called: CallSign): Block {
  return block.kind === "text" || block.kind === "note" ? { ...block, text: callText(block.text, called) } : block;
}

function callText(text: string, { sign, isCommand }: CallSign): string {
  return text.replace(quoted, (all, mark: string, words: string) =>
    isCommand(words) ? `${mark}${sign} ${words}”` : all,
  );
}
