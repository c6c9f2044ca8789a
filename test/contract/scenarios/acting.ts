import { expect } from "vitest";
import type { Theme } from "../perform.ts";
import { saying, textOf } from "../stage.ts";
import { decide, fillIn, inChannel, numberIn, pressThere } from "./doing.ts";

export const acting: Theme = {
  name: "An action",
  begins: "with a group",
  scenarios: [
    {
      tells: "that is typed shows in the channel, and whoever is mentioned gets it and can say no",
      async play(stage) {
        const number = numberIn(await stage.type("alva", "åtgärd beställa nät ansvarig=@Cilla senast=2026-12-11"));
        const card = await inChannel(stage, `Åtgärd ${number}`);
        expect(card.lines).toEqual(
          expect.arrayContaining(["beställa nät", "Ansvarig: Cilla", "Senast: fredag den 11 december 2026"]),
        );
        expect(card.buttons).toEqual(["Markera som klar", "Flytta", "Lämna över", "Ändra", "Kan inte", "Stryk"]);
        const given = saying(await stage.own("cilla"), `Alva har gett dig åtgärd ${number}: beställa nät.`);
        expect(textOf(await stage.press("cilla", given, "Kan inte"))).toContain("går tillbaka till Alva");
        expect((await inChannel(stage, `Åtgärd ${number}`)).lines).toContain("Ansvarig: Alva");
      },
    },
    {
      tells: "can be written in a form, handed over in another, and marked as done",
      async play(stage) {
        const made = await fillIn(stage, "dragan", "åtgärd", {
          "Vad som ska göras": "räkna bollar",
          Senast: "på fredag",
        });
        const title = `Åtgärd ${numberIn(made)}`;
        const form = await pressThere(stage, "dragan", title, "Lämna över");
        expect(textOf(await stage.fill("dragan", form, { "Till vem": "Bosse" }))).toContain("Ansvarig: Bosse.");
        expect(textOf(await pressThere(stage, "bosse", title, "Markera som klar"))).toContain("är klar");
        expect(await inChannel(stage, title)).toMatchObject({ buttons: ["Öppna igen"] });
        expect(textOf(saying(await stage.own("dragan"), "Bosse har markerat"))).toContain("räkna bollar");
      },
    },
    {
      tells: "comes out of a message and out of a decision, with what they say filled in",
      async play(stage) {
        const spoken = await stage.say("cilla", "Vi fixar läktaren.");
        const form = await stage.chooseOn("cilla", spoken, "actions.add");
        expect(form.form?.fields[0]).toMatchObject({ label: "Vad som ska göras", value: "Vi fixar läktaren." });
        const number = numberIn(await stage.fill("cilla", form, { "Vad som ska göras": "fixa läktaren" }));
        expect((await inChannel(stage, `Åtgärd ${number}`)).lines).toContain("fixa läktaren");
        const decision = await decide(stage, "måla hallen ansvarig=MISO senast=2026-12-18");
        const next = await pressThere(stage, "cilla", `Beslut ${decision}`, "Gör en åtgärd");
        expect(next.form?.fields.map(({ value }) => value).slice(0, 3)).toEqual(["måla hallen", "MISO", "2026-12-18"]);
      },
    },
    {
      tells: "whose day can be meant in two ways asks, with a button for each",
      async play(stage) {
        const asked = await stage.sayPrivately("cilla", 'åtgärd städa senast="nästa torsdag"');
        expect(textOf(asked)).toContain("kan vara mer än en dag");
        expect(textOf(await stage.press("cilla", asked, "torsdag den 3 december 2026"))).toContain(
          "Senast torsdag den 3 december 2026.",
        );
      },
    },
  ],
};
