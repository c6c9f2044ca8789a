import { describe, expect, test } from "vitest";
import { drawDocument } from "../../../src/adapters/documents/html.ts";
import type { Document, Part } from "../../../src/core/document.ts";

const harm = `<script>alert("x")</script>'&`;
const head = { sender: "Gruppen", kind: "Utkast" };

async function draw(parts: readonly Part[], more: Partial<Document> = {}): Promise<string> {
  return String(await drawDocument({ title: "Titel", language: "sv", head, parts, ...more }));
}

describe("A document as HTML", () => {
  test("draws what happened on one day side by side on the line of time, and nothing beyond its ends", async () => {
    const [noon, later] = [new Date("2026-11-24T12:00:00Z"), new Date("2026-12-24T12:00:00Z")];
    const placesOf = async (...times: readonly Date[]) => {
      const points = times.map((at) => ({ at, label: "x" }));
      const [from, to] = [times[0] ?? noon, times.at(-1) ?? noon];
      const picture = { kind: "timeline", title: "t", inWords: "w", from, to, points } as const;
      return [...(await draw([{ kind: "picture", picture }])).matchAll(/cx="(\d+)"/gu)].map(([, x]) => Number(x));
    };
    expect(await placesOf(noon, noon, noon, noon)).toEqual([12, 38, 64, 90]);
    expect(await placesOf(noon, later, later)).toEqual([12, 602, 628]);
  });

  test("makes every text harmless, whatever part it stands in", async () => {
    const picture = { title: harm, inWords: harm };
    const [from, to] = [new Date("2026-01-01"), new Date("2026-12-31")];
    const parts: readonly Part[] = [
      { kind: "heading", level: 1, text: harm, id: `x" onclick="y` },
      {
        kind: "paragraph",
        text: [{ text: harm, strong: true, to: `https://a.example/"onmouseover="x`, change: "added" }],
      },
      { kind: "list", items: [harm], numbered: true },
      { kind: "facts", facts: [[harm, harm]] },
      { kind: "table", caption: harm, columns: [{ title: harm }, { title: harm }], rows: [[harm, harm]] },
      { kind: "quote", text: harm, by: harm },
      { kind: "note", text: harm },
      { kind: "sources", sources: [{ label: harm, quote: harm, to: "https://a.example/" }] },
      { kind: "picture", picture: { ...picture, kind: "shares", shares: [{ label: harm, count: 1 }] } },
      { kind: "picture", picture: { ...picture, kind: "timeline", from, to, points: [{ at: from, label: harm }] } },
      { kind: "signatures", roles: [harm] },
    ];
    const text = await draw(parts, { title: harm, banner: harm, head: { sender: harm, kind: harm, date: harm } });
    expect(text).not.toMatch(/<script|"onmouseover="|onclick="/u);
    expect(text).not.toContain(`alert("x")`);
    // Heading, banner, kind and all the rest: nothing was lost either.
    expect(text.match(/&lt;script&gt;/gu)?.length).toBeGreaterThanOrEqual(22);
  });

  test.each([
    ["https://a.example/x?y=1#z", true],
    ["http://a.example", true],
    ["/records/x/beslut", true],
    ["#beslut", true],
    ["javascript:alert(1)", false],
    [" javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["//elak.example", false],
    ["/\\elak.example", false],
    ["mailto:alva@example.org", false],
    ["beslut", false],
  ])("%s as an address: a link is %s", async (to, isLink) => {
    const text = await draw([
      { kind: "paragraph", text: [{ text: "x", to }] },
      { kind: "sources", sources: [{ label: "y", to }] },
    ]);
    expect(text.match(/<a /gu)?.length ?? 0).toBe(isLink ? 2 : 0);
  });

  test("says of its sources that they are sources, in the document's language, and nothing where there are none", async () => {
    const sources = [{ label: "§ 1: meddelande" }];
    expect(await draw([{ kind: "sources", sources }])).toContain("<h2>Källor</h2>");
    expect(await draw([{ kind: "sources", sources }], { language: "en" })).toContain("Sources");
    expect(await draw([{ kind: "sources", sources: [] }])).not.toContain("Källor");
  });

  test("says in words what has been added and struck, in the document's language", async () => {
    const text = [
      { text: "fem", change: "struck" as const },
      { text: "sex", change: "added" as const },
    ];
    expect(await draw([{ kind: "paragraph", text }])).toContain(
      '<del><span class="change">Struket:</span> fem</del><ins><span class="change">Tillagt:</span> sex</ins>',
    );
    expect(await draw([{ kind: "paragraph", text }], { language: "en" })).toContain("Struck out:");
  });

  test("names each row and column of a table, and stacks its headings below the title", async () => {
    const text = await draw([
      { kind: "heading", level: 1, text: "Ett" },
      { kind: "heading", level: 2, text: "Två", id: "tva" },
      {
        kind: "table",
        caption: "Alla",
        columns: [{ title: "Nr" }, { title: "Antal", align: "end" }],
        rows: [["1", "2"]],
      },
    ]);
    expect(text).toContain("<h1>Titel</h1>");
    expect(text).toContain("<h2>Ett</h2>");
    expect(text).toContain('<h3 id="tva">Två</h3>');
    expect(text).toContain("<caption>Alla</caption>");
    expect(text).toContain('<th scope="col" class="end">Antal</th>');
    expect(text).toContain('<th scope="row">1</th><td data-title="Antal" class="end">2</td>');
  });

  test("hides a drawing from those who hear it, who get all of it in words", async () => {
    const shares = [{ label: "Står bakom", count: 3 }];
    const text = await draw([
      { kind: "picture", picture: { kind: "shares", title: "Svar", inWords: "Tre står bakom.", shares } },
    ]);
    expect(text).toMatch(/<svg [^>]*aria-hidden="true"/u);
    expect(text).toContain('<p class="in-words">Tre står bakom.</p>');
  });
});
