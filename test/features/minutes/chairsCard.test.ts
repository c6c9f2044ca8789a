import { describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openMinutesStage } from "../../support/minutes.ts";

const talk = [
  "Cilla: Vi behöver bestämma om vaktmästarens nycklar. Ska vi byta låsen i februari?",
  "Bosse: Jag föreslår att vi byter låsen i februari.",
  "Cilla: Bra, MISO står bakom det. Då beslutar vi att byta låsen i februari.",
];

describe("The chair's card about a line", () => {
  const stage = openMinutesStage();
  const say = (who: "bosse" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);
  const chairs = async () => {
    await stage.t.deliver();
    const card = stage.t.chat.card("bosse", "Uppfattat som beslut");
    if (!card) throw new Error("the chair was not asked");
    return card;
  };
  let line = 0;

  test("cannot be answered once the text is with its checkers, and can again when it is taken back", async () => {
    stage.write(...talk);
    await stage.summarise();
    const found = await stage.t.database.client.minuteLine.findFirstOrThrow({ where: { kind: "decision" } });
    line = found.number;
    await say("cilla", `protokoll fråga ordföranden 1 ${line}`);
    expect((await chairs()).buttons).toHaveLength(1);
    await say("cilla", "protokoll skicka 1 justerare=Dragan");
    expect(await chairs()).toMatchObject({ status: "Hos justerarna", buttons: [] });
    await say("cilla", "protokoll ta tillbaka 1 Datumet är fel");
    expect((await chairs()).buttons).toHaveLength(1);
  });

  test("says what the line says when a correction is taken in, and that it is gone when it is taken out", async () => {
    await say("cilla", "protokoll skicka 1");
    await say("dragan", `protokoll rättelse 1 rad=${line} text="att byta låsen i mars"`);
    await say("cilla", "protokoll ta in 1 1");
    expect(plain(await chairs())).toContain("byta låsen i mars");
    await say("dragan", `protokoll rättelse 1 vad=stryk rad=${line}`);
    await say("cilla", "protokoll ta in 1 2");
    expect(plain(await chairs())).not.toContain("byta låsen");
  });
});
