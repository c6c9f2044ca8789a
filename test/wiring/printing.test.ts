import { afterAll, describe, expect, it } from "vitest";
import { OneThread } from "../../src/adapters/apart/threads.ts";
import { printDocument } from "../../src/adapters/documents/print.ts";
import type { Document } from "../../src/core/document.ts";
import { printIn } from "../../src/wiring/printing.ts";
import { documentOf, minutes, printing } from "../adapters/documents/minutes.ts";

const threads = new OneThread();
const print = printIn(threads);
afterAll(() => threads.close());

describe("printing apart", () => {
  it("gives the same files, and leaves the program free meanwhile", async () => {
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    const [pdf, docx] = await Promise.all([print(minutes, "pdf", printing), print(minutes, "docx", printing)]);
    clearInterval(turning);
    expect(turns).toBeGreaterThan(10);
    expect(Buffer.compare(pdf.bytes, (await printDocument(minutes, "pdf", printing)).bytes)).toBe(0);
    expect(docx.ending).toBe(".docx");
  });

  it("goes on after a document that could not be printed", async () => {
    const broken = { ...documentOf(), parts: undefined } as unknown as Document;
    await expect(print(broken, "markdown", printing)).rejects.toThrow();
    expect((await print(minutes, "markdown", printing)).type).toContain("markdown");
  });
});
