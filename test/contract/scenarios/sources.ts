import { expect } from "vitest";
import type { Theme } from "../perform.ts";
import type { Spoken, Stage } from "../stage.ts";
import { agree, inChannel, numberIn } from "./doing.ts";

export const sources: Theme = {
  name: "A decision that rests on a message",
  begins: "with a group",
  scenarios: [
    {
      tells: "says so when the message is edited, and stands",
      async play(stage) {
        const { spoken, title } = await decideOn(stage, "Vi kör på fler läktare.");
        await stage.edit(spoken, "Vi kör inte på fler läktare.");
        expect((await inChannel(stage, title)).lines).toEqual(
          expect.arrayContaining([
            "Samverkansgruppen beslutar att bygga fler läktare.",
            "Meddelandet som beslutet bygger på ändrades tisdag den 24 november 2026. Beslutet är oförändrat.",
          ]),
        );
      },
    },
    {
      tells: "says so when the message is deleted, and stands",
      async play(stage) {
        const { spoken, title } = await decideOn(stage, "Vi tar det.");
        await stage.remove(spoken);
        expect((await inChannel(stage, title)).lines).toContain(
          "Meddelandet som beslutet bygger på raderades tisdag den 24 november 2026. Beslutet är oförändrat.",
        );
      },
    },
  ],
};

async function decideOn(stage: Stage, words: string): Promise<{ spoken: Spoken; title: string }> {
  const spoken = await stage.say("cilla", words);
  const form = await stage.chooseOn("dragan", spoken, "decisions.propose");
  const number = numberIn(await stage.fill("dragan", form, { Förslag: "bygga fler läktare" }));
  await agree(stage, number);
  const decided = await stage.type("bosse", `förslag bekräfta ${number}`);
  return { spoken, title: `Beslut ${numberIn(decided)}` };
}
