import type { Json } from "../model.ts";
import { type ElementType, elements } from "./elements.ts";
import {
  also,
  boolean,
  byType,
  failed,
  isJson,
  list,
  missing,
  type Problem,
  type Rule,
  shape,
  string,
} from "./rules.ts";
import { anyText, plain } from "./text.ts";

const common = { type: string(), "block_id?": string({ min: 1, max: 255 }) };

const menus: ElementType[] = [
  "static_select",
  "multi_static_select",
  "external_select",
  "users_select",
  "multi_users_select",
  "channels_select",
  "conversations_select",
  "datepicker",
  "timepicker",
  "checkboxes",
  "radio_buttons",
];
const typed: ElementType[] = ["plain_text_input", "email_text_input", "url_text_input", "number_input", "file_input"];

const among = (types: ElementType[]): Rule => byType(Object.fromEntries(types.map((type) => [type, elements[type]])));

const contextItem = (value: unknown, pointer: string): Problem[] =>
  isJson(value) && value["type"] === "image" ? elements.image(value, pointer) : anyText(3000)(value, pointer);

const richPart = byType(
  Object.fromEntries(
    ["section", "list", "quote", "preformatted"].map((kind) => [`rich_text_${kind}`, richElements] as const),
  ),
);

function richElements(part: unknown, pointer: string): Problem[] {
  return isJson(part) && Array.isArray(part["elements"]) ? [] : [missing(pointer, "elements")];
}

/** Slack takes the same action_id in two blocks, but not twice in one. */
function differentActions(block: Json, pointer: string): Problem[] {
  const items = Array.isArray(block["elements"]) ? block["elements"].filter(isJson) : [];
  return repeated(items, "action_id", `${pointer}/elements`);
}

function repeated(items: Json[], name: string, pointer: string): Problem[] {
  const values = items.map((item) => item[name]);
  return values.flatMap((got, index) =>
    got !== undefined && values.indexOf(got) < index
      ? failed(`${pointer}/${index}/${name}`, `${name} already exists: ${String(got)}`, { type: "unique", got })
      : [],
  );
}

const section = also(
  shape({
    ...common,
    "text?": anyText(3000),
    "fields?": list(anyText(2000), { min: 1, max: 10 }),
    "accessory?": among(["button", "image", "overflow", ...menus]),
    "expand?": boolean,
  }),
  (block, pointer) =>
    block["text"] === undefined && block["fields"] === undefined
      ? failed(pointer, "must define either `text` or `fields`", { type: "any_of", expected: ["text", "fields"] })
      : [],
);

const image = also(
  shape({
    ...common,
    "image_url?": string({ min: 1, max: 3000 }),
    "slack_file?": shape({ "id?": string(), "url?": string() }),
    alt_text: string({ min: 1, max: 2000 }),
    "title?": plain(2000),
  }),
  (block, pointer) =>
    block["image_url"] === undefined && block["slack_file"] === undefined ? [missing(pointer, "image_url")] : [],
);

const shared = {
  section,
  image,
  divider: shape(common),
  header: shape({ ...common, text: plain(150) }),
  actions: also(
    shape({
      ...common,
      elements: list(among(["button", "overflow", "datetimepicker", ...menus]), { min: 1, max: 25 }),
    }),
    differentActions,
  ),
  context: shape({ ...common, elements: list(contextItem, { min: 1, max: 10 }) }),
  input: shape({
    ...common,
    label: plain(2000),
    "hint?": plain(2000),
    "optional?": boolean,
    "dispatch_action?": boolean,
    element: among([...typed, "datetimepicker", ...menus]),
  }),
  rich_text: shape({ ...common, elements: list(richPart, { min: 1, max: 100 }) }),
} satisfies Record<string, Rule>;

const cell = byType({
  raw_text: shape({ type: string(), text: string({ min: 1 }) }),
  rich_text: richElements,
});

const onlyInMessages = {
  markdown: shape({ ...common, text: string({ min: 1, max: 12_000 }) }),
  table: shape({
    ...common,
    rows: list(list(cell, { min: 1, max: 20 }), { min: 1, max: 100 }),
    "column_settings?": list(shape({ "align?": string(), "is_wrapped?": boolean }), { max: 20 }),
  }),
} satisfies Record<string, Rule>;

const differentBlocks = (blocks: unknown, pointer: string): Problem[] =>
  Array.isArray(blocks) ? repeated(blocks.filter(isJson), "block_id", pointer) : [];

function checked(rules: Record<string, Rule>, max: number): Rule {
  const rule = list(byType(rules), { max });
  return (blocks, pointer) => [...rule(blocks, pointer), ...differentBlocks(blocks, pointer)];
}

/**
 * The blocks of a message. Block types that nobody here uses (video, card, carousel…) are refused too, so that
 * no payload passes unchecked.
 */
export const messageBlocks: Rule = checked({ ...shared, ...onlyInMessages }, 50);

/** The blocks of a modal or a home tab. */
export const viewBlocks: Rule = checked(shared, 100);
