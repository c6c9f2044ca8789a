import type { Json, SeenMessage, View } from "../../support/slack/model.ts";
import type { Seen } from "../stage.ts";

/** Signs that keep a line's direction to itself. */
const isolates = /[\u2068\u2069]/gu;

export function seeMessage(message: Pick<SeenMessage, "text" | "blocks">): Seen {
  const blocks = message.blocks ?? [];
  return {
    lines: blocks.length > 0 ? blocks.flatMap(linesOf) : message.text.split("\n"),
    buttons: blocks.flatMap(buttonsOf),
    effects: [...effectsIn(blocks), ...effectsInText(message.text)],
    handle: message,
  };
}

/** `errors`: what the acknowledgement has told of the fields, by their names. */
export function seeView(view: View, errors: Readonly<Record<string, string>> = {}): Seen {
  const inputs = view.blocks.filter(({ type }) => type === "input");
  const fields = inputs.map((input) => {
    const name = String(input["block_id"]);
    return { label: textIn(input["label"]), value: filledIn(view, name), error: errors[name] };
  });
  const title = textIn(view.title);
  const faults = fields.flatMap(({ label, error }) => (error ? [`${label}: ${error}`] : []));
  return {
    lines: [title, ...view.blocks.flatMap(linesOf), ...faults],
    buttons: view.blocks.flatMap(buttonsOf),
    ...(inputs.length > 0 && { form: { title, fields } }),
    effects: effectsIn(view.blocks),
    handle: view,
  };
}

/** The field of that label, as the form names it. */
export function fieldCalled(view: View, label: string): string {
  const inputs = view.blocks.filter(({ type }) => type === "input");
  const found = inputs.find((input) => textIn(input["label"]) === label);
  if (!found) throw new Error(`No field ${label} among: ${inputs.map((input) => textIn(input["label"])).join(", ")}`);
  return String(found["block_id"]);
}

function filledIn({ state }: View, name: string): string {
  const [entry = {}] = Object.values(state.values[name] ?? {});
  const { value, selected_date, selected_user, selected_option } = entry;
  return String(value ?? selected_date ?? selected_user ?? textIn((selected_option as Json | undefined)?.["text"]));
}

function linesOf(block: Json): readonly string[] {
  switch (block["type"]) {
    case "header":
      // A card's title and its status share a line.
      return textIn(block["text"]).split(" – ");
    case "section":
      return [textIn(block["text"])];
    case "context":
      return list(block["elements"]).map(textIn);
    case "rich_text":
      return list(block["elements"]).flatMap(richLines);
    default:
      return [];
  }
}

function richLines(part: Json): readonly string[] {
  const elements = list(part["elements"]);
  if (part["type"] === "rich_text_list") return elements.flatMap(richLines);
  return elements.map(textIn).join("").split("\n");
}

function buttonsOf({ type, elements }: Json): readonly string[] {
  return type === "actions" ? list(elements).map(({ text }) => textIn(text)) : [];
}

function textIn(value: unknown): string {
  const { text = "" } = (value ?? {}) as { text?: unknown };
  return String(text).replace(isolates, "");
}

/** Slack formats mrkdwn, and rich text has elements for all that is more than text. */
function effectsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(effectsIn);
  if (typeof value !== "object" || value === null) return [];
  const { type, url, ...rest } = value as Json;
  const own = type === "mrkdwn" || /^(user|usergroup|broadcast|channel|emoji|date|color)$/u.test(String(type));
  return [
    ...(own ? [String(type)] : []),
    ...(type === "link" ? [`link ${url}`] : []),
    ...effectsIn(Object.values(rest)),
  ];
}

/** In a message's own text, which shows in notifications, mentions and links stand between < and >. */
function effectsInText(text: string): readonly string[] {
  return text.match(/<[^<>]*>/gu) ?? [];
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
