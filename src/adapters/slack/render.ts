import { type Card, cut, fitInto, type Limits, plain } from "../../core/card.ts";
import type { Form } from "../../core/form.ts";
import type { Language } from "../../core/texts.ts";
import { type Block, blocksOf, buttonsOf, heading, paragraphs, press } from "./blocks.ts";
import { escaped } from "./harmless.ts";
import { texts } from "./texts.ts";

/** Slack refuses somewhat over 13,000 characters in all blocks, which it documents nowhere, and more than 50 blocks. */
export const limits: Limits = { blocks: 40, buttons: 25, text: 11_000, label: 75 };
const mostBlocks = 50;
const longestNotification = 4000;

/** A message as Slack takes it: what its blocks hold, and the same in words for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: Block[];
}

/** What a message shows: a sentence, a card, or the one above the other. */
export interface Shown {
  readonly say?: string | undefined;
  readonly card?: Card | undefined;
  readonly group?: string;
}

/** Undefined where there is nothing to show. */
export function renderMessage(shown: Shown, language: Language): SlackMessage | undefined {
  // A card whose title is the sentence itself need not say it twice.
  const say = shown.say === shown.card?.title ? "" : (shown.say ?? "");
  const notification = [say, shown.card ? plain(shown.card) : ""].filter(Boolean).join("\n");
  const blocks = [
    ...sentence(say, language),
    ...(shown.card ? cardBlocks(shown.card, say.length, shown.group, language) : []),
  ];
  return blocks.length === 0 ? undefined : { text: escaped(cut(notification, longestNotification)), blocks };
}

/** A message with a button that opens the form, for where none can be opened just now. */
export function renderFormButton({ session, title }: Form, language: Language): SlackMessage {
  const { openForm, formWaits } = texts[language];
  const button = press({ id: "open", label: openForm, about: title, value: { form: session }, tone: "primary" });
  return {
    text: escaped(`${title}. ${formWaits}`),
    blocks: [...heading(title), ...paragraphs(formWaits), { type: "actions", elements: [button] }],
  };
}

function sentence(say: string, language: Language): readonly Block[] {
  if (say.length <= limits.text) return paragraphs(say);
  return [...paragraphs(cut(say, limits.text)), ...blocksOf({ kind: "note", text: texts[language].rest })];
}

function cardBlocks(card: Card, taken: number, group: string | undefined, language: Language): readonly Block[] {
  const { rest } = texts[language];
  const shown = fitInto(card, { ...limits, text: Math.max(0, limits.text - taken) }, rest);
  const head = heading(shown.status ? `${cut(shown.title, 100)} – ${shown.status}` : shown.title);
  const body = shown.blocks.flatMap(blocksOf);
  const foot = buttonsOf(shown.buttons, group);
  // Long texts have become several blocks, so that the card may have outgrown the message after all.
  const room = mostBlocks - 8 - head.length - foot.length;
  const fitting = body.length > room ? [...body.slice(0, room), ...blocksOf({ kind: "note", text: rest })] : body;
  return [...head, ...fitting, ...foot];
}
