import type { Block, Card } from "./card.ts";
import type { Feature } from "./feature.ts";
import { helpTopic } from "./help.ts";
import { isCommand, phrasesOf } from "./parse.ts";
import type { Reply } from "./reply.ts";

/** What our texts quote, unless it is what someone has written or is called: ”beslut om hallen” may be a title too. */
const quoted = /(?<!(?:om|nämner|heter|about|mentions?|called|named)\s)([”“])(\p{Ll}[^”“]*)”/gu;

/** How one is heard in a channel, and what is a command there. */
export interface CallSign {
  readonly sign: string;
  isCommand(words: string): boolean;
}
/** Undefined: on that platform the words alone are enough. */
export type CallSigns = (platform: string) => CallSign | undefined;

/** `signs`: what is put before a command, by platform: "/samsprak". */
export function makeCallSigns(features: readonly Feature[], signs: Readonly<Record<string, string>>): CallSigns {
  const phrases = phrasesOf(features.flatMap(({ handlers }) => handlers).map(({ command }) => command));
  const isTyped = (words: string) => helpTopic(words) !== undefined || isCommand(words, phrases);
  return (platform) => {
    const sign = signs[platform];
    return sign ? { sign, isCommand: isTyped } : undefined;
  };
}

/**
 * In a channel our texts must say how one is heard there: ”hjälp” alone reaches nobody, ”/samsprak hjälp” does.
 * Texts are written once, for a person's own conversation, where the words alone are enough.
 */
export function withCallSign(reply: Reply, called: CallSign): Reply {
  if (reply.kind === "form") return reply;
  const { text, card, afterwards } = reply;
  const spoken = {
    ...reply,
    text: callText(text, called),
    ...(afterwards !== undefined && { afterwards: callText(afterwards, called) }),
  };
  return card ? { ...spoken, card: callCard(card, called) } : spoken;
}

/** The same for what is posted there. */
export function callCard(card: Card, called: CallSign): Card {
  return {
    ...card,
    title: callText(card.title, called),
    blocks: card.blocks.map((block) => callBlock(block, called)),
  };
}

function callBlock(block: Block, called: CallSign): Block {
  if (block.kind === "list" && block.calls)
    return { ...block, items: block.items.map((item) => callText(item, called)) };
  return block.kind === "text" || block.kind === "note" ? { ...block, text: callText(block.text, called) } : block;
}

export function callText(text: string, { sign, isCommand }: CallSign): string {
  return text.replace(quoted, (all, mark: string, words: string) =>
    isCommand(words) ? `${mark}${sign} ${words}”` : all,
  );
}
