import type { Message } from "../../support/teams/board.ts";
import type { Outcome } from "../../support/teams/client.ts";
import { isJson, type Json } from "../../support/teams/json.ts";
import type { Filled, OpenForm, Seen, Who } from "../stage.ts";

/** Where the card is: in a message, or in a dialog. */
export interface Handle {
  readonly message?: Message;
  readonly dialog?: NonNullable<Outcome["dialog"]>;
}

/** Signs that keep a line's direction to itself, or a text from being read as a date. */
const invisible = /[\u2068\u2069\u2060]/gu;

/** `above`: the message's own words, or the title of the dialog. */
export function seeCards(cards: readonly Json[], handle: Handle | undefined, above = ""): Seen {
  const parts = cards.flatMap((card) => partsOf(card));
  const shown = parts.filter(({ hidden }) => !hidden).map(({ node }) => node);
  const form = formIn(
    parts.map(({ node }) => node),
    above,
  );
  return {
    lines: [...(above ? above.split("\n") : []), ...shown.flatMap(linesOf)],
    buttons: parts.flatMap(({ node }) => (isAction(node) ? [String(node["title"])] : [])),
    ...(form && { form }),
    effects: cards.flatMap((card) => [...effectsIn(card), ...markdownIn(String(card["fallbackText"] ?? ""))]),
    handle,
  };
}

export function seeMessage(message: Message): Seen {
  return seeCards(message.cards, { message }, message.text);
}

export function seeWords(text: string): Seen {
  return { lines: text.split("\n"), buttons: [], effects: [], handle: undefined };
}

/** The form's own button, and what is filled in by the inputs' ids. */
export function inputsFor({ handle, form, buttons }: Seen, values: Filled, idOf: (who: Who) => string) {
  const { message, dialog } = handle as Handle;
  const parts = (message?.cards ?? (dialog ? [dialog.card] : [])).flatMap((card) => partsOf(card));
  const inputs = parts.map(({ node }) => node).filter(isInput);
  const filled = Object.entries(values).map(([label, value]) => {
    const input = inputs.find((one) => plain(String(one["label"])) === label);
    if (!input) throw new Error(`No field ${label} among: ${form?.fields.map((field) => field.label).join(", ")}`);
    const choice = list(input["choices"]).find(({ title }) => title === value);
    return [String(input["id"]), typeof value === "object" ? idOf(value.person) : String(choice?.["value"] ?? value)];
  });
  const [submit = ""] = buttons;
  return { submit, inputs: Object.fromEntries(filled) as Record<string, string> };
}

interface Part {
  readonly node: Json;
  /** In a part that shows only when it is asked for. */
  readonly hidden: boolean;
}

/** Everything in the card that has a type, from the top down. */
function partsOf(value: unknown, hidden = false): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap((one) => partsOf(one, hidden));
  if (!isJson(value)) return [];
  const inside = hidden || value["isVisible"] === false;
  const { data: _data, inlines: _inlines, facts: _facts, choices: _choices, ...rest } = value;
  const self = "type" in value ? [{ node: value, hidden: inside }] : [];
  return [...self, ...Object.values(rest).flatMap((part) => partsOf(part, inside))];
}

const isAction = ({ type }: Json) => type === "Action.Execute" || type === "Action.Submit";

const isInput = ({ type }: Json) => String(type).startsWith("Input.");

function linesOf(node: Json): readonly string[] {
  switch (node["type"]) {
    case "TextBlock":
      return [asRead(String(node["text"]))];
    case "RichTextBlock":
      return [plain(list(node["inlines"]).map(textOf).join("")).replace(/^• /u, "")];
    case "FactSet":
      return list(node["facts"]).map(({ title, value }) => `${asRead(String(title))}: ${asRead(String(value))}`);
    default:
      return [];
  }
}

function formIn(parts: readonly Json[], above: string): OpenForm | undefined {
  const inputs = parts.filter(isInput);
  if (inputs.length === 0) return undefined;
  const heading = parts.find(({ type, style }) => type === "TextBlock" && style === "heading");
  const fields = inputs.map((input) => {
    const label = plain(String(input["label"]));
    const error = parts.flatMap(linesOf).find((line) => line.startsWith(`${label}: `));
    return { label, value: shownValue(input), error: error?.slice(label.length + 2) };
  });
  return { title: heading ? asRead(String(heading["text"])) : above, fields };
}

function shownValue({ value, choices }: Json): string {
  const choice = list(choices).find((one) => one["value"] === value);
  return choice ? plain(String(choice["title"])) : String(value ?? "");
}

/** The text of a run of text, which reads no markup. */
function textOf(inline: unknown): string {
  return typeof inline === "string" ? inline : String((inline as Json)["text"]);
}

/** Markdown as a person sees it, where every sign that means something has been escaped. */
function asRead(markdown: string): string {
  return plain(markdown.replace(/\\([\\`*_{}[\]()#+\-.!<>~&|])/gu, "$1"));
}

const plain = (text: string) => text.replace(invisible, "");

function effectsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(effectsIn);
  if (!isJson(value)) return [];
  const { type, text, url, facts, data: _data, ...rest } = value;
  return [
    ...(type === "mention" ? ["mention"] : []),
    ...(type === "Action.OpenUrl" ? [`link ${url}`] : []),
    ...(type === "TextBlock" ? markdownIn(String(text)) : []),
    ...list(facts).flatMap((fact) => markdownIn(`${fact["title"]}\n${fact["value"]}`)),
    ...effectsIn(Object.values(rest)),
  ];
}

/** What Teams would format or turn into something else: of what stands unescaped. */
function markdownIn(text: string): readonly string[] {
  const bare = text.replace(/\\[^\s]/gu, "");
  return (
    bare.match(
      /<[^>]*>|\[[^\]]*\]\([^)]*\)|(\*|_|~~|`)(?=\S).*?\S\1|^\s*(?:#{1,6}|[-+*>]|\d+[.)])\s|\{\{(?:DATE|TIME)\(/gmu,
    ) ?? []
  );
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
