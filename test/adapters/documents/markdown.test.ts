import { describe, expect, it } from "vitest";
import { printDocument } from "../../../src/adapters/documents/print.ts";
import type { Part } from "../../../src/core/document.ts";
import { documentOf, minutes, printing } from "./minutes.ts";

async function print(...parts: readonly Part[]): Promise<string> {
  const { bytes } = await printDocument(documentOf(...parts), "markdown", printing);
  return new TextDecoder().decode(bytes).split("\n\n").slice(3).join("\n\n").trimEnd();
}
const paragraph = (text: string) => print({ kind: "paragraph", text });

describe("Markdown", () => {
  it("holds all that the document says", async () => {
    const { bytes, ending } = await printDocument(minutes, "markdown", printing);
    expect(ending).toBe(".md");
    expect(new TextDecoder().decode(bytes)).toBe(`> **Utkast. Inte beslutat.**

Samverkansgruppen Öppen hall

# Öppen hall & sommar \\<2027\\>, möte 4

Minnesanteckningar · Tisdag den 8 december 2026 · STK-2026-663

- **Plats:** Rådhuset

## § 1 Halltider

**Gruppen beslutar att** följa [beslut 14/2026](<https://samsprak.example/records/14>) och \\[Tillagt: nya tider\\], inte \\[Struket: gamla tider\\]. Se § 1.

### Yttrande

1) Först
2) Sedan

> Vi står bakom.
>
> – HISO

## Källor

- [Meddelande 1](<https://samsprak.example/m/1>)
  > 12 tider

**Kostnader**

| Part | Kronor |
| --- | ---: |
| MIP | 9 000 |
| MISO |  |

**Svaren**

Två står bakom.

**Vägen dit**

Remiss i december, beslut i mars.

Skrivet av sekreteraren.

${["Sekreterare", "Ordförande", "Justerare"].map((role) => `${"\\_".repeat(30)}\\\n${role}`).join("\n\n")}
`);
  });

  it.each([
    ["*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"],
    ["[a](b) ![c](d) <e> $f$", "\\[a\\](b) !\\[c\\](d) \\<e\\> \\$f\\$"],
    ["&amp; a & b", "\\&amp; a & b"],
    ["a\\", "a\\\\"],
    ["# a", "\\# a"],
    ["- a", "\\- a"],
    ["a\n- b\n+ c\n===\n---", "a\\\n\\- b\\\n\\+ c\\\n\\===\\\n\\---"],
    ["1. a", "1\\. a"],
    ["14.02 är en tid", "14.02 är en tid"],
    ["2026) a", "2026\\) a"],
    ["    a", "a"],
    ["a  \nb", "a\\\nb"],
    ["a\n\nb", "a\\\n\\\nb"],
    ["| a |", "\\| a \\|"],
  ])("reads no markup in %j", async (text, printed) => {
    expect(await paragraph(text)).toBe(printed);
  });

  it("stresses only where that is read as stress, and makes no picture of a link", async () => {
    const stressed = (...texts: readonly string[]) =>
      print({ kind: "paragraph", text: texts.map((text, i) => ({ text, ...(i === 1 && { strong: true as const }) })) });
    expect(await stressed("a ", "b ", "c")).toBe("a **b** c");
    expect(await stressed("a", "(b)", "c")).toBe("a(b)c");
    expect(await stressed("", "", "c")).toBe("c");
    const link = { text: "b", to: "https://samsprak.example/a|b?c=<d>&copy" };
    expect(await print({ kind: "paragraph", text: [{ text: "a!" }, link] })).toBe(
      "a\\![b](<https://samsprak.example/a%7Cb?c=%3Cd%3E&copy>)",
    );
  });

  it("keeps lists apart that stand after each other, and lines within their items and cells", async () => {
    const list = (...items: string[]) => ({ kind: "list", items }) as const;
    expect(await print(list("a\nb"), list("c"))).toBe("- a\\\n  b\n\n* c");
    const table = { kind: "table", caption: "", columns: [{ title: "T" }], rows: [["a\n|b"]] } as const;
    expect(await print(table)).toContain("| a<br>\\|b |");
  });
});
