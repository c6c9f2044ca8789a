import { expect } from "vitest";
import type { Theme } from "../perform.ts";
import { type Seen, type Stage, saying, textOf, type Who } from "../stage.ts";
import { inChannel, pressThere } from "./doing.ts";

export const beginning: Theme = {
  name: "A group",
  begins: "with nothing",
  scenarios: [
    {
      tells: "is offered when we are brought into a channel, by a hello whose button opens the form",
      async play(stage) {
        await stage.arrive();
        const hello = await inChannel(stage, "Hej! Jag är Samspråk");
        expect(hello.lines).toEqual([
          "Hej! Jag är Samspråk",
          "Jag antecknar beslut, kallar till möten och skriver utkast till minnesanteckningar. Jag sparar bara det ni ber om.",
          "Det som skrivs här kan bli allmän handling. Skriv aldrig personnummer eller om någons hälsa.",
          expect.stringMatching(/^Skriv ”\S+ hjälp” när du vill se vad jag kan\.$/u),
        ]);
        expect(hello.buttons).toEqual(["Starta gruppen"]);
        const { form } = await stage.press("alva", hello, "Starta gruppen");
        expect(form?.title).toBe("Starta gruppen");
        expect(form?.fields.slice(0, 3).map(({ label }) => label)).toEqual(["Gruppens namn", "Parter", "Ordförande"]);
      },
    },
    {
      tells: "starts with a form, and shows who is in it",
      async play(stage) {
        const form = await pressThere(stage, "alva", "Hej! Jag är Samspråk", "Starta gruppen");
        const answer = await stage.fill("alva", form, {
          "Gruppens namn": "Samverkansgruppen",
          Parter: "Malmö stad\nMIP\nMISO\nHISO",
          Ordförande: { person: "bosse" },
        });
        expect(textOf(answer)).toContain("Samverkansgruppen är startad, och du är administratör.");
        const card = await inChannel(stage, "Samverkansgruppen");
        expect(card.lines).toEqual(
          expect.arrayContaining([
            "Ordförande: har fått frågan",
            "Sekreterare: ingen än",
            "Malmö stad: ingen representant än",
          ]),
        );
        expect(card.buttons).toEqual(["Jag företräder en part", "Ta uppdraget som ordförande"]);
      },
    },
    {
      tells: "has a chair who accepts, asked in their own conversation",
      async play(stage) {
        const asked = saying(await stage.own("bosse"), "Du har blivit föreslagen som ordförande i Samverkansgruppen.");
        expect(asked.buttons).toEqual(["Ta uppdraget", "Avböj uppdraget"]);
        expect(textOf(await stage.press("bosse", asked, "Ta uppdraget"))).toContain("Tack! Du är nu ordförande.");
        expect((await inChannel(stage, "Samverkansgruppen")).lines).toContain("Ordförande: Bosse");
        const answered = saying(await stage.own("bosse"), "Du har blivit föreslagen");
        expect(answered.buttons).toEqual([]);
        expect(answered.lines).toContain("Frågan är besvarad. I Samverkansgruppen är du nu ordförande.");
      },
    },
    {
      tells: "has a party's representative once its administrator has confirmed, in the own conversation of each",
      async play(stage) {
        expect(textOf(await claim(stage, "cilla", "MISO"))).toContain("Jag har frågat MISO.");
        const asked = saying(await stage.own("alva"), "Cilla vill företräda MISO. Stämmer det?");
        expect(asked.buttons).toEqual(["Bekräfta", "Neka"]);
        expect(textOf(await stage.press("alva", asked, "Bekräfta"))).toContain("Cilla är bekräftad");
        expect(textOf(saying(await stage.own("cilla"), "Klart!"))).toContain("Klart! Du företräder MISO.");
        expect((await inChannel(stage, "Samverkansgruppen")).lines).toContain("MISO: Cilla");
      },
    },
    {
      tells: "lets nobody in whom its administrator has not confirmed",
      async play(stage) {
        await claim(stage, "dragan", "HISO");
        expect(textOf(await stage.type("dragan", "förslag köpa bollar"))).toContain("Du är inte med i gruppen än");
        const asked = saying(await stage.own("alva"), "Dragan vill företräda HISO.");
        expect(textOf(await stage.press("alva", asked, "Neka"))).toContain("Dragan är inte bekräftad");
        expect(saying(await stage.own("alva"), "Dragan vill företräda HISO.").buttons).toEqual([]);
        expect((await inChannel(stage, "Samverkansgruppen")).lines).toContain("HISO: ingen representant än");
      },
    },
  ],
};

async function claim(stage: Stage, who: Who, party: string): Promise<Seen> {
  const form = await pressThere(stage, who, "Samverkansgruppen", "Jag företräder en part");
  return await stage.fill(who, form, { Part: party });
}
