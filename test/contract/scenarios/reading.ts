import { expect } from "vitest";
import type { Utterance } from "../../../src/core/conversation.ts";
import type { Theme } from "../perform.ts";

/** What of a message is the same wherever it was written. */
const seen = ({ author, text, edited, deleted }: Utterance) =>
  [author.name, text, edited && "edited", deleted && "deleted"].filter(Boolean).join(" | ");

export const reading: Theme = {
  name: "A thread",
  begins: "with nothing",
  scenarios: [
    {
      tells: "is read as it was written, whoever answered in it",
      async play(stage) {
        await stage.arrive();
        const root = await stage.say("cilla", "Kör vi på fler läktare, @Bosse & @Dragan?");
        await stage.say("esra", "Något annat.");
        const reply = await stage.say("bosse", "Nej.", root);
        await stage.say("dragan", "Jag tar <fram> en kostnad.", root);
        await stage.edit(reply, "Ja, det gör vi.");
        const gone = await stage.say("esra", "Oj, fel tråd.", root);
        await stage.remove(gone);
        expect((await stage.read(root)).map(seen)).toEqual([
          "Cilla | Kör vi på fler läktare, @Bosse & @Dragan?",
          "Bosse | Ja, det gör vi. | edited",
          "Dragan | Jag tar <fram> en kostnad.",
        ]);
      },
    },
    {
      tells: "stands where the message above it was deleted",
      async play(stage) {
        const root = await stage.say("alva", "Ska vi flytta mötet?");
        await stage.say("bosse", "Gärna.", root);
        await stage.remove(root);
        expect((await stage.read(root)).map(seen)).toEqual(["deleted", "Bosse | Gärna."]);
      },
    },
    {
      tells: "may be read by those who are in the channel",
      async play(stage) {
        expect([await stage.mayRead("cilla"), await stage.mayRead("esra")]).toEqual([true, true]);
      },
    },
  ],
};
