import { describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { cardOf, textOf } from "../../support/house.ts";
import { openMinutesStage } from "../../support/minutes.ts";

const talk = [
  "Cilla: Vi behöver bestämma om vaktmästarens nycklar. Ska vi byta låsen i februari?",
  "Bosse: Jag föreslår att vi byter låsen i februari.",
  "Cilla: Bra, MISO står bakom det. Då beslutar vi att byta låsen i februari.",
];

describe("A checker of a private channel's minutes whose task has ended", () => {
  const stage = openMinutesStage();
  type Who = "alva" | "bosse" | "cilla" | "dragan";
  const say = (who: Who, words: string, channel: string | null = null) =>
    stage.t.type(stage.p[who], words, { channel });
  const answer = async (who: Who, words: string) => {
    const reply = await stage.t.ask(stage.p[who], { words }, { channel: null });
    return `${textOf(reply)} ${reply.kind === "said" && reply.card ? plain(reply.card) : ""}`;
  };
  const heldBy = async (who: Who) => {
    await stage.t.deliver();
    return stage.t.chat.read(who).join("\n");
  };

  test("sees the text while asked, and no more once somebody else is asked instead", async () => {
    stage.t.chat.closed.add("c1");
    const code = /koppla (?<code>[0-9A-Z-]+)”/u.exec(await say("alva", "koppla", "c1"))?.groups?.["code"];
    await say("alva", `koppla ${code} ja`, "c2");
    stage.write(...talk);
    await stage.summarise();
    await say("cilla", "protokoll skicka 1 justerare=Dragan");
    expect(await answer("dragan", "protokoll visa 1")).toContain("byta låsen");
    expect(await heldBy("dragan")).toContain("byta låsen");
    expect(await say("alva", "protokoll justerare 1 ny=Bosse istället=Dragan")).toContain("Bosse är tillfrågad");
    expect(await answer("dragan", "protokoll visa 1")).toContain("Jag hittar inga minnesanteckningar 1");
    expect(await heldBy("dragan")).not.toContain("byta låsen");
    expect(await heldBy("dragan")).toContain("har bett någon annan justera Minnesanteckningar 1/2026");
    expect(await heldBy("dragan")).toContain("visas bara för dem som har med den att göra");
    expect(await heldBy("bosse")).toContain("byta låsen");
  });

  test("is told that a text was taken back, and no more than that", async () => {
    await say("alva", "protokoll justerare 1 ny=Dragan");
    await say("cilla", "protokoll ta tillbaka 1 Datumet är fel");
    expect(await answer("dragan", "protokoll visa 1")).toContain("är tillbakatagen av den som skrev den");
    await say("cilla", "protokoll skicka 1 justerare=Bosse");
    expect(await answer("dragan", "protokoll visa 1")).toContain("Jag hittar inga minnesanteckningar 1");
    expect(await heldBy("dragan")).not.toContain("byta låsen");
  });

  test("still reads what stands on their approval", async () => {
    await say("alva", "protokoll justerare 1 ny=Dragan");
    const card = cardOf(await stage.t.ask(stage.p.dragan, { words: "protokoll godkänn 1" }, { channel: null }));
    await stage.t.press(stage.p.dragan, card, "Godkänn texten", { channel: null });
    expect(await say("alva", "protokoll justerare 1 ny=Alva istället=Dragan")).toContain("Alva är tillfrågad");
    expect(await answer("dragan", "protokoll visa 1")).toContain("byta låsen");
  });
});
