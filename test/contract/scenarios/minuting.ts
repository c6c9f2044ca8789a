import { setTimeout as delay } from "node:timers/promises";
import { expect } from "vitest";
import type { Theme } from "../perform.ts";
import { cardOf, type Seen, type Spoken, type Stage, saying, textOf } from "../stage.ts";

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
        for (const who of ["bosse", "dragan"] as const) {
          const asked = saying(await stage.own(who), "Cilla ber dig justera");
          await stage.press(who, asked, "Godkänn texten");
        }
        const shown = await channelText(stage);
        expect(shown).toContain("Godkänd i Samspråk av justerare för MIP och justerare för HISO");
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

async function channelText(stage: Stage): Promise<string> {
  return (await stage.channel()).map(textOf).join("\n");
}
