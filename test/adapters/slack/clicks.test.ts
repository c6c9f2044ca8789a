import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Content } from "../../../src/core/ports/chat.ts";
import { said } from "../../../src/core/reply.ts";
import { until } from "../../support/slack/slack.ts";
import { everyField, openDoor, type Script, textsIn } from "./door.ts";

const group = "22222222-2222-4222-8222-222222222222";
const parked = "33333333-3333-4333-8333-333333333333";
const proposal: Content = {
  card: {
    title: "Förslag 3/2026",
    blocks: [{ kind: "text", text: "Köpa bollar." }],
    buttons: [
      {
        label: "Vi står bakom",
        about: "Förslag 3/2026",
        call: { command: "decision.answer", input: { answer: "yes" } },
      },
      { label: "Ändra", call: { command: "decision.change", input: {}, draft: { text: "Köpa bollar." } } },
      { label: "Läs allt", parked, call: { command: "decision.show", input: {} } },
    ],
  },
  group,
  language: "sv",
};

async function posted(script: Script, where: "channel" | "person" = "channel") {
  const place = await openDoor(script);
  const { port, team, channel, alva, app } = place;
  const to = where === "channel" ? { channel: channel.id } : { user: alva.id };
  await port.post({ platform: "slack", team: team.id, ...to }, proposal, "m1");
  const shown = where === "channel" ? channel : alva.dmWith(app);
  return { ...place, shown, message: shown.messages[0]! };
}

describe("a pressed button", () => {
  it("asks for its call, in its card's group, where the card is", async () => {
    const { alva, channel, message, asks, team } = await posted(() => said("Noterat."));
    await alva.click(message, "Vi står bakom");
    expect(asks[0]).toEqual({
      from: { platform: "slack", team: team.id, user: alva.id, name: "Alva" },
      place: {
        platform: "slack",
        team: team.id,
        channel: channel.id,
        names: { team: "akersta", channel: "samverkan" },
      },
      says: { call: { command: "decision.answer", input: { answer: "yes" }, draft: undefined } },
      group,
      key: expect.stringMatching(/^slack:t:/),
    });
  });

  it("is answered to the one who pressed it, and the card stays", async () => {
    const { alva, bosse, channel, message } = await posted(() => said("Noterat."));
    await alva.click(message, "Vi står bakom");
    const [whisper] = await until(() => alva.ephemerals.length > 0 && alva.ephemerals);
    expect(textsIn(whisper?.blocks)).toEqual(["Noterat."]);
    expect([bosse.ephemerals.length, channel.messages.length]).toEqual([0, 1]);
    expect(textsIn(channel.messages[0]?.blocks)).toContain("Vi står bakom");
  });

  it("twice is two deliveries, which the house tells apart", async () => {
    const { alva, message, asks } = await posted(() => said("Noterat."));
    await alva.click(message, "Vi står bakom");
    await alva.click(message, "Vi står bakom");
    expect(new Set(asks.map(({ key }) => key)).size).toBe(2);
  });

  it("may carry a draft, or the name of a call that waits in the store", async () => {
    const { alva, message, asks } = await posted(() => said("Noterat."));
    await alva.click(message, "Ändra");
    await alva.click(message, "Läs allt");
    expect(asks.map(({ says }) => says)).toEqual([
      { call: { command: "decision.change", input: {}, draft: { text: "Köpa bollar." } } },
      { parked },
    ]);
  });

  it("opens a form", async () => {
    const { alva, message } = await posted(() => ({ kind: "form", form: everyField }));
    await alva.click(message, "Ändra");
    expect(alva.views).toHaveLength(1);
    expect(alva.ephemerals).toEqual([]);
  });

  it("in the person's own conversation is answered with a message that stays", async () => {
    const { alva, message, asks, shown } = await posted(() => said("Noterat."), "person");
    await alva.click(message, "Vi står bakom");
    await until(() => shown.messages.length === 2);
    expect(textsIn(shown.messages[1]?.blocks)).toEqual(["Noterat."]);
    expect(asks[0]?.place).not.toHaveProperty("channel");
  });

  it("under what one person alone was told answers that person alone, even between two", async () => {
    const card = { ...proposal.card, title: "Hittat" };
    const { app, alva } = await openDoor((ask) => ("words" in ask.says ? said("", card) : said("Noterat.")));
    const channel = alva.dmWith(app);
    await alva.command("/samsprak", "hallarna", { channel });
    await alva.click(alva.ephemerals[0]!, "Vi står bakom");
    await until(() => alva.ephemerals.length === 2);
    expect(channel.messages).toEqual([]);
  });

  it("in a thread is answered in the thread", async () => {
    const { alva, app, bosse, channel, asks } = await openDoor((ask) =>
      "words" in ask.says ? said("", proposal.card) : said("Noterat."),
    );
    const thread = await bosse.says("Vad gäller?", { channel });
    await alva.mentions(app, "visa 3", { channel, thread });
    await until(() => alva.ephemerals.length === 1);
    await alva.click(alva.ephemerals[0]!, "Vi står bakom");
    await until(() => alva.ephemerals.length === 2);
    expect(alva.ephemerals[1]?.thread_ts).toBe(thread.ts);
    expect(asks[1]?.place.thread).toBe(thread.ts);
  });

  it("that takes its time is told so, and answered after", async () => {
    const { alva, message } = await posted(async () => {
      await delay(2700);
      return said("Noterat.");
    });
    expect((await alva.click(message, "Vi står bakom")).ms).toBeLessThan(2700);
    await until(() => alva.ephemerals.length === 2);
    expect(alva.ephemerals.map(({ text }) => text)).toEqual([expect.stringMatching(/^Jag arbetar/), "Noterat."]);
  });

  it.each(["", "{}", "nej", '{"c":"x","i":1}', '{"form":3}'])(
    "that carries %j is told to be outdated",
    async (value) => {
      const { alva, message, asks } = await posted(() => said("Noterat."));
      for (const id of ["call0", "open", "other"]) {
        const blocks = [{ type: "actions", block_id: "b", elements: [{ type: "button", action_id: id, value }] }];
        expect(await alva.click({ ...message, blocks }, id)).toMatchObject({ status: 200 });
      }
      await until(() => alva.ephemerals.length === 3);
      expect(textsIn(alva.ephemerals[0]?.blocks)).toEqual([expect.stringMatching(/^Kortet är gammalt/)]);
      expect(asks).toEqual([]);
    },
  );
});
