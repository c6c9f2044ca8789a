import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Reply } from "../../../src/core/reply.ts";
import { said } from "../../../src/core/reply.ts";
import { postRaw, signatureHeaders, TestClock, until } from "../../support/slack/slack.ts";
import { openDoor, textsIn } from "./door.ts";

const broken: Reply = { kind: "said", mood: "broken", text: "En tjänst svarar inte. Försök igen om en stund." };
const failing = () => {
  throw new Error("hemligt");
};

describe("whatever happens, a command is acknowledged with a clear sentence", () => {
  it("when the house throws, and the log gets no text of anyone's", async () => {
    const { alva, channel, lines } = await openDoor(failing);
    const { status, ms } = await alva.command("/beslut", "att köpa bollar", { channel });
    expect(status).toBe(200);
    expect(ms).toBeLessThan(1000);
    expect(textsIn(alva.ephemerals[0]?.blocks)).toEqual([expect.stringMatching(/^Något gick fel hos mig\./)]);
    expect(lines.join("\n")).not.toMatch(/hemligt|bollar/);
  });

  it("when the house is broken", async () => {
    const { alva, channel } = await openDoor(() => broken);
    await alva.command("/beslut", "att köpa bollar", { channel });
    expect(textsIn(alva.ephemerals[0]?.blocks)).toEqual([broken.text]);
  });

  it("when Slack sends a command in a shape that we do not know", async () => {
    const { app, asks } = await openDoor();
    const body = "command=%2Fbeslut&text=lista";
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      ...signatureHeaders(body, app.signingSecret, Math.floor(Date.now() / 1000)),
    };
    const { status, body: answer, ms } = await postRaw({ url: app.endpoint!, body, headers });
    expect(status).toBe(200);
    expect(ms).toBeLessThan(1000);
    expect(JSON.parse(answer).text).toMatch(/^Jag kunde inte läsa/);
    expect(asks).toEqual([]);
  });

  it("but a form that we cannot read is not, so that Slack keeps it open with what was typed", async () => {
    const { app } = await openDoor();
    const payload = { type: "view_submission", user: { id: "U1", team_id: "T1" }, view: { id: "V1", state: {} } };
    const body = `payload=${encodeURIComponent(JSON.stringify(payload))}`;
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      ...signatureHeaders(body, app.signingSecret, Math.floor(Date.now() / 1000)),
    };
    expect(await postRaw({ url: app.endpoint!, body, headers })).toMatchObject({ status: 400 });
  });

  it("when nothing is to be said", async () => {
    const { alva, channel } = await openDoor(() => said(""));
    expect(await alva.command("/beslut", "lista", { channel })).toMatchObject({ status: 200, body: "" });
  });

  it("when Slack sends something that has no words at all", async () => {
    const { app } = await openDoor();
    const headers = (body: string) => ({
      "content-type": "application/json",
      ...signatureHeaders(body, app.signingSecret, Math.floor(Date.now() / 1000)),
    });
    const bodies = [{ type: "block_suggestion", user: { id: "U1", team_id: "T1" }, value: "b" }, { type: "new" }, {}];
    for (const body of bodies.map((one) => JSON.stringify(one))) {
      expect(await postRaw({ url: app.endpoint!, body, headers: headers(body) })).toMatchObject({ status: 200 });
    }
  });
});

describe("when the house takes its time", () => {
  it("a command is acknowledged within three seconds, and answered after", async () => {
    const { alva, channel } = await openDoor(async () => {
      await delay(2800);
      return said("Nu är det klart.");
    });
    const { status, ms } = await alva.command("/protokoll", "sammanfatta", { channel });
    expect(status).toBe(200);
    expect(ms).toBeLessThan(2900);
    expect(textsIn(alva.ephemerals[0]?.blocks)).toEqual([expect.stringMatching(/^Jag arbetar med det\./)]);
    const [, answer] = await until(() => alva.ephemerals.length > 1 && alva.ephemerals);
    expect(textsIn(answer?.blocks)).toEqual(["Nu är det klart."]);
  });
});

describe("an event", () => {
  it("is acknowledged when the house has answered, not before", async () => {
    let committed = false;
    const { app, alva, channel, slack } = await openDoor(async () => {
      await delay(100);
      committed = true;
      return said("Klart.");
    });
    await alva.mentions(app, "beslut lista", { channel });
    expect(committed).toBe(true);
    expect(slack.deliveries[0]?.outcome?.ms).toBeGreaterThan(90);
  });

  it("that failed is not acknowledged, so that Slack sends it again, and is then answered once", async () => {
    const replies = [broken, said("Det finns två beslut.")];
    const { app, alva, channel, asks, slack } = await openDoor(() => replies.shift() ?? said("En gång för mycket."));
    await alva.mentions(app, "beslut lista", { channel });
    await until(() => asks.length === 2 && alva.ephemerals.length > 0);
    expect(slack.deliveries.map(({ outcome, retry }) => [outcome?.status, retry?.number])).toEqual([
      [503, undefined],
      [200, 1],
    ]);
    expect(asks[0]?.key).toBe(asks[1]?.key);
    expect(alva.ephemerals.map(({ blocks }) => textsIn(blocks))).toEqual([["Det finns två beslut."]]);
  });

  it("that goes on failing is told of after a minute", async () => {
    const clock = new TestClock();
    const { app, alva, channel, slack, asks } = await openDoor(() => broken, {
      clock,
      now: () => new Date(clock.now()),
    });
    await alva.mentions(app, "beslut lista", { channel });
    // The next try is counted from when the second is known to have failed.
    await until(() => asks.length === 2 && slack.deliveries[1]?.outcome);
    clock.advance(60_000);
    const [told] = await until(() => alva.ephemerals.length > 0 && alva.ephemerals);
    expect(textsIn(told?.blocks)).toEqual([broken.text]);
    expect(asks).toHaveLength(3);
  });

  it("whose acknowledgement got lost comes again and is answered once", async () => {
    const { app, alva, channel, slack, asks } = await openDoor();
    app.loseAcks();
    await alva.mentions(app, "beslut lista", { channel });
    await until(() => slack.deliveries.length === 2 && slack.deliveries[1]?.outcome);
    await until(() => alva.ephemerals.length > 0);
    expect([asks.length, alva.ephemerals.length]).toEqual([1, 1]);
  });

  it("that comes again while it is being handled waits for the first", async () => {
    const { app, alva, channel, slack, asks } = await openDoor(
      async () => {
        await delay(300);
        return said("Klart.");
      },
      { patience: 150 },
    );
    await alva.mentions(app, "beslut lista", { channel });
    await until(() => alva.ephemerals.length > 0);
    expect(slack.deliveries.length).toBeGreaterThan(1);
    expect([asks.length, alva.ephemerals.length]).toEqual([1, 1]);
  });

  it("is answered a little later where Slack asks us to slow down", async () => {
    const { app, alva, channel, slack } = await openDoor();
    slack.fails("chat.postEphemeral", { retryAfter: 1 });
    await alva.mentions(app, "beslut lista", { channel });
    await until(() => alva.ephemerals.length > 0);
    expect(slack.calls.filter(({ method }) => method === "chat.postEphemeral")).toHaveLength(2);
    expect(alva.ephemerals).toHaveLength(1);
  });

  it("that we have no use for is acknowledged", async () => {
    const { app, alva, slack } = await openDoor(undefined, { events: ["app_home_opened"] });
    await alva.opensHome(app);
    expect(slack.deliveries.map(({ outcome }) => outcome?.status)).toEqual([200]);
  });
});

describe("closing", () => {
  it("waits for what is under way, answers it, and takes nothing more", async () => {
    const { app, alva, channel, door, asks } = await openDoor(async () => {
      await delay(100);
      return said("Klart.");
    });
    const mention = alva.mentions(app, "beslut lista", { channel });
    await until(() => asks.length === 1);
    await door.close();
    await mention;
    expect(alva.ephemerals).toHaveLength(1);
    expect(await alva.command("/beslut", "lista", { channel })).toMatchObject({ status: 503 });
    expect(asks).toHaveLength(1);
  });
});
