import type { Json } from "../model.ts";
import {
  also,
  boolean,
  failed,
  integer,
  isJson,
  list,
  missing,
  type Problem,
  type Rule,
  shape,
  string,
} from "./rules.ts";
import { anyText, plain } from "./text.ts";

const id = string({ min: 1, max: 255 });
const url = string({ min: 1, max: 3000 });
const style = string({ oneOf: ["primary", "danger"] });
const date = string({ pattern: /^\d{4}-\d{2}-\d{2}$/ });
const time = string({ pattern: /^\d{2}:\d{2}$/ });
const confirm = shape({
  title: plain(100),
  text: anyText(300),
  "confirm?": plain(30),
  "deny?": plain(30),
  "style?": style,
});

const value = string({ min: 1, max: 150 });
const option = shape({ text: plain(75), value, "description?": plain(75) });
const overflowOption = shape({ text: plain(75), value, "description?": plain(75), "url?": url });
const tick = shape({ text: anyText(75), value, "description?": anyText(75) });
const options = list(option, { min: 1, max: 100 });
const groups = list(shape({ label: plain(75), options }), { min: 1, max: 100 });

const base = { type: string(), "action_id?": id, "confirm?": confirm };
const focus = { "focus_on_load?": boolean };
const menu = { ...base, ...focus, "placeholder?": plain(150) };
const many = { "max_selected_items?": integer(1, 1000) };
const users = list(id, { max: 1000 });
const input = {
  type: string(),
  "action_id?": id,
  ...focus,
  "placeholder?": plain(150),
  "dispatch_action_config?": dispatch,
};

function dispatch(config: unknown, pointer: string): Problem[] {
  const triggers = string({ oneOf: ["on_enter_pressed", "on_character_entered"] });
  return shape({ trigger_actions_on: list(triggers, { min: 1, max: 2 }) })(config, pointer);
}

const sameOption = (a: unknown, b: unknown): boolean =>
  isJson(a) && isJson(b) && a["value"] === b["value"] && JSON.stringify(a["text"]) === JSON.stringify(b["text"]);

/** A choice that is made beforehand must be one of those on offer, to the letter. */
function preselected(element: Json, pointer: string): Problem[] {
  const inGroups = Array.isArray(element["option_groups"])
    ? element["option_groups"].flatMap((group: unknown) => (isJson(group) ? group["options"] : []))
    : [];
  const offered = Array.isArray(element["options"]) ? element["options"] : inGroups;
  const chosen = [element["initial_option"] ?? [], element["initial_options"] ?? []].flat();
  const strangers = chosen.filter((choice) => !offered.some((offer: unknown) => sameOption(offer, choice)));
  return strangers.flatMap((got) =>
    failed(pointer, "initial option must be one of the options", { type: "any_of", expected: offered, got }),
  );
}

function optionsOrGroups(element: Json, pointer: string): Problem[] {
  const both = element["options"] !== undefined && element["option_groups"] !== undefined;
  if (both) return failed(pointer, "must define either options or option_groups, not both", { type: "one_of" });
  const neither = element["options"] === undefined && element["option_groups"] === undefined;
  return neither ? [missing(pointer, "options")] : preselected(element, pointer);
}

const image = also(
  shape({ type: string(), "image_url?": url, "slack_file?": isFile, alt_text: string({ min: 1, max: 2000 }) }),
  (element, pointer) =>
    element["image_url"] === undefined && element["slack_file"] === undefined ? [missing(pointer, "image_url")] : [],
);

function isFile(file: unknown, pointer: string): Problem[] {
  return shape({ "id?": id, "url?": url })(file, pointer);
}

export const elements = {
  button: shape({
    ...base,
    text: plain(75),
    "value?": string({ max: 2000 }),
    "url?": url,
    "style?": style,
    "accessibility_label?": string({ max: 75 }),
  }),
  image,
  overflow: shape({ ...base, options: list(overflowOption, { min: 1, max: 5 }) }),
  static_select: also(
    shape({ ...menu, "options?": options, "option_groups?": groups, "initial_option?": option }),
    optionsOrGroups,
  ),
  multi_static_select: also(
    shape({ ...menu, ...many, "options?": options, "option_groups?": groups, "initial_options?": options }),
    optionsOrGroups,
  ),
  external_select: shape({ ...menu, "min_query_length?": integer(0, 1000), "initial_option?": option }),
  users_select: shape({ ...menu, "initial_user?": id }),
  multi_users_select: shape({ ...menu, ...many, "initial_users?": users }),
  channels_select: shape({ ...menu, "initial_channel?": id, "response_url_enabled?": boolean }),
  conversations_select: shape({
    ...menu,
    "initial_conversation?": id,
    "default_to_current_conversation?": boolean,
    "response_url_enabled?": boolean,
  }),
  datepicker: shape({ ...menu, "initial_date?": date }),
  timepicker: shape({ ...menu, "initial_time?": time, "timezone?": string({ min: 1 }) }),
  datetimepicker: shape({ ...base, ...focus, "initial_date_time?": integer(1_000_000_000, 9_999_999_999) }),
  checkboxes: also(
    shape({
      ...base,
      ...focus,
      options: list(tick, { min: 1, max: 10 }),
      "initial_options?": list(tick, { min: 1, max: 10 }),
    }),
    preselected,
  ),
  radio_buttons: also(
    shape({ ...base, ...focus, options: list(tick, { min: 1, max: 10 }), "initial_option?": tick }),
    preselected,
  ),
  plain_text_input: shape({
    ...input,
    "initial_value?": string({ max: 3000 }),
    "multiline?": boolean,
    "min_length?": integer(0, 3000),
    "max_length?": integer(1, 3000),
  }),
  email_text_input: shape({ ...input, "initial_value?": string({ max: 3000 }) }),
  url_text_input: shape({ ...input, "initial_value?": string({ max: 3000 }) }),
  number_input: shape({
    ...input,
    is_decimal_allowed: boolean,
    "initial_value?": string(),
    "min_value?": string(),
    "max_value?": string(),
  }),
  file_input: shape({
    type: string(),
    "action_id?": id,
    "filetypes?": list(string(), { max: 100 }),
    "max_files?": integer(1, 10),
  }),
} satisfies Record<string, Rule>;

export type ElementType = keyof typeof elements;
