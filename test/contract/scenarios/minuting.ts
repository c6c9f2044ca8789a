import { setTimeout as delay } from "node:timers/promises";
import { expect } from "vitest";
import type { Theme } from "../perform.ts";
import { cardOf, type Seen, type Spoken, type Stage, saying, textOf, type Who } from "../stage.ts";

export const minuting: Theme = {
  name: "Minutes",
  begins: "with a group",
  scenarios: [
    {
      tells: "are made of a thread from the menu of its message, checked by others, and shown to all once approved",
      async play(stage) {
        const root = await talk(stage);
        expect(textOf(await stage.chooseOn("cilla", root, "minutes.summarise"))).toContain("Jag läser och skriver");
        const draft = await awaited(stage, "Minnesanteckningar 1/2026");
        expect(textOf(draft)).toContain("Uppfattat som beslut: att prova lördagar i januari.");
        expect(textOf(draft)).toContain("ansvarig Cilla");
        expect(draft.effects.filter((effect) => effect.includes("@") || effect.includes("channel"))).toEqual([]);
        expect(await channelText(stage)).not.toContain("Minnesanteckningar");
        await stage.sayPrivately("cilla", "protokoll skicka 1 justerare=Bosse,Dragan");
        for (const who of ["bosse", "dragan"] as const) await approve(stage, who, "1/2026");
        const shown = await channelText(stage);
        expect(shown).toContain("(justerare för MIP) och ");
      },
    },
    {
      tells:
        "are corrected in the card's form, taken in, and approved anew before they are locked and the channel is told",
      async play(stage) {
        const number = await sent(stage, "2/2026");
        const kinds = await pressOwn(stage, "dragan", number, "Föreslå rättelse");
        expect(textOf(kinds)).toContain("Vad ska rättas i Minnesanteckningar");
        const form = await stage.press("dragan", kinds, "En rubrik");
        expect(form.form?.fields.map(({ label }) => label)).toEqual(["Paragraf", "Så bör det stå"]);
        const proposed = await stage.fill("dragan", form, { "Så bör det stå": "Hallen i januari" });
        expect(textOf(proposed)).toContain("Rättelse 1 är föreslagen");
        const taken = await pressOwn(stage, "cilla", number, "Ta in rättelse 1");
        expect(textOf(taken)).toContain("version 2");
        const again = saying(await stage.own("bosse"), `Minnesanteckningar ${number} har rättats`);
        expect(textOf(again)).toContain("Struket: ”Ska vi öppna hallen på lördagar”. Tillagt: ”Hallen”.");
        expect(await channelText(stage)).not.toContain(`Minnesanteckningar ${number}`);
        for (const who of ["bosse", "dragan"] as const) await approve(stage, who, number);
        expect(await channelText(stage)).toContain(`Minnesanteckningar ${number}: Hallen i januari`);
      },
    },
    {
      tells:
        "are taken back from the checkers, who see why on the card that they had, and nothing of what is written then",
      async play(stage) {
        const number = await sent(stage, "3/2026");
        const form = await pressOwn(stage, "cilla", number, "Ta tillbaka texten");
        const back = await stage.fill("cilla", form, { Varför: "Datumet är fel" });
        expect(textOf(back)).toContain("är ditt utkast igen");
        const title = `Minnesanteckningar ${number}`;
        const cards = (await stage.own("dragan")).filter(({ lines }) => lines.some((line) => line.startsWith(title)));
        expect(cards.length).toBeGreaterThan(1);
        for (const card of cards) {
          expect(textOf(card)).toContain("Skäl: Datumet är fel");
          expect(textOf(card)).not.toContain("Uppfattat som beslut");
          expect(card.buttons).not.toContain("Godkänn texten");
        }
      },
    },
  ],
};

/** What people say in a thread of the channel. */
async function talk(stage: Stage): Promise<Spoken> {
  const root = await stage.say("cilla", "Ska vi öppna hallen på lördagar i januari?");
  await stage.say("bosse", "Jag föreslår att vi provar lördagar i januari.", root);
  await stage.say("dragan", "Det står vi bakom.", root);
  await stage.say("alva", "Bra. Då beslutar vi att prova lördagar i januari.", root);
  await stage.say("cilla", "Jag tar fram ett schema till 11 december.", root);
  return root;
}

/** The draft comes when it is done, which nobody presses for. */
async function awaited(stage: Stage, title: string): Promise<Seen> {
  for (let tries = 0; tries < 60; tries++) {
    const found = (await stage.own("cilla")).findLast(({ lines }) => lines.some((line) => line.startsWith(title)));
    if (found) return found;
    await delay(250);
  }
  return cardOf(await stage.own("cilla"), title);
}

/** Makes minutes of another thread, which get that number, and sends them to Bosse and Dragan. */
async function sent(stage: Stage, number: string): Promise<string> {
  await stage.chooseOn("cilla", await talk(stage), "minutes.summarise");
  await awaited(stage, `Minnesanteckningar ${number}`);
  await stage.sayPrivately("cilla", `protokoll skicka ${number} justerare=Bosse,Dragan`);
  return number;
}

/** Presses a button of the latest card of those minutes in a person's own conversation. */
async function pressOwn(stage: Stage, who: Who, number: string, label: string): Promise<Seen> {
  const own = await stage.own(who);
  const about = saying(
    own.filter(({ buttons }) => buttons.includes(label)),
    `Minnesanteckningar ${number}`,
  );
  return await stage.press(who, about, label);
}

async function approve(stage: Stage, who: Who, number: string): Promise<void> {
  expect(textOf(await pressOwn(stage, who, number, "Godkänn texten"))).toContain("godkänt");
}

async function channelText(stage: Stage): Promise<string> {
  return (await stage.channel()).map(textOf).join("\n");
}
