import { describe, expect, test } from "vitest";
import { here } from "../../../src/core/ask.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("The message that a missing line rests on", () => {
  const stage = openMinutesStage();
  const say = (who: "alva" | "bosse" | "cilla" | "dragan", words: string, channel: string | null = null) =>
    stage.t.type(stage.p[who], words, { channel });
  const client = () => stage.t.database.client;
  const proposed = async (number: number, message: string) => {
    const { paragraph } = await client().minuteItem.findFirstOrThrow({ where: { minutes: { number } } });
    await say(
      "dragan",
      `protokoll rättelse ${number} §${paragraph} vad=tillägg källa=${message} Städningen kostar mer.`,
    );
    await stage.worker.carryOut();
    return await client().minuteCorrection.count({ where: { minutes: { number } } });
  };

  test("may be edited or deleted before the line is taken in: the text says so", async () => {
    stage.write(...saturdays, "Esra: Städningen kostar mer på lördagar.");
    await stage.summarise();
    await say("cilla", "protokoll skicka 1 justerare=Dragan,Bosse");
    stage.write(...saturdays, ...saturdays, "Esra: Städningen kostar mer på lördagar.");
    expect(await proposed(1, "c1:15")).toBe(1);
    const deleted = { source: "c1:15", became: "deleted" } as const;
    await stage.t.ask(stage.p.cilla, deleted, { from: { clock: here } });
    await say("cilla", "protokoll ta in 1 1");
    expect(await stage.shown("1")).toContain("togs bort. Texten är oförändrad");
  });

  test("may be left out before the line is taken in: then it is not", async () => {
    expect(await proposed(1, "c1:14")).toBe(2);
    await say("alva", "ta inte med c1:14");
    expect(await say("cilla", "protokoll ta in 1 2")).toContain("Någon har valt bort meddelandet");
    expect(await client().minuteCitation.count({ where: { message: "c1:14" } })).toBe(0);
    expect(await say("cilla", "protokoll avslå 1 2 meddelandet är bortvalt")).toContain("avslagen");
  });

  test("is of no other private channel than the one that they were read in", async () => {
    const code = /koppla (?<code>[0-9A-Z-]+)”/u.exec(await say("alva", "koppla", "c1"))?.groups?.["code"];
    await say("alva", `koppla ${code} ja`, "c2");
    for (const channel of ["c1", "c2"]) stage.t.chat.closed.add(channel);
    expect(await proposed(1, "c1:13")).toBe(3);
    await say("alva", "möte bekräfta torsdag 10 december 17–19 Rådhuset");
    stage.t.now = new Date("2026-12-10T15:50:00Z");
    await say("alva", "möte öppna 1", "c1");
    stage.t.now = new Date("2026-12-10T17:30:00Z");
    await say("alva", "ja möte avsluta", "c1");
    await say("alva", "protokoll möte 1", "c1");
    await stage.worker.carryOut();
    expect(await say("alva", "protokoll lägg till 2 1 Vi träffades.")).toContain("är tillagd");
    expect(await say("alva", "protokoll skicka 2 justerare=Dragan")).toContain("har skickats");
    expect(await proposed(2, "c1:13")).toBe(0);
    stage.t.chat.closed.clear();
    expect(await proposed(2, "c1:13")).toBe(1);
  });
});
