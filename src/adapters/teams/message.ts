import { type Card, cut, plain } from "../../core/card.ts";
import type { Reply } from "../../core/reply.ts";
import type { Language } from "../../core/texts.ts";
import type { Message } from "./connector.ts";
import type { AdaptiveCard } from "./elements.ts";
import { renderCard, type Shown, type Where } from "./render.ts";
import { renderForm } from "./renderForm.ts";
import { texts } from "./texts.ts";

/** How Teams names an Adaptive Card. */
export const cardType = "application/vnd.microsoft.card.adaptive";

/** Words as they stand, in no markup. */
export function wordsOf(text: string): Message {
  return { type: "message", text, textFormat: "plain" };
}

export function cardOf(content: AdaptiveCard): Message {
  return { type: "message", attachments: [{ contentType: cardType, content }] };
}

/** A message that shows a card. The summary is all that a notification shows. */
export function messageOf(shown: Shown): Message {
  const summary = [shown.say, plain(shown.card)].filter(Boolean).join("\n");
  return { ...cardOf(renderCard(shown)), summary: cut(summary, 300) };
}

/** A reply as a message: a card, a form to fill in, or plain words. */
export function replyMessage(reply: Reply, clients: Language): Message {
  if (reply.kind === "said" && !reply.card) return wordsOf(reply.text);
  const { title, card } = replyCard(reply, clients, "message");
  const said = reply.kind === "said" ? reply.text : "";
  return { ...cardOf(card), summary: cut(said || title, 300) };
}

/** What a reply shows as a card, also where it is only words. */
export function replyCard(reply: Reply, clients: Language, where: Where): { title: string; card: AdaptiveCard } {
  const { language = clients } = reply;
  if (reply.kind === "form") return { title: reply.form.title, card: renderForm(reply.form, language, where) };
  const card: Card = reply.card ?? { title: "", blocks: [{ kind: "text", text: reply.text }], buttons: [] };
  const say = reply.card ? reply.text : undefined;
  return { title: card.title || texts[language].answer, card: renderCard({ say, card, language }, where) };
}
