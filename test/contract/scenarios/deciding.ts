import { expect } from "vitest";
import type { Theme } from "../perform.ts";
import { saying, textOf } from "../stage.ts";
import { decide, inChannel, numberIn, pressThere } from "./doing.ts";

export const deciding: Theme = {
  name: "A decision",
  begins: "with a group that chooses each effect",
  scenarios: [
    {
      tells: "is shown to the chair as it will read, gets its effect, and is confirmed",
      async play(stage) {
        const before = (await stage.channel()).length;
        const preview = await stage.type("bosse", "beslut att föreslå fler halltider.");
        expect(preview.lines).toEqual(
          expect.arrayContaining([
            "Samverkansgruppen beslutar att föreslå fler halltider.",
            "Fattat: Utanför möte, tisdag den 24 november 2026",
            "Välj verkan först. Beslut kan rättas men inte raderas.",
          ]),
        );
        expect(preview.buttons).toEqual(["Välj verkan", "Bekräfta beslut", "Avbryt"]);
        expect(await stage.channel()).toHaveLength(before);
        const form = await stage.press("bosse", preview, "Välj verkan");
        const chosen = await stage.fill("bosse", form, { Verkan: "Inom gruppens mandat" });
        expect(chosen.buttons).toEqual(["Bekräfta beslut", "Avbryt"]);
        const answer = await stage.press("bosse", chosen, "Bekräfta beslut");
        expect(textOf(answer)).toContain("Beslut 1/2026 är bekräftat och syns i gruppens kanaler.");
        expect((await inChannel(stage, "Beslut 1/2026")).lines).toEqual(
          expect.arrayContaining([
            "Samverkansgruppen beslutar att föreslå fler halltider.",
            "Verkan: Inom gruppens mandat",
            "Reservation och särskilt yttrande kan anmälas till och med tisdag den 1 december 2026.",
          ]),
        );
      },
    },
    {
      tells: "that is confirmed without its effect asks for it first",
      async play(stage) {
        const preview = await stage.type("bosse", "beslut köpa bollar");
        const form = await stage.press("bosse", preview, "Bekräfta beslut");
        expect(form.form?.fields.map(({ label }) => label)).toContain("Verkan");
        const whole = await stage.fill("bosse", form, { Verkan: "För kännedom" });
        const answer = await stage.press("bosse", whole, "Bekräfta beslut");
        expect((await inChannel(stage, `För kännedom (${numberIn(answer)})`)).lines).toContain(
          "Samverkansgruppen antecknar för kännedom frågan om att köpa bollar.",
        );
      },
    },
    {
      tells: "can be called off while it is only shown",
      async play(stage) {
        const before = (await stage.channel()).length;
        const preview = await stage.type("bosse", "beslut köpa nät");
        expect(textOf(await stage.press("bosse", preview, "Avbryt"))).toContain("Inget är sparat.");
        expect(await stage.channel()).toHaveLength(before);
      },
    },
    {
      tells: "that a member writes becomes a proposal",
      async play(stage) {
        const preview = await stage.type("cilla", "beslut köpa mål verkan=mandat");
        expect(preview.buttons).toEqual(["Lägg förslaget", "Avbryt"]);
        const number = numberIn(await stage.press("cilla", preview, "Lägg förslaget"));
        expect((await inChannel(stage, `Förslag ${number}`)).lines).toContain(
          "Samverkansgruppen beslutar att köpa mål.",
        );
      },
    },
    {
      tells: "is found in the list and shown by its number",
      async play(stage) {
        const number = await decide(stage, "måla om omklädningsrummen");
        expect((await stage.type("cilla", "beslut lista omklädningsrummen")).lines).toEqual(
          expect.arrayContaining([`${number} – måla om omklädningsrummen`]),
        );
        const shown = await stage.type("dragan", `beslut visa ${number}`);
        expect(textOf(shown)).toContain(`Beslut ${number}`);
        expect(shown.lines).toContain("Samverkansgruppen beslutar att måla om omklädningsrummen.");
      },
    },
    {
      tells: "is corrected by a note beneath it, and the channel is told",
      async play(stage) {
        const number = await decide(stage, "bygga en läktare");
        expect(textOf(await stage.type("alva", `beslut rätta ${number} läktaren har tak`))).toContain("står kvar");
        expect((await inChannel(stage, `Beslut ${number}`)).lines).toEqual(
          expect.arrayContaining([
            "Samverkansgruppen beslutar att bygga en läktare.",
            "Rättelse tisdag den 24 november 2026: läktaren har tak",
          ]),
        );
        saying(await stage.channel(), `Beslut ${number} har fått en rättelse.`);
      },
    },
    {
      tells: "is replaced by another, and each says which the other is",
      async play(stage) {
        const old = await decide(stage, "öppna hallen klockan nio");
        const preview = await stage.type("bosse", `beslut ersätt ${old} att öppna hallen klockan åtta verkan=mandat`);
        const number = numberIn(await stage.press("bosse", preview, "Bekräfta beslut"));
        expect((await inChannel(stage, `Beslut ${number}`)).lines).toContain(`Ersätter ${old}.`);
        expect(textOf(await stage.type("cilla", `visa ${old}`))).toContain(`Ersatt av ${number}`);
        saying(await stage.channel(), `Beslut ${old} är ersatt av ${number}.`);
      },
    },
    {
      tells: "is revoked by another",
      async play(stage) {
        const old = await decide(stage, "stänga hallen på söndagar");
        const preview = await stage.type("bosse", `beslut upphäv ${old} den behövs`);
        const form = await stage.press("bosse", preview, "Bekräfta beslut");
        const whole = await stage.fill("bosse", form, { Verkan: "Inom gruppens mandat" });
        const number = numberIn(await stage.press("bosse", whole, "Bekräfta beslut"));
        expect(textOf(await stage.type("cilla", `visa ${old}`))).toContain(`Upphävt genom ${number}`);
        saying(await stage.channel(), `Beslut ${old} är upphävt genom ${number}.`);
      },
    },
    {
      tells: "takes a reservation, which stands on its card",
      async play(stage) {
        const number = await decide(stage, "höja avgiften");
        const form = await pressThere(stage, "cilla", `Beslut ${number}`, "Anmäl reservation");
        expect(form.form?.fields.map(({ label }) => label)).toEqual(["Motivering"]);
        expect(textOf(await stage.fill("cilla", form, { Motivering: "den är hög nog" }))).toContain("antecknat");
        expect((await inChannel(stage, `Beslut ${number}`)).lines).toContain(
          "Reservation: MISO (Cilla) – den är hög nog",
        );
      },
    },
  ],
};
