import { expect } from "vitest";
import type { Theme } from "../perform.ts";
import { textOf } from "../stage.ts";
import { agree, decide, inChannel, pressThere, propose } from "./doing.ts";

export const refusing: Theme = {
  name: "What is not done",
  begins: "with a group",
  scenarios: [
    {
      tells: "is anything for someone outside the group, who learns what to do",
      async play(stage) {
        const title = `Förslag ${await propose(stage, "cilla", "köpa bollar")}`;
        const notMember = /Du är inte med i gruppen än\. Skriv ”\S+ jag företräder” och vilken part/u;
        expect(textOf(await stage.type("esra", "förslag köpa nät"))).toMatch(notMember);
        expect(textOf(await pressThere(stage, "esra", title, "Vi avstår"))).toMatch(notMember);
        expect(textOf(await stage.sayPrivately("esra", "beslut lista"))).toContain("Du är inte med i någon grupp än.");
        expect(textOf(await stage.sayPrivately("esra", "vad sa vi om bollarna?"))).toContain("Jag förstod inte.");
        expect(textOf(await inChannel(stage, title))).toContain("0 av 4 parter har svarat");
      },
    },
    {
      tells: "is a decision by a member who is not the chair",
      async play(stage) {
        const refusal = "Det här kan bara ordföranden eller sekreteraren göra.";
        expect(textOf(await stage.type("dragan", "beslut bekräfta att köpa nät verkan=mandat"))).toContain(refusal);
        const number = await propose(stage, "dragan", "köpa mål");
        await agree(stage, number);
        expect(textOf(await pressThere(stage, "dragan", `Förslag ${number}`, "Bekräfta beslut"))).toContain(refusal);
        expect(textOf(await stage.type("cilla", "beslut lista"))).toContain("Det finns inga beslut än.");
      },
    },
    {
      tells: "is a decision on a proposal that someone objects to",
      async play(stage) {
        const number = await propose(stage, "cilla", "stänga hallen");
        await stage.type("dragan", `förslag svar ${number} invänder det går inte`);
        expect(textOf(await stage.type("bosse", `förslag bekräfta ${number}`))).toContain("kan inte bekräftas än");
      },
    },
    {
      tells: "is what a button says that is out of date; the card is drawn again",
      async play(stage) {
        const number = await propose(stage, "cilla", "köpa koner");
        const old = await inChannel(stage, `Förslag ${number}`);
        await stage.type("cilla", `förslag dra tillbaka ${number}`);
        expect(textOf(await stage.press("dragan", old, "Vi avstår"))).toContain(
          `Förslag ${number} är inte öppet längre.`,
        );
        const card = await inChannel(stage, `Förslag ${number}`);
        expect(textOf(card)).toContain("Tillbakadraget");
        expect(card.buttons).toEqual([]);
      },
    },
    {
      tells: "is the same form twice",
      async play(stage) {
        const form = await stage.sayPrivately("cilla", "förslag");
        expect(textOf(await stage.fill("cilla", form, { Förslag: "köpa en häck" }))).toContain("ligger nu");
        expect(textOf(await stage.fill("cilla", form, { Förslag: "köpa två häckar" }))).toContain(
          "Formuläret är redan skickat, och inget nytt har ändrats.",
        );
        expect(textOf(await stage.type("cilla", "förslag lista"))).not.toContain("två häckar");
      },
    },
    {
      tells: "is what is delivered twice, a second time",
      async play(stage) {
        await decide(stage, "byta lås");
        await stage.again();
        const title = `Förslag ${await propose(stage, "cilla", "byta nycklar")}`;
        await stage.again();
        await pressThere(stage, "cilla", title, "Vi står bakom");
        const before = (await stage.channel()).map(textOf);
        await stage.again();
        expect((await stage.channel()).map(textOf)).toEqual(before);
        expect(before.filter((text) => text.includes("byta lås"))).toHaveLength(1);
        expect(before.filter((text) => text.includes("byta nycklar"))).toHaveLength(1);
        expect(textOf(await stage.type("cilla", "beslut lista")).match(/byta lås/gu)).toHaveLength(1);
      },
    },
  ],
};
