import { beforeAll, describe, expect, test } from "vitest";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

/** Bosse of MIP and Dragan of HISO are both called Kim here. */
describe("People who have the same first name", () => {
  const stage = openMinutesStage();
  const say = (who: "alva" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);
  const client = () => stage.t.database.client;
  const which = "Flera kan menas med Kim: Kim Lind (MIP) och Kim Ek (HISO). Vem menar du?";
  let action = 0;
  beforeAll(async () => {
    for (const [name, whole] of [
      ["Bosse", "Kim Lind"],
      ["Dragan", "Kim Ek"],
    ] as const)
      await client().member.updateMany({ where: { name }, data: { name: whole } });
    stage.write(...saturdays);
    await stage.summarise();
    action = (await client().minuteLine.findFirstOrThrow({ where: { text: { contains: "schema" } } })).number;
  });

  test("are asked about, and not guessed at, when one of them is to do something or to check", async () => {
    expect(await say("cilla", `protokoll ändra 1 ${action} ansvarig=Kim`)).toContain(which);
    expect(await say("cilla", "protokoll skicka 1 justerare=Kim")).toContain(which);
    expect(await say("cilla", `protokoll ändra 1 ${action} ansvarig="Kim Lind"`)).toContain("ändrad");
    expect(await say("cilla", 'protokoll skicka 1 justerare="Kim Lind, Kim Ek"')).toContain("Kim Lind och Kim Ek");
    expect(await say("alva", "protokoll justerare 1 ny=Alva istället=Kim")).toContain(which);
  });

  test.each(["vad=närvarande person=Kim", "vad=frånvarande person=Kim", "vad=ansvarig rad=LINE person=Kim"])(
    "are asked about in a correction: %s",
    async (words) => {
      const answer = await say("dragan", `protokoll rättelse 1 ${words.replace("LINE", String(action))}`);
      expect(answer).toContain(which);
      expect(await client().minuteCorrection.count()).toBe(0);
    },
  );

  test("are known by the whole name, also where both were there", async () => {
    for (const name of ["Kim Lind", "Kim Ek"])
      expect(await say("dragan", `protokoll rättelse 1 vad=närvarande person="${name}"`)).toContain("är föreslagen");
    expect(await say("dragan", 'protokoll rättelse 1 vad=frånvarande person="Kim Lind"')).toContain("är föreslagen");
  });
});
