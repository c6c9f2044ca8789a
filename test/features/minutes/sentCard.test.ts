import { expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { shortened } from "../../../src/features/minutes/rules/shortened.ts";
import { cardOf } from "../../support/house.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

const stage = openMinutesStage();
const say = (who: "alva" | "bosse" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);
const shown = async (who: "bosse" | "cilla" | "dragan") =>
  cardOf(await stage.t.ask(stage.p[who], { words: "protokoll visa 1" }));
const labels = async (who: "bosse" | "cilla" | "dragan") => (await shown(who)).buttons.map(({ label }) => label);

test("A draft is asked for an extract: it is said that it has to be sent first, and who sees it", async () => {
  stage.write(...saturdays);
  await stage.summarise();
  expect(await say("cilla", "protokoll utdrag 1 §1")).toContain("Den här är ett utkast: skicka den till justerarna");
  expect(await say("alva", "hem")).not.toContain("bara du och sekreteraren");
});

test("The card offers each reader what they may do, and tells them how that is typed for this very text", async () => {
  await say("cilla", "protokoll skicka 1 justerare=Bosse,Dragan");
  expect(await labels("bosse")).toEqual(["Godkänn texten", "Föreslå rättelse", "Visa"]);
  expect(await labels("cilla")).toEqual(["Ta tillbaka texten", "Visa"]);
  expect(plain(await shown("bosse"))).toMatch(/protokoll rättelse 1\/2026 §1 så bör det stå rad=\d”/u);
  expect(plain(await shown("cilla"))).not.toContain("protokoll godkänn");
  await say("bosse", "protokoll rättelse 1 §1 Vad kostar städningen per gång? rad=5");
  expect(await labels("cilla")).toEqual(["Ta in rättelse 1", "Avslå rättelse 1", "Ta tillbaka texten", "Visa"]);
  expect(plain(await shown("cilla"))).toMatch(/Rättelse 1, §\u00a01, rad 5: .*Skriv ”protokoll ta in 1\/2026 1”/su);
});

test("A correction's form asks for what that correction needs, and says so of each field", async () => {
  const fieldsFor = async (what: string) => {
    const call = { command: "minutes.correct", input: { number: "1", what }, draft: {} };
    const reply = await stage.t.ask(stage.p.dragan, { call });
    if (reply.kind !== "form") throw new Error(JSON.stringify(reply));
    return new Map(reply.form.fields.map((field) => [field.name, field]));
  };
  const wording = await fieldsFor("wording");
  expect(wording.get("text")).toMatchObject({ required: true, hint: "Hela raden, som den bör lyda." });
  expect(wording.get("paragraph")?.hint).toBe("Till exempel §3.");
  expect((await fieldsFor("present")).get("text")).toMatchObject({ required: false, label: "Hur" });
});

test("A line that is named by its first words has none of them cut in two", () => {
  expect(shortened("Vi har stått still sedan i maj, och det är för dåligt", 24)).toBe("Vi har stått still …");
  expect(shortened("Kort rad", 24)).toBe("Kort rad");
});
