import { afterAll, beforeAll, expect, it } from "vitest";
import type { Content } from "../../../src/core/ports/chat.ts";
import { type Reply, said } from "../../../src/core/reply.ts";
import { type Playground, startPlayground } from "../../support/teams/playground.ts";
import { alva, bosse, personalChat, samverkan } from "../../support/teams/world.ts";
import { button, card, group, type House, openHouse } from "./house.ts";

let house: House;
let playground: Playground;

beforeAll(async () => {
  // The playground would show to all what is for one.
  house = await openHouse({ targeted: false });
  playground = await startPlayground();
  playground.connect(house.route);
}, 30_000);
afterAll(async () => {
  await playground.close();
  await house.close();
});

const channel = { platform: "teams", team: samverkan.tenantId, channel: samverkan.id };
const mine = personalChat(alva).id;

it("A proposal goes round in Microsoft's own playground", async () => {
  house.answers(said("", card({ title: "Hej! Jag är Samspråk." })));
  await playground.install(samverkan.id);
  const greeting = await playground.until(() => playground.messages(samverkan.id)[0]);
  expect(JSON.stringify(greeting.cards)).toMatch("Hej! Jag är Samspråk.");

  // Alva asks in the channel, and is answered where she alone reads.
  house.answers(said("Förslag 3/2026 är lagt."));
  await playground.say(samverkan.id, "förslag köpa bollar", { as: alva, mention: true });
  expect(house.asks.at(-1)).toMatchObject({
    says: { words: "förslag köpa bollar" },
    from: { user: alva.aadObjectId, team: alva.tenantId },
    place: { channel: samverkan.id },
  });
  await playground.until(() => playground.messages(mine).some(({ text }) => text === "Förslag 3/2026 är lagt."));

  // The house posts the card for all.
  const content = (status: string): Content => ({ card: card({ status }), group, language: "sv" });
  const { message } = await house.door.port.post(channel, content("Förslag"), "mark");
  const shown = await playground.until(() => playground.messages(samverkan.id).find(({ id }) => message.endsWith(id)));
  expect(JSON.stringify(shown.cards)).toMatch("Förslag 3/2026");

  // Bosse presses its button.
  house.answers(said("Noterat: ni står bakom."));
  const { status, body } = await playground.click(shown, "Vi står bakom", { as: bosse });
  expect({ status, body }).toMatchObject({ status: 200, body: { value: "Noterat: ni står bakom." } });
  expect(house.asks.at(-1)).toMatchObject({
    says: { call: { command: "proposal.answer", input: { number: 3 } } },
    from: { user: bosse.aadObjectId, name: "Bosse" },
    group,
  });

  // What others have answered elsewhere shows here, too.
  await house.door.port.update(channel, message, content("Antaget"));
  const updated = await playground.until(() => playground.messages(samverkan.id).find(({ version }) => version === 2));
  expect(updated.id).toBe(shown.id);
  expect(JSON.stringify(updated.cards)).toMatch("Antaget");
});

it("A form is filled in there, comes back with a fault, and is settled", async () => {
  const form = (error?: string): Reply => ({
    kind: "form",
    form: {
      session: "0b9f1a52-6f7e-4a6f-8a58-1b7ad7c5c9aa",
      title: "Nytt beslut",
      submit: "Spara",
      fields: [{ name: "text", kind: "text", label: "Beslut", required: true, ...(error && { error, value: "x" }) }],
    },
  });
  house.answers(form());
  await playground.say(mine, "beslut");
  const shown = await playground.until(() => playground.messages(mine).find(({ cards }) => cards.length > 0));
  house.answers(form("Skriv mer."));
  const again = await playground.click(shown, "Spara", { inputs: { "field-text": "x" } });
  expect(JSON.stringify(again.body)).toMatch("Beslut: Skriv mer.");
  house.answers(said("Beslutet är antecknat.", card({ title: "Beslut 14/2026", buttons: [button("Rätta")] })));
  await playground.click(shown, "Spara", { inputs: { "field-text": "Köpa bollar" } });
  expect(house.asks.at(-1)?.says).toMatchObject({ typed: { text: "Köpa bollar" }, submitted: true });
  const settled = await playground.until(() =>
    playground.messages(mine).find(({ id, version }) => id === shown.id && version > 1),
  );
  expect(JSON.stringify(settled.cards)).toMatch("Beslut 14/2026");
});
