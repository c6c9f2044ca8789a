import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disguise } from "../../../src/language/redaction/disguise.ts";

const people = [
  { id: "a", name: "Alva Ek" },
  { id: "d", name: "Dragan (HISO)" },
  { id: "p", name: "Per Åberg" },
];
const hide = (text: string) => disguise(people, [text]).hide(text);

describe("A text in disguise", () => {
  it.each([
    ["Alva Ek tar det, Alvas mapp. ALVA!", "P1 tar det, P1s mapp. P1!"],
    ["dragan kan inte, @Dragan, dragan_plan.txt och alva", "P2 kan inte, @P2, P2_plan.txt och P1"],
    ["25 kr per person, säger Per", "25 kr per person, säger P3"],
    ["Åberg och A\u030Aberg", "P3 och P3"],
    ["Al\u200Bva och Dra\u00ADgan", "P1 och P2"],
    ["Dragans HISO", "P2s HISO"],
    ["Alvarsson och Draganova", "Alvarsson och Draganova"],
    ["alva.ek@malmo.example, alva.ek@malmo.example", "MAIL1, MAIL1"],
    ["Se https://x.example/a?b=c#d, och www.y.example.", "Se LINK1, och LINK2."],
    ["Se malmo.se/bidrag", "Se LINK1"],
    ["[klicka](javascript:alert(1))", "[klicka](LINK1))"],
    [
      "070-123 45 67, 0701234567, +46 70 123 45 67, 040-34 10 00, (040) 34 10 00",
      "PHONE1, PHONE2, PHONE3, PHONE4, PHONE5",
    ],
    [
      "den 2026-12-08 kl 09.30–11.00, 1 000 kr, § 112, 4/2026",
      "den 2026-12-08 kl 09.30–11.00, 1 000 kr, § 112, 4/2026",
    ],
    ["pnr 811218-9876, 198112189876, 811218-9875 och 811278-1234", "pnr ID1, ID2, ID3 och ID4"],
    ["org.nr 556036-0793, den 811318-1234", "org.nr 556036-0793, den 811318-1234"],
    ["Vi ses på P1 vid Alva", "Vi ses på P1 vid XP1"],
  ])("%j is %j", (text, hidden) => {
    expect(hide(text).text).toBe(hidden);
  });

  it("gives back the true words of any stretch, whatever stands between them", () => {
    const text = "Hej! Alva Ek ringer 070-123\u00A045 67\noch  Dra\u200Bgan kommer.";
    const hidden = hide(text);
    expect(hidden.original("P1 ringer PHONE1 och P2")).toBe("Alva Ek ringer 070-123\u00A045 67\noch  Dra\u200Bgan");
    expect(hidden.original("”P2 kommer.”")).toBe("Dra\u200Bgan kommer.");
    expect(hidden.original("P1 kommer")).toBeUndefined();
    expect(hidden.original(" ")).toBeUndefined();
  });

  it("gives back the whole of whatever was written, and shows none of the names", () => {
    const bits = [
      "Alva",
      "alva",
      "_",
      " Ek",
      "dragan",
      "Per",
      "s ",
      " 070-123 45 67 ",
      "\u200B",
      "a@b.se",
      " https://c.se/d ",
      ". ",
      "Å",
      "P1",
      "😀",
    ];
    const written = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "grapheme" })), { maxLength: 12 });
    fc.assert(
      fc.property(written, (parts) => {
        const text = parts.join("");
        const hidden = hide(text);
        if (hidden.text.trim() !== "") expect(text).toContain(hidden.original(hidden.text));
        expect(hidden.text).not.toMatch(/(?<![\p{L}\p{N}])(?:alva|dragan)(?![\p{L}\p{M}\p{N}])/iu);
      }),
      { numRuns: 200 },
    );
  });

  it("is taken off what stands for somebody, and what stands for nobody goes", () => {
    const clothes = disguise(people, []);
    clothes.hide("Se https://x.example och 811218-9876");
    expect(clothes.reveal("P1s brev till P2: LINK1, ID1, P7")).toBe(
      "Alva Eks brev till Dragan (HISO): https://x.example, [personnummer], ",
    );
    expect([clothes.personBehind("@P3"), clothes.personBehind("P9"), clothes.tokenFor("d")]).toEqual([
      "p",
      undefined,
      "P2",
    ]);
  });
});
