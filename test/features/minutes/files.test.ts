import { beforeAll, describe, expect, test } from "vitest";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("Files of a text", () => {
  const stage = openMinutesStage();
  const say = (words: string) => stage.t.type(stage.p.cilla, words);
  const cards = async () => {
    await stage.t.deliver();
    const shown = stage.t.chat.messages.filter(({ where }) => where === stage.p.cilla.user);
    return shown
      .map(({ content }) => content.card)
      .filter(({ buttons }) => buttons.some(({ label }) => label === "Hämta filen"));
  };
  const fetched = async () => {
    const got = [];
    for (const card of await cards())
      got.push(await stage.t.press(stage.p.cilla, card, "Hämta filen", { channel: null }));
    return got.map((reply) => (reply.kind === "said" ? reply.file?.name : undefined));
  };
  const print = async (...asked: readonly string[]) => {
    for (const words of asked) {
      expect(await say(words)).toContain("Jag skriver ut filen");
      await stage.worker.carryOut();
    }
  };
  beforeAll(async () => {
    stage.write(...saturdays);
    await stage.summarise();
  });

  test("can each be fetched, in every format", async () => {
    await print("protokoll hämta 1 pdf", "protokoll hämta 1 pdf/a");
    expect(await fetched()).toEqual(["minnesanteckningar-1-2026.pdf", "minnesanteckningar-1-2026-arkiv.pdf"]);
  });

  test("are replaced by what is printed of a later text, and by nothing else", async () => {
    await say("protokoll ändra 1 1 Hallen öppnar på lördagar.");
    await print("protokoll hämta 1 pdf");
    expect(await fetched()).toEqual([
      undefined,
      "minnesanteckningar-1-2026-arkiv.pdf",
      "minnesanteckningar-1-2026.pdf",
    ]);
  });

  test("are told apart by whom they are for, where they are extracts of one §", async () => {
    await say("protokoll skicka 1 justerare=Dragan");
    await stage.t.type(stage.p.dragan, "protokoll godkänn 1");
    await print(
      "protokoll utdrag 1 §1 markdown skickas=Fritidsnämnden",
      'protokoll utdrag 1 §1 markdown skickas="MIP, MISO"',
    );
    expect((await fetched()).slice(-2)).toEqual([
      "protokollsutdrag-1-2026-1-fritidsnämnden.md",
      "protokollsutdrag-1-2026-1-mip-miso.md",
    ]);
  });
});
