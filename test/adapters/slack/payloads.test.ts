import { describe, expect, it } from "vitest";
import { said } from "../../../src/core/reply.ts";
import { until } from "../../support/slack/slack.ts";
import { openDoor, textsIn } from "./door.ts";

describe("a slash command", () => {
  it("becomes the words that were typed, by the one who typed them, in the channel", async () => {
    const { alva, channel, team, asks } = await openDoor();
    await alva.command("/beslut", "att köpa bollar", { channel });
    expect(asks).toEqual([
      {
        from: { platform: "slack", team: team.id, user: alva.id, name: "Alva" },
        place: {
          platform: "slack",
          team: team.id,
          channel: channel.id,
          names: { team: "akersta", channel: "samverkan" },
        },
        says: { words: "beslut att köpa bollar" },
        mentions: undefined,
        key: expect.stringMatching(/^slack:t:/),
      },
    ]);
  });

  it("is answered in the acknowledgement, to the asker alone", async () => {
    const { alva, bosse, channel } = await openDoor(() => said("Beslut 14/2026 är antecknat."));
    const { status, problem } = await alva.command("/beslut", "att köpa bollar", { channel });
    expect({ status, problem }).toEqual({ status: 200, problem: undefined });
    expect(alva.ephemerals.map(({ blocks }) => textsIn(blocks))).toEqual([["Beslut 14/2026 är antecknat."]]);
    expect([bosse.ephemerals, channel.messages]).toEqual([[], []]);
  });

  it("typed in a conversation between two has no channel", async () => {
    const { app, alva, asks } = await openDoor();
    await alva.command("/beslut", "lista", { channel: alva.dmWith(app) });
    expect(asks[0]?.place).not.toHaveProperty("channel");
  });

  it("knows people by their own workspace, under what stands for them in the words", async () => {
    const { alva, bosse, channel, team, asks } = await openDoor();
    await alva.command("/atgard", `ny ringa ${bosse.mention} <i dag> & sedan`, { channel });
    expect(asks[0]?.says).toEqual({ words: "atgard ny ringa @Bosse <i dag> & sedan" });
    expect(asks[0]?.mentions).toEqual({
      "@Bosse": { platform: "slack", team: team.id, user: bosse.id, name: "Bosse" },
    });
  });
});

describe("a mention", () => {
  it("becomes its words without our name, and is answered to the asker alone", async () => {
    const { app, alva, channel, asks } = await openDoor(() => said("Det finns två beslut."));
    const message = await alva.mentions(app, "beslut lista", { channel });
    expect(asks[0]?.says).toEqual({ words: "beslut lista" });
    expect(asks[0]?.key).toBe(`slack:m:${channel.id}:${message.ts}`);
    const [whisper] = await until(() => alva.ephemerals.length > 0 && alva.ephemerals);
    expect(textsIn(whisper?.blocks)).toEqual(["Det finns två beslut."]);
    expect(channel.messages).toHaveLength(1);
  });

  it("in a thread carries the thread, and is answered there", async () => {
    const { app, alva, channel, asks } = await openDoor();
    const root = await alva.says("Vi behöver fler halltider.", { channel });
    await alva.mentions(app, "sammanfatta", { channel, thread: root });
    expect(asks.map(({ place }) => place.thread)).toEqual([root.ts]);
    const [whisper] = await until(() => alva.ephemerals.length > 0 && alva.ephemerals);
    expect(whisper?.thread_ts).toBe(root.ts);
  });
});

describe("the person's own conversation", () => {
  it("takes plain words and answers with a message that stays", async () => {
    const { app, alva, asks } = await openDoor(() => said("Du har inga åtgärder."));
    const channel = alva.dmWith(app);
    await alva.says("mina åtgärder", { channel });
    expect(asks[0]?.says).toEqual({ words: "mina åtgärder" });
    expect(asks[0]?.place).not.toHaveProperty("channel");
    const [, answer] = await until(() => channel.messages.length > 1 && channel.messages);
    expect(textsIn(answer?.blocks)).toEqual(["Du har inga åtgärder."]);
    expect(asks).toHaveLength(1);
  });
});

describe("what is not for us", () => {
  it("is dropped unread: what people say to each other in a channel", async () => {
    const { alva, channel, asks, slack } = await openDoor(undefined, { events: ["message.channels"] });
    await alva.says("Vad sa vi om hallarna?", { channel });
    expect(slack.deliveries.map(({ outcome }) => outcome?.status)).toEqual([200]);
    expect(asks).toEqual([]);
  });

  it("is dropped: edited and deleted messages, and others who join", async () => {
    const { app, alva, team, channel, asks, slack } = await openDoor();
    const own = alva.dmWith(app);
    const message = await alva.says("hjälp", { channel: own });
    await alva.edits(message, "hjälp beslut");
    await alva.deletes(message);
    await channel.invite(team.user("Cilla"));
    await slack.settled();
    expect(asks).toHaveLength(1);
  });
});

describe("being brought into a channel", () => {
  it("greets openly in that channel", async () => {
    const hello = { title: "Hej! Jag är Samspråk", blocks: [], buttons: [] };
    const { app, team, alva, asks } = await openDoor(() => said("", hello));
    const channel = team.channel("ny-grupp", alva);
    await channel.invite(app);
    expect(asks.map(({ says, place }) => ({ says, channel: place.channel }))).toEqual([
      { says: { arrived: true }, channel: channel.id },
    ]);
    const [greeting] = await until(() => channel.messages.length > 0 && channel.messages);
    expect(textsIn(greeting?.blocks)).toEqual(["Hej! Jag är Samspråk"]);
  });
});

describe("a shortcut on a message", () => {
  it("carries the message as its writer saw it, with a link to it", async () => {
    const { alva, bosse, channel, team, asks } = await openDoor();
    const message = await bosse.says(`Vi köper bollar & nät, ${alva.mention}`, { channel });
    await alva.shortcut("decision.propose", message);
    expect(asks[0]).toMatchObject({
      from: { user: alva.id, team: team.id },
      place: { channel: channel.id },
      says: {
        shortcut: "decision.propose",
        message: {
          id: `${channel.id}:${message.ts}`,
          text: "Vi köper bollar & nät, @Alva",
          link: `https://${team.domain}.slack.com/archives/${channel.id}/p${message.ts.replace(".", "")}`,
          at: new Date(Number(message.ts) * 1000),
        },
      },
    });
  });
});
