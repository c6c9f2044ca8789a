import { describe, expect, test } from "vitest";
import { openMinutesStage } from "../../support/minutes.ts";

describe("A meeting's one record", () => {
  const stage = openMinutesStage();
  const say = (who: "alva" | "bosse" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);

  test("is the one that was sent first, also where that was taken back and somebody has written another", async () => {
    stage.t.now = new Date("2026-11-24T15:30:00Z");
    await say("alva", "möte bekräfta tisdag 24 november 17–19 Rådhuset");
    await say("alva", "möte öppna 1");
    await say("cilla", "#info Näten är trasiga");
    stage.t.now = new Date("2026-11-24T17:30:00Z");
    await say("alva", "ja möte avsluta");
    for (const who of ["cilla", "alva"] as const) {
      await say(who, "protokoll möte 1");
      await stage.worker.carryOut();
    }
    expect(await say("cilla", "protokoll skicka 1 justerare=Dragan")).toContain("har skickats till Dragan");
    await say("cilla", "protokoll ta tillbaka 1 Datumet är fel");
    const second = await say("alva", "protokoll skicka 2 justerare=Dragan");
    expect(second).toContain("Mötet har redan Minnesanteckningar 1/2026, som är tillbakatagen och ska skickas igen");
    expect(await say("cilla", "protokoll skicka 1")).toContain("har skickats till Dragan");
  });

  test("may be another once nobody is left who could send the first", async () => {
    await say("cilla", "protokoll ta tillbaka 1 Ännu ett fel");
    await say("cilla", "ja lämna gruppen");
    expect(await say("alva", "protokoll skicka 2 justerare=Dragan")).toContain("ska skickas igen");
    await say("alva", "ja ta bort roll Alva sekreterare");
    expect(await say("alva", "protokoll skicka 2 justerare=Dragan")).toContain("har skickats till Dragan");
  });
});
