import { describe, expect, test } from "vitest";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("Minutes in unlucky hands", () => {
  const stage = openMinutesStage();
  const say = (who: "alva" | "bosse" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);
  const client = () => stage.t.database.client;
  const sent = async (number: number, checkers: string, asker = stage.p.cilla) => {
    stage.write(...saturdays);
    await stage.summarise(asker);
    const who = asker === stage.p.bosse ? "bosse" : "cilla";
    return await say(who, `protokoll skicka ${number} justerare=${checkers}`);
  };
  const action = async (number: number) =>
    (await client().minuteLine.findFirstOrThrow({ where: { minutes: { number }, kind: "action" } })).number;
  const state = async (number: number) => (await client().minutes.findFirstOrThrow({ where: { number } })).state;

  test("take no day that there is not, neither in a draft nor in a correction", async () => {
    stage.write(...saturdays);
    await stage.summarise();
    const line = await action(1);
    expect(await say("cilla", `protokoll ändra 1 ${line} senast=2026-02-31`)).toContain("Jag förstår inte dagen");
    await say("cilla", "protokoll skicka 1 justerare=Dragan,Bosse");
    const answer = await say("dragan", `protokoll rättelse 1 vad=åtgärd rad=${line} senast=2026-13-45`);
    expect(answer).toContain("Jag förstår inte dagen");
    expect(await stage.shown("1")).toContain("schema");
    const meant = await say("dragan", `protokoll rättelse 1 vad=åtgärd rad=${line} senast=2026-12-18`);
    expect(meant).toContain("är föreslagen");
    expect(await stage.shown("1")).toContain("Struket: ”11”. Tillagt: ”18”.");
  });

  test("take no longer heading in than may be proposed", async () => {
    await say("dragan", "protokoll rättelse 1 §1 vad=rubrik Bollhallen");
    const { number } = await client().minuteCorrection.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect(await say("cilla", `protokoll ta in 1 ${number} ${"Hallen ".repeat(40)}`)).toContain("högst 120 tecken");
    expect(await say("cilla", `protokoll ta in 1 ${number} Hallen`)).toContain("version 2");
  });

  test("leave alone what has come on record since it was proposed", async () => {
    await sent(2, "Dragan,Bosse");
    const { number } = await client().minuteLine.findFirstOrThrow({
      where: { minutes: { number: 2 }, kind: "decision" },
    });
    await say("dragan", `protokoll rättelse 2 vad=utfall rad=${number} utfall=avslag`);
    await say("cilla", "protokoll ta tillbaka 2 beslutet ska bekräftas först");
    expect(await say("cilla", `protokoll fråga ordföranden 2 ${number}`)).toContain("Ordföranden är tillfrågad");
    await say("bosse", `protokoll bekräfta 2 ${number} verkan="för kännedom"`);
    expect(await client().decision.count()).toBe(1);
    await say("cilla", "protokoll skicka 2");
    expect(await say("cilla", "protokoll ta in 2 1")).toContain("står inte kvar i texten");
    const line = await client().minuteLine.findFirstOrThrow({ where: { minutes: { number: 2 }, kind: "decision" } });
    expect(line.state).not.toBe("rejected");
  });

  test("are not locked on their writer's approval alone, where the text goes on without the others", async () => {
    await sent(3, "Bosse,Dragan", stage.p.bosse);
    expect(await say("bosse", "protokoll godkänn 3")).toContain("Dragan");
    await say("alva", "ge roll Dragan adjungerad");
    expect(await say("bosse", "protokoll justerare 3 utan=Dragan")).toContain("Då justerar bara den som bad om texten");
    expect(await state(3)).toBe("sent");
    expect(await say("bosse", "protokoll justerare 3 Alva")).toContain("Alva är tillfrågad");
    expect(await say("alva", "protokoll godkänn 3")).toContain("är låst");
  });

  test("are not locked on it where the others' party ends either, but wait for someone in their place", async () => {
    await sent(4, "Bosse,Cilla", stage.p.bosse);
    await say("bosse", "protokoll godkänn 4");
    expect(await say("alva", "ja part avsluta MISO")).toContain("inte längre part");
    expect(await state(4)).toBe("sent");
    expect(await say("bosse", "protokoll godkänn 4")).not.toContain("låst");
    expect(await say("bosse", "protokoll justerare 4 Alva")).toContain("Alva är tillfrågad");
    expect(await say("alva", "protokoll godkänn 4")).toContain("är låst");
  });
});
