import type { Json, State } from "../model.ts";
import { isJson } from "../validate/rules.ts";
import { interactive } from "./blockIds.ts";

/** What a person writes or picks: a text, an option's label or value, several of them, or nothing. */
export type Answer = string | number | string[] | { id: string } | null;

/** The field of a state entry that holds the answer, for each element type that can be answered. */
const fields: Record<string, { field: string; initial: string; kind: "text" | "option" | "options" | "texts" }> = {
  plain_text_input: { field: "value", initial: "initial_value", kind: "text" },
  email_text_input: { field: "value", initial: "initial_value", kind: "text" },
  url_text_input: { field: "value", initial: "initial_value", kind: "text" },
  number_input: { field: "value", initial: "initial_value", kind: "text" },
  datepicker: { field: "selected_date", initial: "initial_date", kind: "text" },
  timepicker: { field: "selected_time", initial: "initial_time", kind: "text" },
  datetimepicker: { field: "selected_date_time", initial: "initial_date_time", kind: "text" },
  users_select: { field: "selected_user", initial: "initial_user", kind: "text" },
  channels_select: { field: "selected_channel", initial: "initial_channel", kind: "text" },
  conversations_select: { field: "selected_conversation", initial: "initial_conversation", kind: "text" },
  static_select: { field: "selected_option", initial: "initial_option", kind: "option" },
  external_select: { field: "selected_option", initial: "initial_option", kind: "option" },
  radio_buttons: { field: "selected_option", initial: "initial_option", kind: "option" },
  overflow: { field: "selected_option", initial: "initial_option", kind: "option" },
  multi_static_select: { field: "selected_options", initial: "initial_options", kind: "options" },
  checkboxes: { field: "selected_options", initial: "initial_options", kind: "options" },
  multi_users_select: { field: "selected_users", initial: "initial_users", kind: "texts" },
};

const fieldOf = (element: Json) => fields[String(element["type"])];

/** The state of freshly drawn blocks: what is filled in beforehand, and what an earlier version of them held. */
export function drawnState(blocks: Json[], earlier: State = { values: {} }): State {
  const values: State["values"] = {};
  for (const { block, element } of interactive(blocks)) {
    const meta = fieldOf(element);
    if (!meta || element["type"] === "overflow") continue;
    const [blockId, actionId] = [String(block["block_id"]), String(element["action_id"])];
    const none = meta.kind === "options" || meta.kind === "texts" ? [] : null;
    const entry = { type: element["type"], [meta.field]: element[meta.initial] ?? none };
    values[blockId] = { ...values[blockId], [actionId]: earlier.values[blockId]?.[actionId] ?? entry };
  }
  return { values };
}

/** The state entry for an answer. Throws if the person could not have given it. */
export function answered(element: Json, answer: Answer): Json {
  const meta = fieldOf(element);
  if (!meta) throw new Error(`Nobody can fill in a ${String(element["type"])}`);
  const given = typeof answer === "object" && answer !== null && "id" in answer ? answer.id : answer;
  const several = Array.isArray(given) ? given : given === null ? [] : [String(given)];
  const value = {
    text: () => (given === null || given === "" ? null : String(given)),
    texts: () => several,
    option: () => (given === null ? null : optionCalled(element, String(given))),
    options: () => several.map((one) => optionCalled(element, one)),
  }[meta.kind]();
  return { type: element["type"], [meta.field]: value };
}

function optionCalled(element: Json, name: string): Json {
  const offered = [
    ...((element["options"] as Json[] | undefined) ?? []),
    ...((element["option_groups"] as Json[] | undefined) ?? []).flatMap((group) => group["options"] as Json[]),
  ];
  const label = (option: Json): unknown => (isJson(option["text"]) ? option["text"]["text"] : undefined);
  const found = offered.find((option) => option["value"] === name || label(option) === name);
  if (!found) throw new Error(`No option "${name}" among: ${offered.map(label).join(", ")}`);
  return found;
}

/** Why Slack's own form would not let the person send this, or undefined. */
export function stopsSubmission(block: Json, entry: Json | undefined): string | undefined {
  const element = block["element"];
  if (block["type"] !== "input" || !isJson(element)) return undefined;
  const label = isJson(block["label"]) ? String(block["label"]["text"]) : String(block["block_id"]);
  const value = entry?.[fieldOf(element)?.field ?? "value"];
  const empty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  if (empty) return block["optional"] === true ? undefined : `"${label}" must be filled in`;
  if (typeof value !== "string") return undefined;
  if (value.length > Number(element["max_length"] ?? 3000)) return `"${label}" is too long`;
  if (value.length < Number(element["min_length"] ?? 0)) return `"${label}" is too short`;
  return element["type"] === "number_input" ? stopsNumber(label, element, Number(value)) : undefined;
}

function stopsNumber(label: string, element: Json, value: number): string | undefined {
  if (Number.isNaN(value)) return `"${label}" must be a number`;
  if (element["is_decimal_allowed"] === false && !Number.isInteger(value)) return `"${label}" must be a whole number`;
  if (value < Number(element["min_value"] ?? Number.NEGATIVE_INFINITY)) return `"${label}" is too small`;
  return value > Number(element["max_value"] ?? Number.POSITIVE_INFINITY) ? `"${label}" is too large` : undefined;
}
