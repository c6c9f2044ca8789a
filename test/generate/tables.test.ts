import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Command } from "../../src/core/command.ts";
import type { AnyHandler, Feature } from "../../src/core/feature.ts";
import { everyone, type Role, representatives } from "../../src/core/group.ts";
import { whoMay } from "../../src/core/guide.ts";
import { commandTables } from "../../src/generate/commandTable.ts";
import { code, escapeMarkdown, table } from "../../src/generate/markdown.ts";
import { scopeTable } from "../../src/generate/scopeTable.ts";

const input = z.object({ number: z.string() });

/** A command with one field, and nothing behind it. */
function handlerOf(id: string, words?: { sv: string; en: string }, more: Partial<Command<typeof input>> = {}) {
  const textsIn = (language: "sv" | "en", title: string, label: string) => ({
    ...(words && { words: [words[language]] }),
    title,
    fields: { number: { label } },
  });
  const command: Command<typeof input> = {
    id,
    kind: "change",
    roles: everyone,
    input,
    positional: ["number"],
    texts: { sv: textsIn("sv", `Gör ${id}`, "Nummer"), en: textsIn("en", `Do ${id}`, "Number") },
    ...more,
  };
  return { command, check: () => ({ issues: [] }) } as unknown as AnyHandler;
}

function feature(name: string, handlers: readonly AnyHandler[]): Feature {
  return { id: name, name: { sv: name, en: name }, handlers };
}

describe("the table of commands", () => {
  it("has a part for each feature, and a line for each command that can be typed", () => {
    const meetings = feature("Meetings", [
      handlerOf("book", { sv: "möte boka", en: "meeting book" }),
      handlerOf("move", { sv: "möte flytta", en: "meeting move" }, { roles: ["chair"] }),
    ]);
    const group = feature("The group", [
      handlerOf("start", { sv: "starta", en: "start" }, { kind: "setup", roles: [] }),
    ]);
    expect(commandTables([meetings, group])).toBe(
      [
        "### Meetings",
        "",
        "| Svenska | English | What it does | Who may |",
        "| --- | --- | --- | --- |",
        "| `möte boka <nummer>` | `meeting book <number>` | Do book | everyone in the group |",
        "| `möte flytta <nummer>` | `meeting move <number>` | Do move | chair |",
        "",
        "### The group",
        "",
        "| Svenska | English | What it does | Who may |",
        "| --- | --- | --- | --- |",
        "| `starta <nummer>` | `start <number>` | Do start | anyone |",
      ].join("\n"),
    );
  });

  it("passes over what only alarms ask for, and features that have nothing else", () => {
    const alarms = feature("Alarms", [handlerOf("ring", undefined, { roles: ["clock"] })]);
    const mixed = feature("Mixed", [handlerOf("ring"), handlerOf("x", { sv: "gör", en: "do" })]);
    expect(commandTables([alarms])).toBe("");
    expect(commandTables([mixed])).not.toContain("ring");
  });

  it("tells which commands are in the menu of a message", () => {
    const fromMessage = () => ({ input: {}, draft: {} });
    const shortcut = handlerOf("cite", { sv: "citera", en: "cite" }, { fromMessage });
    expect(commandTables([feature("Minutes", [shortcut])])).toContain("| Do cite; also from the menu of a message |");
  });

  it("keeps a title with Markdown's own marks in its cell", () => {
    const texts = { words: ["do"], title: "Do | *this*", fields: { number: { label: "Number" } } };
    const odd = handlerOf("odd", undefined, { texts: { sv: texts, en: texts } });
    expect(commandTables([feature("Odd", [odd])])).toContain(String.raw`| Do \| \*this\* |`);
  });
});

describe("who may ask", () => {
  it.each<[Command["kind"], readonly Role[], string]>([
    ["setup", [], "anyone"],
    ["read", everyone, "everyone in the group"],
    ["change", [...everyone, "clock"], "everyone in the group"],
    ["change", representatives, "whoever answers for a party"],
    ["change", ["administrator", ...representatives], "administrator or whoever answers for a party"],
    [
      "change",
      ["observer", "coOpted", ...representatives],
      "observer, co-opted person, or whoever answers for a party",
    ],
    ["change", ["chair"], "chair"],
    ["change", ["chair", "secretary"], "chair or secretary"],
    ["change", ["chair", "secretary", "administrator"], "chair, secretary, or administrator"],
  ])("a %s by %s: %s", (kind, roles, words) => {
    expect(whoMay({ kind, roles }, "en")).toBe(words);
  });
});

describe("the table of scopes", () => {
  it("gives each right its reason, in English", () => {
    const scopes = [{ scope: "chat:write", why: { sv: "Skriva.", en: "Write | post." } }];
    expect(scopeTable(scopes).split("\n")).toEqual([
      "| Scope | What it is for |",
      "| --- | --- |",
      "| `chat:write` | Write \\| post. |",
    ]);
  });
});

describe("Markdown", () => {
  it.each([
    ["a | b", String.raw`a \| b`],
    ["a *b* _c_ `d`", "a \\*b\\* \\_c\\_ \\`d\\`"],
    ["<script> & [link](x)", String.raw`\<script\> \& \[link\](x)`],
    ["one\nline \\ only", String.raw`one line \\ only`],
    ["TEAMS_APP_ID", "TEAMS_APP_ID"],
    ["på svenska: åäö – ”ja”", "på svenska: åäö – ”ja”"],
  ])("escapes %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    ["beslut <nummer>", "`beslut <nummer>`"],
    ["ja | nej", "`ja \\| nej`"],
    ["a ` b", "`` a ` b ``"],
  ])("sets %j as code", (text, set) => {
    expect(code(text)).toBe(set);
  });

  it("draws a table without rows as its heads alone", () => {
    expect(table(["A", "B"], [])).toBe("| A | B |\n| --- | --- |");
  });
});
