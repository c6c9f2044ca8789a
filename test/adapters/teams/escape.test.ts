import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, harmless } from "../../../src/adapters/teams/escape.ts";
import { renderCard } from "../../../src/adapters/teams/render.ts";

describe("Text that members have typed", () => {
  it.each([
    ["ordinary words", "Köpa bollar, 12 st. (à 90 kr) – 14/2026, § 3", "Köpa bollar, 12 st. (à 90 kr) – 14/2026, § 3"],
    ["bold and italic", "**nej** _jo_ *ja*", "\\*\\*nej\\*\\* \\_jo\\_ \\*ja\\*"],
    ["a link", "[svar](https://evil.example)", "\\[svar\\](https://evil.example)"],
    ["an image", "![x](https://evil.example/x.png)", "!\\[x\\](https://evil.example/x.png)"],
    ["an address in angles", "<https://evil.example>", "\\<https://evil.example>"],
    ["a mention", "<at>Bosse</at>", "\\<at>Bosse\\</at>"],
    ["tags", "<b>fet</b><script>x</script>", "\\<b>fet\\</b>\\<script>x\\</script>"],
    ["code", "`rm` ```x```", "\\`rm\\` \\`\\`\\`x\\`\\`\\`"],
    ["struck out", "~~nej~~", "\\~\\~nej\\~\\~"],
    ["an entity", "&lt;b&gt; &#x3c; A&B", "\\&lt;b\\&gt; \\&#x3c; A&B"],
    ["a list", "- ett\n+ två\n* tre", "\\- ett\n\\+ två\n\\* tre"],
    ["a numbered list", "1. ett\n 2) två\n3.5 tre", "1\\. ett\n 2\\) två\n3.5 tre"],
    ["a heading and a quotation", "# stor\n> sagt", "\\# stor\n\\> sagt"],
    ["a backslash", "C:\\*", "C:\\\\\\*"],
    ["emoji", "👩🏽‍🚒 ❤️", "👩🏽‍🚒 ❤️"],
  ])("has no effect in a heading or a fact: %s", (_, typed, escaped) => {
    expect(escapeMarkdown(typed)).toBe(escaped);
  });

  it.each([
    ["Arabic", "مرحبا 123", "\u2068مرحبا 123\u2069"],
    ["Hebrew", "שלום (a)", "\u2068שלום (a)\u2069"],
    ["marks that turn text around", "abc\u202edef\u2069ghi", "\u2068abcdefghi\u2069"],
    ["control characters", "a\u0000b\u001bc\nd\te", "abc\nd\te"],
    [
      "a date to be formatted",
      "{{DATE(2026-12-08T09:00:00Z, SHORT)}} {{x}}",
      "{\u2060{DATE(2026-12-08T09:00:00Z, SHORT)}} {{x}}",
    ],
  ])("cannot disturb what stands beside it: %s", (_, typed, shown) => {
    expect(harmless(typed)).toBe(shown);
  });

  it("is all there once the signs before it are taken away", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."ab 1.)*_`[]()<>&#;x-+~\\!\n") });
    fc.assert(fc.property(typed, (text) => escapeMarkdown(text).replace(/\\([\\`*_[\]<>~&#+\-.)])/gu, "$1") === text));
  });

  it("stands elsewhere in runs of text, which read no Markdown", () => {
    const text = "**nej** <at>Bosse</at> [x](https://evil.example)";
    const blocks = [
      { kind: "text", text } as const,
      { kind: "quote", text, by: text } as const,
      { kind: "note", text } as const,
    ];
    const { body } = renderCard({ card: { title: "", blocks, buttons: [] }, say: text, language: "sv" });
    const runs = JSON.stringify(body).match(/\{"type":"TextRun","text":"[^"]*"/gu);
    expect(runs).toHaveLength(5);
    expect(JSON.stringify(body)).not.toMatch('"TextBlock"');
  });
});
