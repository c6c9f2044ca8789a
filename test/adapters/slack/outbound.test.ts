import { describe, expect, it } from "vitest";
import { OutsideError } from "../../../src/core/errors.ts";
import type { Content } from "../../../src/core/ports/chat.ts";
import { openDoor, textsIn } from "./door.ts";

const content = (text: string): Content => ({
  say: "Beslutet är bekräftat.",
  card: { title: "Beslut 14/2026", blocks: [{ kind: "text", text }], buttons: [] },
  group: "22222222-2222-4222-8222-222222222222",
  language: "sv",
});
const card = content("Köpa bollar.");

async function openPort() {
  const place = await openDoor();
  const { team, channel, alva } = place;
  return {
    ...place,
    toChannel: { platform: "slack", team: team.id, channel: channel.id },
    toPerson: { platform: "slack", team: team.id, user: alva.id },
  };
}

/** What a failed call tells the relay. */
async function failure(work: Promise<unknown>) {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OutsideError)) throw new Error("that should have failed outside", { cause: error });
  return { text: error.message, retry: error.retry, waitMs: error.waitMs };
}

describe("a post", () => {
  it("shows its sentence above its card, carries its mark, and has a link", async () => {
    const { port, toChannel, channel, team } = await openPort();
    const posted = await port.post(toChannel, card, "post-7:1");
    const [message] = channel.messages;
    expect(textsIn(message?.blocks)).toEqual(["Beslutet är bekräftat.", "Beslut 14/2026", "Köpa bollar."]);
    expect(message?.text).toBe("Beslutet är bekräftat.\nBeslut 14/2026\nKöpa bollar.");
    expect(message?.metadata).toEqual({ event_type: "samsprak_post", event_payload: { mark: "post-7:1" } });
    expect(posted.message).toBe(`${channel.id}:${message?.ts}`);
    expect(posted.link).toContain(team.domain);
  });

  it("to a person lands in their own conversation with us, and is known by where it landed", async () => {
    const { port, toPerson, alva, app } = await openPort();
    const { message } = await port.post(toPerson, card, "m1");
    const own = alva.dmWith(app);
    expect(own.messages).toHaveLength(1);
    expect(message).toBe(`${own.id}:${own.messages[0]?.ts}`);
    await port.update(toPerson, message, content("Köpa nät."));
    expect(textsIn(own.messages[0]?.blocks)).toContain("Köpa nät.");
  });

  it("is drawn again where it stands", async () => {
    const { port, toChannel, channel } = await openPort();
    const { message } = await port.post(toChannel, card, "m1");
    await port.update(toChannel, message, content("Köpa nät."));
    expect(channel.messages).toHaveLength(1);
    expect(textsIn(channel.messages[0]?.blocks)).toContain("Köpa nät.");
  });

  it("calls out to nobody, whatever it says: not to a channel, to those who are here, or to all", async () => {
    const { port, toChannel, channel, slack } = await openPort();
    const shout = "@channel @here @everyone <!channel> <!here|här> <!everyone> <!subteam^S012|gruppen> <@U012>";
    const { message } = await port.post(toChannel, { ...content(shout), say: shout }, "m1");
    await port.update(toChannel, message, { ...content(shout), say: shout });
    const sent = slack.calls.filter(({ method }) => method.startsWith("chat.p") || method === "chat.update");
    expect(sent.map(({ method }) => method)).toEqual(["chat.postMessage", "chat.update"]);
    for (const each of ["link_names", "parse"]) for (const { args } of sent) expect(args).not.toHaveProperty(each);
    expect(channel.messages[0]?.text).not.toMatch(/<[!@]/u);
    expect(JSON.stringify(channel.messages[0]?.blocks)).not.toMatch(/"mrkdwn"|"type":"(broadcast|usergroup|user)"/u);
  });

  it("is a post even where Slack gives no link to it", async () => {
    const { port, toChannel, slack, channel } = await openPort();
    slack.fails("chat.getPermalink", "unavailable");
    expect(await port.post(toChannel, card, "m1")).toEqual({ message: `${channel.id}:${channel.messages[0]?.ts}` });
  });
});

describe("a post whose answer got lost", () => {
  it("is found by its mark, in a channel and in a person's own conversation", async () => {
    const { port, toChannel, toPerson, slack, channel, alva, app } = await openPort();
    for (const to of [toChannel, toPerson]) {
      slack.fails("chat.postMessage", "lost");
      expect(await failure(port.post(to, card, "m1"))).toMatchObject({ retry: true });
      await port.post(to, card, "m2");
    }
    const own = alva.dmWith(app);
    expect(await port.find(toChannel, "m1")).toMatchObject({ message: `${channel.id}:${channel.messages[0]?.ts}` });
    expect(await port.find(toPerson, "m1")).toMatchObject({ message: `${own.id}:${own.messages[0]?.ts}` });
    expect(await port.find(toChannel, "m3")).toBe("absent");
  });

  it("keeps its mark when it is drawn again", async () => {
    const { port, toChannel } = await openPort();
    const { message } = await port.post(toChannel, card, "m1");
    await port.update(toChannel, message, content("Köpa nät."));
    expect(await port.find(toChannel, "m1")).toMatchObject({ message });
  });

  it("is found behind hundreds of later messages", async () => {
    const { port, toChannel, bosse, channel } = await openPort();
    const { message } = await port.post(toChannel, card, "m1");
    for (let i = 0; i < 250; i++) await bosse.says(`Meddelande ${i}`, { channel });
    expect(await port.find(toChannel, "m1")).toMatchObject({ message });
  });

  it("cannot be told of where we may not read", async () => {
    const { port, toChannel, slack, channel, app } = await openPort();
    slack.fails("conversations.history", { error: "missing_scope" });
    expect(await port.find(toChannel, "m1")).toBe("unknown");
    await channel.remove(app);
    expect(await port.find(toChannel, "m1")).toBe("unknown");
  });
});

describe("a post that fails", () => {
  it("waits as long as Slack says", async () => {
    const { port, toChannel, slack } = await openPort();
    slack.limitRates({ posting: true });
    await port.post(toChannel, card, "m1");
    expect(await failure(port.post(toChannel, card, "m2"))).toEqual({
      text: "Slack: ratelimited",
      retry: true,
      waitMs: 1000,
    });
  });

  it.each(["unavailable", "garbage", { error: "internal_error" }] as const)(
    "may succeed later after %j",
    async (fault) => {
      const { port, toChannel, slack } = await openPort();
      slack.fails("chat.postMessage", fault);
      expect(await failure(port.post(toChannel, card, "m1"))).toMatchObject({ retry: true, waitMs: undefined });
    },
  );

  it.each(["channel_not_found", "not_in_channel", "is_archived", "user_disabled", "invalid_blocks"])(
    "is given up after %s",
    async (error) => {
      const { port, toChannel, slack } = await openPort();
      slack.fails("chat.postMessage", { error });
      expect(await failure(port.post(toChannel, card, "m1"))).toMatchObject({ text: `Slack: ${error}`, retry: false });
    },
  );

  it("waits for whoever runs the program where its token is no longer good", async () => {
    const { port, toChannel, app } = await openPort();
    await app.revokeTokens();
    expect(await failure(port.post(toChannel, card, "m1"))).toEqual({
      text: "Slack: token_revoked",
      retry: true,
      waitMs: 600_000,
    });
  });

  it("is given up where its message is not one of Slack's, or gone", async () => {
    const { port, toChannel, channel } = await openPort();
    expect(await failure(port.update(toChannel, "19:abc", card))).toMatchObject({ retry: false });
    expect(await failure(port.update(toChannel, "nej", card))).toMatchObject({ retry: false });
    expect(await failure(port.update(toChannel, `${channel.id}:1.000001`, card))).toMatchObject({
      text: "Slack: message_not_found",
      retry: false,
    });
  });
});
