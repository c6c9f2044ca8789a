import { describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("From a thread to approved minutes", () => {
  const stage = openMinutesStage();

  test("a thread becomes a draft in the asker's own conversation", async () => {
    stage.write(...saturdays);
    const card = await stage.summarise();
    console.log(
      plain(card),
      card.buttons.map((b) => b.label),
    );
    console.log(await stage.shown("1"));
  });

  test("which is sent, approved and locked", async () => {
    const { t, p } = stage;
    console.log(await t.type(p.cilla, "protokoll skicka 1 justerare=Bosse,Dragan"));
    await t.deliver();
    console.log(t.chat.read("bosse").at(-1));
    console.log(await t.type(p.bosse, "protokoll godkänn 1"));
    console.log(await t.type(p.dragan, "protokoll godkänn 1"));
    await t.deliver();
    console.log(t.chat.read("c1").at(-1));
    expect(1).toBe(1);
  });
});
