import type { Block } from "./card.ts";
import type { Reply } from "./reply.ts";

/** A command in our texts: in quotes, after a word that asks for it to be typed or lists another. */
const typed = /(?<=(?:skriv|menade du|eller|och|type|write|did you mean|or|and)\s)([”“])(?![/@])([^”“]+)”/giu;

/**
 * In a channel our texts must say how one is heard there: ”hjälp” alone reaches nobody, ”/samsprak hjälp” does.
 * Texts are written once, for a person's own conversation, where the words alone are enough.
 */
export function withCallSign(reply: Reply, sign: string): Reply {
  if (reply.kind === "form") return reply;
  const { text, card } = reply;
  const called = card && { ...card, blocks: card.blocks.map((block) => callBlock(block, sign)) };
  return called ? { ...reply, text: callText(text, sign), card: called } : { ...reply, text: callText(text, sign) };
}

function callBlock(block: Block, sign: string): Block {
  return block.kind === "text" || block.kind === "note" ? { ...block, text: callText(block.text, sign) } : block;
}

function callText(text: string, sign: string): string {
  return text.replace(typed, `$1${sign} $2”`);
}
