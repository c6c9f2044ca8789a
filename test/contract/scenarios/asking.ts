import { expect } from "vitest";
import type { Theme } from "../perform.ts";
import { textOf } from "../stage.ts";
import { decide, fillIn, propose } from "./doing.ts";

export const asking: Theme = {
  name: "Someone who asks",
  begins: "with a group",
  scenarios: [
    {
      tells: "in their own words, in their own conversation, gets the decisions that fit as buttons",
      async play(stage) {
        const first = await decide(stage, "fördela halltiderna jämlikt");
        const second = await decide(stage, "hålla hallen öppen i sommar");
        await decide(stage, "köpa bollar");
        const answer = await stage.sayPrivately("cilla", "vad sa vi om hallarna?");
        expect(textOf(answer)).toMatch(
          /^Jag hittade 2 träffar: .*Tryck på det du vill se, eller skriv ”visa .*Du behöver inte kunna kommandon\.$/mu,
        );
        expect(answer.lines.filter((line) => line.startsWith("Jag hittade"))).toHaveLength(1);
        expect(answer.buttons).toEqual([
          `${second}, hålla hallen öppen i sommar`,
          `${first}, fördela halltiderna jämlikt`,
          "Föreslå beslut",
          "Mina åtgärder",
          "Nästa möte",
        ]);
        const shown = await stage.press("cilla", answer, answer.buttons[1] ?? "");
        expect(shown.lines).toContain("Samverkansgruppen beslutar att fördela halltiderna jämlikt.");
      },
    },
    {
      tells: "about what nobody has decided is told so, and shown a way on",
      async play(stage) {
        const answer = await stage.sayPrivately("cilla", "vad sa vi om rymdfärder?");
        expect(textOf(answer)).toContain("Jag hittade inget om det.");
        const form = await stage.press("cilla", answer, "Föreslå beslut");
        expect(form.form?.title).toBe("Föreslå beslut");
      },
    },
    {
      tells: "for help sees what can be typed",
      async play(stage) {
        const help = await stage.type("dragan", "hjälp");
        expect(help.lines).toEqual(
          expect.arrayContaining(["Det här kan du be om", "beslut <beslut> – Logga ett beslut"]),
        );
        expect(textOf(await stage.sayPrivately("dragan", "hjälp beslut"))).toContain("beslut visa 4/2026");
        expect(textOf(await stage.sayPrivately("dragan", "hjälp beslut allt"))).toContain("beslut upphäv <nummer>");
      },
    },
    {
      tells: "with a word that is nearly a command is asked whether they meant it",
      async play(stage) {
        expect(textOf(await stage.type("cilla", "forslg köpa nät"))).toMatch(/^Menade du ”\S+ förslag”/u);
        expect(textOf(await stage.sayPrivately("cilla", "beslt lista"))).toMatch(/^Menade du ”beslut/u);
      },
    },
    {
      tells: "for what can be read in two ways chooses between two buttons",
      async play(stage) {
        const answer = await stage.type("bosse", "beslut ersätt trasiga mål");
        expect(answer.lines).toContain("Jag kan läsa det på två sätt. Vilket menar du?");
        expect(answer.buttons).toEqual(["Ersätt ett beslut med ett nytt", "Logga ett beslut"]);
        const form = await stage.press("bosse", answer, "Logga ett beslut");
        expect(form.form?.fields[0]).toMatchObject({ label: "Beslut", value: "ersätt trasiga mål" });
        const preview = await stage.fill("bosse", form, {});
        expect(preview.lines).toContain("Samverkansgruppen beslutar att ersätt trasiga mål.");
        const other = await stage.press("bosse", answer, "Ersätt ett beslut med ett nytt");
        expect(other.form?.fields.map(({ label }) => label)).toContain("Nummer");
      },
    },
    {
      tells: "for the open proposals can go on to one of them",
      async play(stage) {
        const number = await propose(stage, "dragan", "köpa koner");
        const list = await stage.type("cilla", "förslag lista");
        expect(list.lines).toContain(`${number} – köpa koner`);
        const shown = await stage.press("cilla", list, `Förslag ${number}`);
        expect(shown.lines).toContain("Samverkansgruppen beslutar att köpa koner.");
        expect(textOf(await stage.press("cilla", shown, "Vi står bakom"))).toContain("Noterat för MISO");
      },
    },
    {
      tells: "in English is understood, whatever the group speaks",
      async play(stage) {
        const number = await propose(stage, "dragan", "köpa visselpipor");
        expect((await stage.type("cilla", "proposal list")).lines).toContain(`${number} – köpa visselpipor`);
      },
    },
    {
      tells: "with a form that lacks something gets it back with what is wrong",
      async play(stage) {
        const again = await fillIn(stage, "cilla", "förslag", {
          Förslag: "öppna hallen",
          Verkan: "Rekommendation till den som beslutar",
        });
        expect(again.lines).toContain("Rekommendationen går till: Fyll i det här.");
        const answer = await stage.fill("cilla", again, { "Rekommendationen går till": "kommunstyrelsen" });
        expect(textOf(answer)).toContain("ligger nu i gruppens kanaler");
      },
    },
  ],
};
