import { expect } from "vitest";
import type { Theme } from "../perform.ts";
import { saying, textOf } from "../stage.ts";
import { inChannel, numberIn, pressThere } from "./doing.ts";

/** One who types, in the channel and in their own conversation, and another who only presses buttons. */
export const small: Theme = {
  name: "A group of two",
  begins: "with nothing",
  scenarios: [
    {
      tells: "is started by its chair",
      async play(stage) {
        await stage.arrive();
        const form = await pressThere(stage, "alva", "Hej! Jag är Samspråk", "Starta gruppen");
        const answer = await stage.fill("alva", form, {
          "Gruppens namn": "Beredningen",
          Parter: "Malmö stad\nMIP",
          Ordförande: { person: "alva" },
        });
        expect(textOf(answer)).toContain("Beredningen är startad");
        expect((await inChannel(stage, "Beredningen")).lines).toContain("Ordförande: Alva");
      },
    },
    {
      tells: "lets the other in when its chair has confirmed",
      async play(stage) {
        for (const [who, party] of [
          ["alva", "Malmö stad"],
          ["bosse", "MIP"],
        ] as const) {
          const form = await pressThere(stage, who, "Beredningen", "Jag företräder en part");
          await stage.fill(who, form, { Part: party });
        }
        const asked = saying(await stage.own("alva"), "Bosse vill företräda MIP. Stämmer det?");
        expect(textOf(await stage.press("alva", asked, "Bekräfta"))).toContain("Bosse är bekräftad");
        expect((await inChannel(stage, "Beredningen")).lines).toEqual(
          expect.arrayContaining(["MIP: Bosse", "Malmö stad: Alva"]),
        );
      },
    },
    {
      tells: "agrees on a proposal, which its chair confirms",
      async play(stage) {
        const number = numberIn(await stage.type("alva", "förslag öppna hallen i sommar verkan=mandat"));
        const title = `Förslag ${number}`;
        expect(textOf(await pressThere(stage, "bosse", title, "Vi står bakom"))).toContain("Noterat för MIP");
        await pressThere(stage, "alva", title, "Vi avstår");
        expect((await inChannel(stage, title)).lines).toEqual(
          expect.arrayContaining(["2 av 2 parter har svarat", "MIP: står bakom", "Malmö stad: avstår"]),
        );
        const asked = saying(await stage.own("alva"), "Alla parter har svarat");
        const decision = numberIn(await stage.press("alva", asked, "Bekräfta beslut"));
        expect((await inChannel(stage, `Beslut ${decision}`)).lines).toContain(
          "Samverkansgruppen beslutar att öppna hallen i sommar.",
        );
      },
    },
    {
      tells: "finds again what it has decided",
      async play(stage) {
        expect(textOf(await stage.sayPrivately("alva", "beslut lista"))).toContain("öppna hallen i sommar");
        const answer = await stage.sayPrivately("alva", "vad sa vi om hallen?");
        const shown = await stage.press("alva", answer, answer.buttons[0] ?? "");
        expect(shown.lines).toContain("Samverkansgruppen beslutar att öppna hallen i sommar.");
      },
    },
  ],
};
