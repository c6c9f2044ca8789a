import { describe, expect, it } from "vitest";
import { markedLines } from "../../src/core/overhear.ts";

describe("Of what is said to others, a door passes on", () => {
  it.each([
    ["#beslut köpa bollar", "#beslut köpa bollar"],
    ["vi är överens\n#beslut köpa bollar\nbra\r\n  #info allt är klart", "#beslut köpa bollar\n#info allt är klart"],
    ["#åtgärd ringa", "#åtgärd ringa"],
  ])("of %j the marked lines alone", (text, lines) => {
    expect(markedLines(text)).toBe(lines);
  });

  it.each(["hej", "", "se #beslut ovan", "# rubrik", "#1 på listan", "##", "\n\n"])("nothing of %j", (text) => {
    expect(markedLines(text)).toBeUndefined();
  });
});
