import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../src/adapters/slack/blocks.ts";
import { harmless, pieces } from "../../../src/adapters/slack/harmless.ts";
import { renderMessage } from "../../../src/adapters/slack/render.ts";
import type { Block } from "../../../src/core/card.ts";
import { textsIn } from "./door.ts";

describe("a person's text", () => {
  it.each([
    "*fet* _kursiv_ ~struken~ `kod` > citat",
    "<!channel> <!here> @channel @everyone <@U123> <#C123|kanal>",
    "<https://exempel.se|Klicka här> [Klicka](https://exempel.se)",
    "<b>fet</b> <script>alert(1)</script> &amp; &lt;",
    "Emoji överlever: 👍🏽 👩‍👩‍👧 🇸🇪 ⚽",
  ])("%j is shown as it stands, wherever it stands, and Slack formats none of it", (text) => {
    const blocks: Block[] = [
      { kind: "text", text },
      { kind: "quote", text, by: text },
      { kind: "facts", facts: [[text, text]] },
      { kind: "list", items: [text] },
      { kind: "note", text },
      { kind: "link", text, url: "https://exempel.se" },
    ];
    const buttons = [{ label: text, call: { command: "decision.show", input: {} } }];
    const message = renderMessage({ say: text, card: { title: "Beslut", blocks, buttons } }, "sv")!;
    const all = textsIn(message.blocks).join("");
    expect(all.split(text)).toHaveLength(11);
    expect(JSON.stringify(message.blocks)).not.toMatch(/"mrkdwn"|"type":"(user|usergroup|channel|broadcast|emoji)"/);
    expect(message.text).not.toMatch(/<[^>]*>/);
  });

  it("becomes a link only where the address is one of the web", () => {
    const [link] = blocksOf({ kind: "link", text: "Tryck", url: "javascript:alert(1)" });
    expect(link).toMatchObject({ type: "section", text: { type: "plain_text", text: "Tryck: javascript:alert(1)" } });
  });

  it("from right to left is isolated line by line, and cannot turn the words around it", () => {
    expect(harmless("مرحبا")).toBe("\u2068مرحبا\u2069");
    expect(harmless("a\nשלום!")).toBe("\u2068a\u2069\n\u2068שלום!\u2069");
    expect(harmless("svar\u202Eaj\u202C \u2066nej")).toBe("svaraj nej");
    expect(harmless("Åsa 12/2026 – ja")).toBe("Åsa 12/2026 – ja");
    expect(harmless("a\u0000b\u001Bc\td")).toBe("abc\td");
  });

  it("is cut between words, and never within a character", () => {
    expect(pieces("aaa bbb ccc", 8)).toEqual(["aaa bbb", "ccc"]);
    expect(pieces("👍".repeat(5), 5)).toEqual(["👍👍", "👍👍", "👍"]);
    expect(pieces("  ", 5)).toEqual([]);
  });
});
