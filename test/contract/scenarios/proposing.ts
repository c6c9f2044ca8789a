import { expect } from "vitest";
import type { Theme } from "../perform.ts";
import { saying, textOf } from "../stage.ts";
import { agree, fillIn, inChannel, numberIn, pressThere, propose } from "./doing.ts";

const fourAnswers = ["Vi står bakom", "Vi avstår", "Vi har invändningar", "Vi måste förankra"];

export const proposing: Theme = {
  name: "A proposal",
  begins: "with a group",
  scenarios: [
    {
      tells: "that is typed shows in the channel, with four answers and who has given one",
      async play(stage) {
        const number = await propose(stage, "cilla", "att öppna hallen i sommar");
        const card = await inChannel(stage, `Förslag ${number}`);
        expect(card.lines).toEqual(
          expect.arrayContaining([
            "Samverkansgruppen beslutar att öppna hallen i sommar.",
            "Verkan: Inom gruppens mandat",
            "Föreslaget: tisdag den 24 november 2026",
            "0 av 4 parter har svarat",
            "MISO: har inte svarat",
            "Svaren är representanternas och binder inte parterna.",
          ]),
        );
        expect(card.buttons).toEqual(fourAnswers);
      },
    },
    {
      tells: "can be written in a form",
      async play(stage) {
        const answer = await fillIn(stage, "dragan", "förslag", { Förslag: "köpa nät", Verkan: "För kännedom" });
        expect(textOf(answer)).toContain("ligger nu i gruppens kanaler");
        expect((await inChannel(stage, `Förslag ${numberIn(answer)}`)).lines).toContain(
          "Samverkansgruppen antecknar för kännedom frågan om att köpa nät.",
        );
      },
    },
    {
      tells: "can come out of a message that someone else has written",
      async play(stage) {
        const spoken = await stage.say("cilla", "Vi borde ha fler läktare & bänkar.");
        const form = await stage.chooseOn("dragan", spoken, "decisions.propose");
        expect(form.form?.fields[0]).toMatchObject({ label: "Förslag", value: "Vi borde ha fler läktare & bänkar." });
        const answer = await stage.fill("dragan", form, { Förslag: "bygga fler läktare" });
        expect((await inChannel(stage, `Förslag ${numberIn(answer)}`)).lines).toContain(
          "Samverkansgruppen beslutar att bygga fler läktare.",
        );
      },
    },
    {
      tells: "takes four answers, each for the party of whoever presses, and may be answered anew",
      async play(stage) {
        const title = `Förslag ${await propose(stage, "cilla", "köpa mål")}`;
        expect(textOf(await pressThere(stage, "alva", title, "Vi står bakom"))).toContain(
          "Noterat för Malmö stad: står bakom.",
        );
        await pressThere(stage, "bosse", title, "Vi avstår");
        await pressThere(stage, "dragan", title, "Vi måste förankra");
        const form = await pressThere(stage, "cilla", title, "Vi har invändningar");
        expect(form.form?.fields.map(({ label }) => label)).toEqual(["Invändning"]);
        expect(textOf(await stage.fill("cilla", form, { Invändning: "tiderna saknas" }))).toContain(
          "Noterat för MISO: har invändningar.",
        );
        expect((await inChannel(stage, title)).lines).toEqual(
          expect.arrayContaining([
            "4 av 4 parter har svarat",
            "Malmö stad: står bakom",
            "MIP: avstår",
            "HISO: måste förankra",
            "MISO: har invändningar – tiderna saknas",
          ]),
        );
        await pressThere(stage, "dragan", title, "Vi avstår");
        expect((await inChannel(stage, title)).lines).toContain("HISO: avstår");
      },
    },
    {
      tells: "can be answered by typing as well",
      async play(stage) {
        const number = await propose(stage, "cilla", "köpa västar");
        expect(textOf(await stage.type("dragan", `förslag svar ${number} står bakom`))).toContain("Noterat för HISO");
        expect((await inChannel(stage, `Förslag ${number}`)).lines).toContain("HISO: står bakom");
      },
    },
    {
      tells: "goes to the chair's own conversation once nothing stands in the way, and is confirmed there",
      async play(stage) {
        const number = await propose(stage, "cilla", "öppna kafeterian");
        await agree(stage, number);
        const asked = saying(await stage.own("bosse"), `Alla parter har svarat på förslag ${number}`);
        expect(asked.buttons).toEqual([...fourAnswers, "Bekräfta beslut"]);
        const confirmed = await stage.press("bosse", asked, "Bekräfta beslut");
        expect(textOf(confirmed)).toMatch(/^Beslut \d+\/2026 är bekräftat och syns i gruppens kanaler\.$/u);
        const decision = numberIn(confirmed);
        expect((await inChannel(stage, `Beslut ${decision}`)).lines).toEqual(
          expect.arrayContaining(["Samverkansgruppen beslutar att öppna kafeterian.", `Utgår från förslag ${number}.`]),
        );
        for (const card of [
          await inChannel(stage, `Förslag ${number}`),
          saying(await stage.own("bosse"), "Alla parter"),
        ]) {
          expect(textOf(card)).toContain(`Blev beslut ${decision}`);
          expect(card.buttons).toEqual([]);
        }
        expect(textOf(await stage.type("dragan", `visa ${decision}`))).toContain("att öppna kafeterian.");
      },
    },
  ],
};
