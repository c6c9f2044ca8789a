import { describe, expect, it } from "vitest";
import { said } from "../../../src/core/reply.ts";
import { until } from "../../support/slack/slack.ts";
import { everyField, openDoor, type Script, textsIn } from "./door.ts";

const card = {
  title: "Förslag 3/2026",
  blocks: [],
  buttons: [{ label: "Vi står bakom", call: { command: "decision.answer", input: {} } }],
};

/** A channel that our workspace shares with another, whose Dragan is in it. */
async function share(script: Script = () => said("Noterat.")) {
  const place = await openDoor(script);
  const { slack, channel, team } = place;
  const away = slack.team("Idrotten");
  const dragan = away.user("Dragan");
  channel.shareWith(away, { as: "staden-och-vi" }).admit(dragan);
  const from = { platform: "slack", team: away.id, user: dragan.id };
  const at = { platform: "slack", team: team.id, channel: channel.id };
  return { ...place, away, dragan, from, at };
}

describe("in a channel shared by two workspaces, someone from the other one", () => {
  it("mentions us: the actor is of their workspace, the place is of ours", async () => {
    const { app, dragan, channel, asks, from, at } = await share();
    await dragan.mentions(app, "beslut lista", { channel });
    expect(asks[0]).toMatchObject({ from, place: at, says: { words: "beslut lista" } });
    const [whisper] = await until(() => dragan.ephemerals.length > 0 && dragan.ephemerals);
    expect(textsIn(whisper?.blocks)).toEqual(["Noterat."]);
  });

  it("presses a button", async () => {
    const { port, dragan, channel, asks, from, at, team } = await share();
    const content = { card, group: "22222222-2222-4222-8222-222222222222", language: "sv" as const };
    await port.post({ platform: "slack", team: team.id, channel: channel.id }, content, "m1");
    await dragan.click(channel.messages[0]!, "Vi står bakom");
    expect(asks[0]).toMatchObject({ from, place: at });
    await until(() => dragan.ephemerals.length > 0);
  });

  it("opens, extends and sends in a form", async () => {
    const { dragan, bosse, channel, asks, from, at, away, slack } = await share((ask) =>
      "form" in ask.says && ask.says.submitted ? said("Noterat.") : { kind: "form", form: everyField },
    );
    await dragan.shortcut("decision.propose", await bosse.says("Vi köper bollar.", { channel }));
    await dragan.click(dragan.views[0]!, "Fler uppgifter");
    const answers = { text: "Köpa bollar.", effect: "För kännedom", chair: dragan };
    await dragan.submit(dragan.views[0]!, answers);
    expect(asks.map((ask) => ask.from)).toEqual([from, from, from].map((one) => expect.objectContaining(one)));
    expect(asks.map(({ place }) => place)).toEqual([at, at, at]);
    expect(asks[2]?.says).toMatchObject({ typed: { chair: `slack:${away.id}:${dragan.id}` } });
    expect(slack.deliveries.map(({ outcome }) => outcome?.status)).toEqual([200, 200, 200]);
  });

  it("is meant by a mention, under their own workspace", async () => {
    const { alva, dragan, channel, asks, from } = await share();
    await alva.command("/atgard", `ny ringa hallen ${dragan.mention}`, { channel });
    expect(asks[0]?.mentions).toEqual({ "@Dragan": { ...from, name: "Dragan" } });
  });
});

describe("a channel that our app has been brought into from both workspaces", () => {
  it("hears a message once under one key, from the place that our token is for", async () => {
    const { app, away, channel, dragan, asks, at, slack } = await share();
    const other = app.installIn(away, { botToken: "xoxb-2" });
    channel.admit(other);
    const message = await dragan.mentions(app, "beslut lista", { channel });
    await slack.settled();
    expect(asks.map(({ key }) => key)).toEqual([`slack:m:${channel.id}:${message.ts}`]);
    expect(asks[0]?.place).toEqual(at);
  });
});
