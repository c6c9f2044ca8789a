import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type Reply, said } from "../../../src/core/reply.ts";
import { until } from "../../support/slack/slack.ts";
import { type DoorOptions, everyField, openDoor, type Script, textsIn } from "./door.ts";

const open = (script?: Script, options: DoorOptions = {}) => openDoor(script, { mode: "socket", ...options });
const broken: Reply = { kind: "said", mood: "broken", text: "En tjänst svarar inte." };

describe("over a socket", () => {
  it("nothing is reachable from outside", async () => {
    expect((await open()).door.routes).toEqual([]);
  });

  it("a command is answered in the acknowledgement", async () => {
    const { alva, channel, asks } = await open();
    expect(await alva.command("/beslut", "lista", { channel })).toMatchObject({ status: 200 });
    expect(asks[0]?.says).toEqual({ words: "beslut lista" });
    expect(textsIn(alva.ephemerals[0]?.blocks)).toEqual(["Klart."]);
  });

  it("a form opens, and its faults come with the acknowledgement", async () => {
    const faulty = {
      ...everyField,
      fields: everyField.fields.map((f) => ({ ...f, error: f.name === "due" ? "Nej." : undefined })),
    };
    const { alva, channel } = await open((ask) => ({ kind: "form", form: "form" in ask.says ? faulty : everyField }));
    await alva.command("/beslut", "", { channel });
    const { body } = await alva.submit(alva.views[0]!, { text: "Köpa bollar.", effect: "För kännedom" });
    expect(body).toEqual({ response_action: "errors", errors: { due: "Nej." } });
  });

  it("an event is acknowledged when the house has answered, and comes again where it failed", async () => {
    const replies = [broken];
    const script = async () => {
      await delay(80);
      return replies.shift() ?? said("Klart.");
    };
    const { app, alva, channel, asks, slack } = await open(script, { patience: 400 });
    await alva.mentions(app, "beslut lista", { channel });
    await until(() => alva.ephemerals.length > 0);
    expect(asks).toHaveLength(2);
    expect(slack.deliveries.map(({ outcome, retry }) => [outcome?.status, retry?.number])).toEqual([
      [0, undefined],
      [200, 1],
    ]);
    expect(slack.deliveries[1]?.outcome?.ms).toBeGreaterThan(70);
  });

  it("comes back at once when Slack renews the socket, without missing a word", async () => {
    const { app, alva, channel, slack } = await open();
    app.sockets.disconnect();
    const opened = () => slack.calls.filter(({ method }) => method === "apps.connections.open");
    await until(() => opened().length === 2 && app.sockets.count === 1);
    expect(await alva.command("/beslut", "lista", { channel })).toMatchObject({ status: 200 });
  });

  it("keeps trying where Slack will not have it, and the program lives on", async () => {
    const { app, alva, channel, slack, lines } = await open();
    slack.fails("apps.connections.open", { error: "invalid_auth" });
    app.sockets.disconnect();
    await until(() => lines.some((line) => line.includes("no socket to Slack")));
    await until(() => app.sockets.count === 1);
    expect(await alva.command("/beslut", "lista", { channel })).toMatchObject({ status: 200 });
  });

  it("closes for good", async () => {
    const { app, door } = await open();
    await door.close();
    await until(() => app.sockets.count === 0);
    await delay(100);
    expect(app.sockets.count).toBe(0);
  });
});
