import { afterAll, describe, expect, it } from "vitest";
import { openPrinter } from "../../../src/adapters/documents/apart.ts";
import { printDocument } from "../../../src/adapters/documents/print.ts";
import type { Document } from "../../../src/core/document.ts";
import { documentOf, minutes, printing } from "./minutes.ts";

const printer = openPrinter();
afterAll(() => printer.close());

describe("printing apart", () => {
  it("gives the same files, several at a time, and leaves the program free meanwhile", async () => {
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    const [pdf, docx] = await Promise.all([
      printer.print(minutes, "pdf", printing),
      printer.print(minutes, "docx", printing),
    ]);
    clearInterval(turning);
    expect(turns).toBeGreaterThan(10);
    expect(Buffer.compare(pdf.bytes, (await printDocument(minutes, "pdf", printing)).bytes)).toBe(0);
    expect(docx.ending).toBe(".docx");
  });

  it("goes on after a document that could not be printed", async () => {
    const broken = { ...documentOf(), parts: undefined } as unknown as Document;
    await expect(printer.print(broken, "markdown", printing)).rejects.toThrow("could not be printed");
    expect((await printer.print(minutes, "markdown", printing)).type).toContain("markdown");
  });

  it("gives up what is being printed when it is closed, and begins anew when it is asked again", async () => {
    const closed = openPrinter();
    const printed = closed.print(minutes, "pdf", printing);
    const refused = expect(printed).rejects.toThrow("stopped");
    await closed.close();
    await refused;
    expect((await closed.print(minutes, "markdown", printing)).ending).toBe(".md");
    await closed.close();
  });
});
