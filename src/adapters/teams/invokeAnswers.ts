import { cut, plain } from "../../core/card.ts";
import type { Reply } from "../../core/reply.ts";
import type { Language } from "../../core/texts.ts";
import type { Way } from "./alone.ts";
import type { AdaptiveCard } from "./elements.ts";
import { cardType, replyCard } from "./message.ts";
import { texts } from "./texts.ts";

/** What we answer to a click: a few words that soon vanish, or a card in the place of the one clicked. */
export interface ClickAnswer {
  readonly statusCode: 200;
  readonly type: "application/vnd.microsoft.activity.message" | typeof cardType;
  readonly value: string | AdaptiveCard;
}

const longestToast = 200;

function toast(text: string): ClickAnswer {
  return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: text };
}

/** The words alone, where they are few and may be lost; undefined where the reply needs a message. */
export function toastOf(reply: Reply): ClickAnswer | undefined {
  if (reply.kind === "form" || reply.card || reply.afterwards !== undefined) return undefined;
  return reply.text.length <= longestToast ? toast(reply.text) : undefined;
}

/** Says where the answer is; where it could be put nowhere, as much of it as there is room for. */
export function pointTo(way: Way, reply: Reply, language: Language): ClickAnswer {
  const say = texts[language];
  switch (way) {
    case "here":
      return toast(say.answeredHere);
    case "below":
      return toast(say.answeredBelow);
    case "chat":
      return toast(say.answeredInChat);
    case "nowhere":
      if (reply.kind === "form") return toast(say.unreachable);
      return toast(cut([reply.text, reply.card && plain(reply.card)].filter(Boolean).join("\n"), 500));
  }
}

/** Takes the place of a form that was sent in: the answer, or the form again with what was wrong. */
export function cardInPlace(reply: Reply, language: Language): ClickAnswer & { value: AdaptiveCard } {
  return { statusCode: 200, type: cardType, value: replyCard(reply, language, "message").card };
}

/** What a dialog shows next. */
export function dialogOf(reply: Reply, language: Language): object {
  if (reply.kind === "said" && !reply.card) return { task: { type: "message", value: reply.text } };
  const { title, card } = replyCard(reply, language, "dialog");
  const content = { contentType: cardType, content: card };
  return {
    task: { type: "continue", value: { title: cut(title, 64), width: "medium", height: "medium", card: content } },
  };
}
