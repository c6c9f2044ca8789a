import { expect } from "vitest";
import type { Theme } from "../perform.ts";
import { textOf } from "../stage.ts";
import { inChannel, numberIn, pressThere } from "./doing.ts";

export const languages: Theme = {
  name: "A member who has set the chat platform to English",
  begins: "with a group",
  english: "dragan",
  scenarios: [
    {
      tells: "is answered in English, while the channel stays Swedish",
      async play(stage) {
        const answer = await stage.type("dragan", "proposal to buy balls");
        expect(textOf(answer)).toMatch(/^Proposal \d+\/2026 /u);
        const title = `Förslag ${numberIn(answer)}`;
        const card = await inChannel(stage, title);
        expect(card.lines).toContain("Samverkansgruppen beslutar att buy balls.");
        expect(card.buttons).toContain("Vi står bakom");
        expect(textOf(await pressThere(stage, "dragan", title, "Vi avstår"))).toMatch(/^Noted for HISO: /u);
      },
    },
    {
      tells: "is refused and helped in English",
      async play(stage) {
        expect(textOf(await stage.type("dragan", "decision confirm to buy nets effect=mandate"))).toContain(
          "Only the chair",
        );
        expect(textOf(await stage.sayPrivately("dragan", "help"))).toContain("What you can ask for");
      },
    },
    {
      tells: "leaves the others their Swedish",
      async play(stage) {
        expect(textOf(await stage.type("cilla", "decision list"))).toContain("Det finns inga beslut än.");
      },
    },
  ],
};
