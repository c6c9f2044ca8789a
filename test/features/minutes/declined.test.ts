import { beforeAll, describe, expect, test } from "vitest";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("Whoever proposed a correction that is declined", () => {
  const stage = openMinutesStage();
  const say = (who: "bosse" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);
  const toldLast = async () => {
    await stage.t.deliver();
    return stage.t.chat.read("dragan").findLast((one) => one.includes("togs inte in")) ?? "";
  };
  beforeAll(async () => {
    stage.write(...saturdays);
    await stage.summarise();
    await say("cilla", "protokoll skicka 1 justerare=Bosse,Dragan");
  });

  test("is asked to approve the text, which waits for them", async () => {
    await say("dragan", `protokoll rättelse 1 vad=rubrik text="Lördagar i bollhallen"`);
    await say("cilla", "protokoll avslå 1 1 Frågan är redan besvarad.");
    expect(await toldLast()).toContain(
      "togs inte in: Frågan är redan besvarad. Godkänn texten, eller föreslå en annan rättelse.",
    );
  });

  test("is asked for nothing that they have done, while the text waits for others", async () => {
    await say("dragan", `protokoll rättelse 1 vad=rubrik text="Lördagar i hallen"`);
    await say("dragan", "protokoll godkänn 1");
    await say("cilla", "protokoll avslå 1 2 Rubriken räcker");
    expect(await toldLast()).toContain(
      "togs inte in: Rubriken räcker. Du har godkänt texten. Tills den är låst kan du föreslå en annan rättelse.",
    );
  });

  test("is told that the text is locked, and what can be done then, where nobody else was waited for", async () => {
    await say("dragan", `protokoll rättelse 1 vad=rubrik text="Hallen på lördagar"`);
    await say("bosse", "protokoll godkänn 1");
    expect(await say("cilla", "protokoll avslå 1 3 Vad gäller det?")).toContain("är låst");
    const told = await toldLast();
    expect(told).toContain("togs inte in: Vad gäller det? Alla justerare har godkänt, så texten är låst.");
    expect(told).toContain("skriva ”protokoll notera 1/2026” och texten");
    expect(told).not.toContain("föreslå en annan");
  });
});
