import { beforeAll, describe, expect, test } from "vitest";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("What is asked for twice", () => {
  const stage = openMinutesStage();
  const say = (words: string) => stage.t.type(stage.p.cilla, words);
  const read = async (who: "bosse" | "cilla" | "dragan") => {
    await stage.t.deliver();
    return stage.t.chat.read(who);
  };
  const told = "Här är utkastet som du bad om.";
  let decided = 0;
  beforeAll(async () => {
    stage.write(...saturdays);
    await stage.summarise();
    const where = { kind: "decision", state: "decided" };
    decided = (await stage.t.database.client.minuteLine.findFirstOrThrow({ where })).number;
  });

  test("is a draft of the same talk: its asker is told which there is already", async () => {
    expect((await read("cilla")).join("\n")).not.toContain("finns redan i");
    await stage.summarise();
    const last = (await read("cilla")).findLast((one) => one.includes(told));
    expect(last).toContain(`${told} Något av samma samtal finns redan i Minnesanteckningar 1/2026 (utkast).`);
  });

  test("is told to nobody who may not see the other", async () => {
    await stage.summarise(stage.p.dragan);
    expect((await read("dragan")).join("\n")).toContain(told);
    expect((await read("dragan")).join("\n")).not.toContain("finns redan i");
    await say("protokoll skicka 1 justerare=Bosse");
    await stage.summarise(stage.p.dragan);
    expect((await read("dragan")).findLast((one) => one.includes(told))).toContain(
      "finns redan i Minnesanteckningar 3/2026 (utkast) och Minnesanteckningar 1/2026 (hos justerarna).",
    );
  });

  test("is no second card with the chair, until the line says something else", async () => {
    const cards = async () => (await read("bosse")).filter((one) => one.includes("ber dig bekräfta ett beslut")).length;
    expect(await say(`protokoll fråga ordföranden 2 ${decided}`)).toBe("Ordföranden är tillfrågad.");
    expect(await say(`protokoll fråga ordföranden 2 ${decided}`)).toContain("Ordföranden är redan tillfrågad");
    expect(await cards()).toBe(1);
    await say(`protokoll ändra 2 ${decided} att prova lördagar i januari`);
    expect(await say(`protokoll fråga ordföranden 2 ${decided}`)).toBe("Ordföranden är tillfrågad.");
    expect(await cards()).toBe(2);
  });
});
