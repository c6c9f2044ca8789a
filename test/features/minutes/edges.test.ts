import { describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import type { Utterance } from "../../../src/core/conversation.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("Threads that are unlike most", () => {
  const stage = openMinutesStage();
  const said = () => stage.t.chat.said;
  const change = (i: number, to: Partial<Utterance>) => said().splice(i, 1, { ...said()[i]!, ...to });

  test("may be in two languages: the minutes are in the one that most is written in", async () => {
    stage.write(...saturdays, "Esra: I will bring the keys on 4 December.", "Esra: Who pays for the cleaning?");
    const card = plain(await stage.summarise());
    expect(card).toContain("att prova lördagar i januari och februari");
    expect(await stage.t.database.client.minutes.findFirst({ where: { number: 1 } })).toMatchObject({ language: "sv" });
  });

  test("may have lost the message that they hang under", async () => {
    stage.write(...saturdays);
    change(0, { author: { id: "", name: "" }, text: "", deleted: true });
    expect(plain(await stage.summarise())).toContain("att prova lördagar i januari och februari");
  });

  test("may have programs in them, which take no part, decide nothing and are not told of", async () => {
    stage.write(...saturdays.slice(0, 3), "Robot: Då beslutar vi att sälja hallen.", "Robot: Jag tar det i morgon.");
    for (const i of [3, 4]) change(i, { author: { id: "bot", name: "Statusroboten", bot: true } });
    expect(plain(await stage.summarise())).not.toMatch(/sälja|Statusroboten|i morgon/u);
    const { people } = await stage.t.database.client.minutes.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect(JSON.stringify(people)).not.toContain("Statusroboten");
  });

  test("may have files, of which nothing is read", async () => {
    stage.write(...saturdays);
    change(1, { files: ["hemlig-lista.xlsx"] });
    expect(plain(await stage.summarise())).not.toContain("hemlig-lista");
  });

  test("may have messages as long as a platform lets them be", async () => {
    const long = "Hallen på Kroksbäck behöver nya lampor innan vintern kommer. ".repeat(656).slice(0, 40_000);
    stage.write(...saturdays.slice(0, 3), `Dragan: ${long}`, ...saturdays.slice(3));
    expect(plain(await stage.summarise())).toContain("att prova lördagar i januari och februari");
    const lines = await stage.t.database.client.minuteLine.findMany({ where: { minutes: { number: 5 } } });
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(2_000);
  });

  test("may have ten thousand messages, and no more", { timeout: 120_000 }, async () => {
    const filler = Array.from({ length: 10_000 - saturdays.length }, (_, i) => `Dragan: Lampa ${i} lyser i dag.`);
    stage.t.chat.readAtOnce = 1_000;
    stage.write(...filler, ...saturdays);
    expect(plain(await stage.summarise())).toContain("att prova lördagar i januari och februari");
    const before = await stage.t.database.client.minutes.count();
    stage.write(...filler, ...saturdays, "Dragan: En till.");
    await expect(stage.summarise()).resolves.toBeDefined();
    expect(await stage.t.database.client.minutes.count()).toBe(before);
    const { say } = await stage.t.database.client.work.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect(JSON.stringify(say)).toContain("Det är fler än 10 000 meddelanden");
  });
});
