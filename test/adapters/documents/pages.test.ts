import { describe, expect, it } from "vitest";
import { flow } from "../../../src/adapters/documents/pdf/flow.ts";
import type { Strip } from "../../../src/adapters/documents/pdf/ink.ts";
import { looks } from "../../../src/adapters/documents/pdf/looks.ts";
import { paginate } from "../../../src/adapters/documents/pdf/pages.ts";

const strip = (keep = false, more: Partial<Strip> = {}): Strip => ({ height: 10, before: 0, keep, inks: [], ...more });
const counts = (strips: readonly Strip[], room: number) => paginate(strips, room).map((page) => page.length);

/** Letters that are all one point wide. */
const faces = { width: (text: string) => text.length, shows: () => true };
const paragraph = (lines: number) =>
  flow(
    Array(lines).fill("ord").join(" "),
    { left: 0, width: 4, look: looks.body, owner: { role: "P" }, before: 8 },
    faces,
  );

describe("putting strips on pages", () => {
  it("keeps a heading with what it heads", () => {
    expect(counts([strip(), strip(), strip(true), strip()], 35)).toEqual([2, 2]);
  });

  it("leaves no line of a paragraph alone on a page", () => {
    expect(paragraph(5).map(({ keep }) => keep)).toEqual([true, false, false, true, false]);
    const room = looks.body.leading * 4 + 1;
    expect(counts(paragraph(5), room)).toEqual([3, 2]);
    expect(counts(paragraph(3), room)).toEqual([3]);
    expect(counts([strip(false, { height: looks.body.leading * 2 }), ...paragraph(3)], room)).toEqual([1, 3]);
  });

  it("breaks what stays together where it is higher than a page", () => {
    expect(counts([strip(true), strip(true), strip(true), strip()], 25)).toEqual([2, 2]);
  });

  it("asks for no room above what is first on a page", () => {
    const [, second] = paginate([strip(), strip(false, { before: 20 })], 15);
    expect(second?.[0]?.y).toBe(0);
  });

  it("repeats a header on each page that its table goes on, unless it would fill the page", () => {
    const header = [strip(true)];
    const body = Array.from({ length: 5 }, () => strip(false, { repeat: header }));
    expect(paginate([...header, ...body], 40).map((page) => page.map(({ again }) => again === true))).toEqual([
      [false, false, false, false],
      [true, false, false],
    ]);
    expect(counts([...header, ...body], 25)).toEqual([2, 2, 2]);
  });
});
