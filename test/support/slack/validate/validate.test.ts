import { describe, expect, test } from "vitest";
import type { Json } from "../model.ts";
import { messageFault } from "./message.ts";
import type { Problem } from "./rules.ts";
import { viewProblems } from "./view.ts";

const long = (length: number) => "å".repeat(length);
const many = <T>(count: number, item: (index: number) => T) => Array.from({ length: count }, (_, index) => item(index));
const plain = (text: string) => ({ type: "plain_text", text });
const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
const section = (text: string) => ({ type: "section", text: mrkdwn(text) });
const fields = (...texts: Json[]) => ({ type: "section", fields: texts });
const header = (text: unknown) => ({ type: "header", text });
const divider = (block_id: string) => ({ type: "divider", block_id });
const button = (more: Json = {}) => ({ type: "button", action_id: "a", text: plain("Ja"), ...more });
const actions = (...elements: Json[]) => ({ type: "actions", elements });
const pressing = (more: Json) => actions(button(more));
const option = (text: string, value = text) => ({ text: plain(text), value });
const options = (count: number) => many(count, (index) => option(`${index}`));
const choosing = (more: Json, type = "static_select") => actions({ type, action_id: "s", ...more });
const field = { type: "plain_text_input", action_id: "t" };
const asking = (element: Json, more: Json = {}) => ({ type: "input", label: plain("Namn"), element, ...more });
const modal = (blocks: Json[], more: Json = {}) => ({ type: "modal", title: plain("Titel"), blocks, ...more });
const sendable = (...blocks: Json[]) => modal(blocks, { submit: plain("Ja") });
const table = { type: "table", rows: [[{ type: "raw_text", text: "a" }]] };

/** A problem in a few words: what broke, and where. */
const told = ({ code, constraint, pointer }: Problem) => `${constraint?.type ?? code} at ${pointer}`;

test.each<[what: string, blocks: Json | Json[], problem: string]>([
  ["51 blocks", many(51, () => section("a")), "max_items at /blocks"],
  ["a text of 3001", section(long(3001)), "max_length at /blocks/0/text/text"],
  ["an empty text", section(""), "min_length at /blocks/0/text/text"],
  ["a section with nothing", { type: "section" }, "any_of at /blocks/0"],
  ["11 fields", fields(...many(11, () => plain("a"))), "max_items at /blocks/0/fields"],
  ["a field of 2001", fields(plain(long(2001))), "max_length at /blocks/0/fields/0/text"],
  ["a header of 151", header(plain(long(151))), "max_length at /blocks/0/text/text"],
  ["a formatted header", header(mrkdwn("a")), "enum at /blocks/0/text/type"],
  ["a bare text as header", header("a"), "invalid_type at /blocks/0/text"],
  ["26 buttons", actions(...many(26, (i) => button({ action_id: `a${i}` }))), "max_items at /blocks/0/elements"],
  ["no buttons", actions(), "min_items at /blocks/0/elements"],
  ["a button text of 76", pressing({ text: plain(long(76)) }), "max_length at /blocks/0/elements/0/text/text"],
  ["a formatted button", pressing({ text: mrkdwn("a") }), "enum at /blocks/0/elements/0/text/type"],
  ["a button value of 2001", pressing({ value: long(2001) }), "max_length at /blocks/0/elements/0/value"],
  ["a button with no text", pressing({ text: undefined }), "missing_field at /blocks/0/elements/0"],
  ["an unknown style", pressing({ style: "grön" }), "enum at /blocks/0/elements/0/style"],
  ["an action_id of 256", pressing({ action_id: long(256) }), "max_length at /blocks/0/elements/0/action_id"],
  ["the same action_id twice", actions(button(), button()), "unique at /blocks/0/elements/1/action_id"],
  ["the same block_id twice", [divider("b"), divider("b")], "unique at /blocks/1/block_id"],
  ["a block_id of 256", divider(long(256)), "max_length at /blocks/0/block_id"],
  ["an unknown block", { type: "ruta" }, "enum at /blocks/0/type"],
  ["a block without type", { text: plain("a") }, "missing_field at /blocks/0"],
  ["an unknown element", actions({ type: "spak", action_id: "a" }), "enum at /blocks/0/elements/0/type"],
  ["an input among actions", actions(field), "enum at /blocks/0/elements/0/type"],
  ["emoji in formatted text", fields({ ...mrkdwn("a"), emoji: true }), "additional_properties at /blocks/0/fields/0"],
  ["an unknown property", { ...section("a"), färg: "röd" }, "additional_properties at /blocks/0"],
  ["101 options", choosing({ options: options(101) }), "max_items at /blocks/0/elements/0/options"],
  ["11 checkboxes", choosing({ options: options(11) }, "checkboxes"), "max_items at /blocks/0/elements/0/options"],
  [
    "6 choices in an overflow",
    choosing({ options: options(6) }, "overflow"),
    "max_items at /blocks/0/elements/0/options",
  ],
  [
    "an option of 76",
    choosing({ options: [option(long(76), "v")] }),
    "max_length at /blocks/0/elements/0/options/0/text/text",
  ],
  [
    "an option value of 151",
    choosing({ options: [option("a", long(151))] }),
    "max_length at /blocks/0/elements/0/options/0/value",
  ],
  ["a menu with nothing", choosing({}), "missing_field at /blocks/0/elements/0"],
  [
    "a choice not on offer",
    choosing({ options: options(2), initial_option: option("9") }),
    "any_of at /blocks/0/elements/0",
  ],
  ["11 context items", { type: "context", elements: many(11, () => plain("a")) }, "max_items at /blocks/0/elements"],
  ["an image without description", { type: "image", image_url: "https://a.se/a.png" }, "missing_field at /blocks/0"],
  [
    "a date in words",
    choosing({ initial_date: "i morgon" }, "datepicker"),
    "pattern at /blocks/0/elements/0/initial_date",
  ],
  ["two tables", [table, table], "max_items at /blocks"],
  ["a markdown text of 12001", { type: "markdown", text: long(12_001) }, "max_length at /blocks/0/text"],
])("a message with %s is refused", (_, blocks, problem) => {
  // As over the wire, where undefined fields do not exist.
  const sent = JSON.parse(JSON.stringify({ text: "reserv", blocks: [blocks].flat() })) as Json;
  const fault = messageFault(sent);
  expect(fault?.error).toBe("invalid_blocks");
  expect(fault?.problems.map(told)).toEqual([problem]);
});

test.each<[what: string, view: Json, problem: string]>([
  ["101 blocks", modal(many(101, () => section("a"))), "max_items at /view/blocks"],
  ["a title of 25", modal([], { title: plain(long(25)) }), "max_length at /view/title/text"],
  ["a formatted title", modal([], { title: mrkdwn("a") }), "enum at /view/title/type"],
  ["no title", { type: "modal", blocks: [] }, "missing_field at /view"],
  ["a submit of 25", modal([], { submit: plain(long(25)) }), "max_length at /view/submit/text"],
  ["a close of 25", modal([], { close: plain(long(25)) }), "max_length at /view/close/text"],
  ["an input but no submit", modal([asking(field)]), "missing_field at /view"],
  ["private_metadata of 3001", modal([], { private_metadata: long(3001) }), "max_length at /view/private_metadata"],
  ["a callback_id of 256", modal([], { callback_id: long(256) }), "max_length at /view/callback_id"],
  ["a table", modal([table]), "enum at /view/blocks/0/type"],
  ["a button as input", sendable(asking(button())), "enum at /view/blocks/0/element/type"],
  ["an input without label", sendable({ type: "input", element: field }), "missing_field at /view/blocks/0"],
  [
    "a max_length of 3001",
    sendable(asking({ ...field, max_length: 3001 })),
    "maximum at /view/blocks/0/element/max_length",
  ],
  ["the state that Slack sent", modal([], { state: { values: {} } }), "additional_properties at /view"],
  ["the type of something else", { type: "sida", blocks: [] }, "enum at /view/type"],
  ["a home tab's type and a title", { type: "home", title: plain("a"), blocks: [] }, "additional_properties at /view"],
])("a form with %s is refused", (_, view, problem) => {
  expect(viewProblems(view).map(told)).toEqual([problem]);
});

test.each<[what: string, message: Json, error: string]>([
  ["nothing at all", {}, "no_text"],
  ["an empty text and no blocks", { text: "", blocks: [] }, "no_text"],
  ["blocks that are no list", { text: "a", blocks: "[" }, "invalid_blocks_format"],
  [
    "13,201 characters in blocks",
    { blocks: many(5, (i) => section(long(i < 4 ? 3000 : 1201))) },
    "msg_blocks_too_long",
  ],
  ["metadata without a type", { text: "a", metadata: { event_payload: {} } }, "invalid_metadata_format"],
  ["metadata that is a text", { text: "a", metadata: "id" }, "invalid_metadata_format"],
  [
    "a lot of metadata",
    { text: "a", metadata: { event_type: "e", event_payload: { a: long(8000) } } },
    "metadata_too_large",
  ],
])("a message with %s is refused as %3$s", (_, message, error) => {
  expect(messageFault(message)?.error).toBe(error);
});

describe("what is just within the limits passes", () => {
  test("in a message", () => {
    const blocks = [
      header(plain(long(150))),
      { ...section(long(3000)), block_id: "a", accessory: button({ value: long(2000), style: "danger" }) },
      fields(...many(10, () => mrkdwn("a"))),
      actions(...many(25, (i) => button({ action_id: `a${i}` }))),
      choosing({ options: options(100), initial_option: option("7") }),
      { type: "context", elements: many(10, () => mrkdwn("a")) },
      { type: "rich_text", elements: [{ type: "rich_text_quote", elements: [{ type: "text", text: "a" }] }] },
      ...many(43, (i) => divider(`d${i}`)),
    ];
    const metadata = { event_type: "post", event_payload: { id: "1" } };
    expect(messageFault({ blocks, metadata })).toBeUndefined();
  });

  test("in a form and a home tab", () => {
    const asked = many(50, (i) => asking({ ...field, max_length: 3000 }, { block_id: `b${i}`, optional: true }));
    const most = { submit: plain(long(24)), private_metadata: long(3000) };
    expect(viewProblems(modal(asked, most))).toEqual([]);
    expect(viewProblems({ type: "home", blocks: many(100, () => section("a")) }, "home")).toEqual([]);
  });
});
