import { describe, expect, test } from "vitest";
import { here } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

const place = { platform: "test", team: "t1", channel: "c1", thread: "c1:1" };

describe("What happens to a message after it is read and before there is a draft", () => {
  const stage = openMinutesStage();
  const client = () => stage.t.database.client;
  /** Once all is read it is asked again whether the asker may read there: that is when it happens. */
  async function summarisedWhile(happens: () => Promise<unknown>): Promise<void> {
    stage.t.now = new Date(stage.t.now.getTime() + 60_000);
    const { port } = stage.t.chat;
    const { mayRead } = port;
    let asked = 0;
    port.mayRead = async (...given) => {
      if (++asked === 2) await happens();
      return await mayRead(...given);
    };
    stage.write(...saturdays);
    await stage.t.ask(stage.p.cilla, { words: "sammanfatta" }, { place });
    await stage.worker.carryOut();
    port.mayRead = mayRead;
    expect(asked).toBeGreaterThan(1);
    await stage.t.deliver();
  }
  const became = (message: string, what: "edited" | "deleted") => () =>
    stage.t.ask(stage.p.cilla, { source: message, became: what }, { from: { clock: here } } as never);

  test("that someone asks for it to be left out: nothing of what was read is kept, and the asker is told to ask again", async () => {
    await summarisedWhile(() => stage.t.type(stage.p.alva, "ta inte med c1:5"));
    expect(await client().minutes.count()).toBe(0);
    const { say } = await client().work.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect(JSON.stringify(say)).toContain("valde bort ett meddelande medan jag läste");
    const again = plain(await stage.summarise());
    expect(again).not.toContain("schema");
  });

  test.each([
    ["edited", "c1:4", "redigerades. Texten är oförändrad"],
    ["deleted", "c1:6", "togs bort. Texten är oförändrad"],
  ] as const)("that it is %s: the draft says so, once", async (what, message, words) => {
    await summarisedWhile(async () => {
      await became(message, what)();
      await became(message, what)();
    });
    const { id, number } = await client().minutes.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect((await stage.shown(String(number))).split(words)).toHaveLength(2);
    expect(await client().minuteNote.count({ where: { minutesId: id } })).toBe(1);
  });

  test("what was edited before it was read is no news", async () => {
    await became("c1:2", "edited")();
    stage.t.now = new Date(stage.t.now.getTime() + 60_000);
    stage.write(...saturdays);
    const shown = plain(await stage.summarise());
    expect(shown).not.toContain("redigerades");
    const { id } = await client().minutes.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect(await client().minuteReading.count({ where: { id } })).toBe(0);
  });
});

describe.each(oneDatabase)("A summary that two instances make at once, on $name,", ({ open }) => {
  const stage = openMinutesStage(open);

  test("becomes one draft, and nobody is told that anything went wrong", async () => {
    stage.write(...saturdays);
    await stage.t.ask(stage.p.cilla, { words: "sammanfatta" }, { place });
    await Promise.all([1, 2, 3].map(() => stage.worker.carryOut()));
    expect(await stage.t.database.client.minutes.count()).toBe(1);
    const { say } = await stage.t.database.client.work.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect(JSON.stringify(say)).not.toContain("gick fel");
    expect(stage.t.logged).toEqual([]);
  });
});
