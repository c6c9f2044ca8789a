import { describe, expect, test } from "vitest";
import { postRaw, type Slack, sign, signatureHeaders, TestClock, until } from "../../support/slack/slack.ts";
import { card, form, startApp, town } from "../../support/slack/town.ts";

const events = (slack: Slack, type: string) =>
  slack.deliveries.filter(
    ({ kind, payload }) => kind === "event" && (payload["event"] as { type: string }).type === type,
  );

describe.each(["http", "socket"] as const)("a Bolt app over %s", (mode) => {
  test("takes a command, opens a form, posts what was filled in, and hears its button", async () => {
    const { slack, app, alva, bosse, channel } = await town(mode);
    const pressed: unknown[] = [];
    await startApp(slack, app, (bolt) => {
      bolt.command("/beslut", async ({ ack, body, client }) => {
        await ack();
        await client.views.open({ trigger_id: body.trigger_id, view: { ...form, private_metadata: body.channel_id } });
      });
      bolt.view({ callback_id: "beslut", type: "view_submission" }, async ({ ack, view, client }) => {
        const text = view.state.values["rubrik"]?.["text"]?.value ?? "";
        if (text.startsWith("nej")) return ack({ response_action: "errors", errors: { rubrik: "Skriv något annat." } });
        await ack();
        await client.chat.postMessage({ channel: view.private_metadata, text, blocks: card(text) });
      });
      bolt.action("yes", async ({ ack, action, body, respond }) => {
        await ack();
        pressed.push({ action, user: body.user });
        await respond({ text: "Tack!", response_type: "ephemeral", replace_original: false });
      });
    });

    expect(await alva.command("/beslut", "om & kring åar", { channel })).toMatchObject({ status: 200, body: "" });
    expect(slack.deliveries.at(-1)?.payload).toMatchObject({ text: "om &amp; kring åar", user_name: "alva" });
    const view = await until(() => alva.views[0]);
    await expect(alva.submit(view, { rubrik: "x".repeat(41) })).rejects.toThrow("too long");
    expect((await alva.submit(view, { rubrik: "nej" })).body).toMatchObject({ response_action: "errors" });
    expect(alva.views).toHaveLength(1);
    await alva.submit(view, { rubrik: "Vi bygger en å" });
    expect(alva.views).toEqual([]);

    const message = await until(() => channel.messages[0]);
    expect(message).toMatchObject({ text: "Vi bygger en å", app_id: app.id });
    expect(await bosse.click(message, "Bekräfta")).toMatchObject({ status: 200 });
    expect(pressed).toMatchObject([{ action: { value: "14", action_id: "yes" }, user: { id: bosse.id } }]);
    await until(() => bosse.ephemerals.length > 0);
    expect(bosse.ephemerals).toMatchObject([{ text: "Tack!", ephemeral: true }]);
    expect(alva.ephemerals).toEqual([]);
  });

  test("hears messages, mentions, edits, deletions, the home tab, shortcuts and closed forms", async () => {
    const { slack, app, alva, channel } = await town(mode);
    const heard: string[] = [];
    await startApp(slack, app, (bolt) => {
      bolt.event(/.*/, async ({ event }) => {
        heard.push("subtype" in event && event.subtype ? event.subtype : event.type);
      });
      bolt.shortcut("spara", async ({ ack, body, client }) => {
        await ack();
        await client.views.open({ trigger_id: body.trigger_id, view: form });
      });
      bolt.view({ callback_id: "beslut", type: "view_closed" }, async ({ ack, body }) => {
        await ack();
        heard.push(body.type);
      });
    });
    const message = await alva.mentions(app, "hej på dig", { channel });
    const reply = await alva.says("och så", { channel, thread: message });
    await alva.edits(reply, "och så här");
    await alva.deletes(reply);
    await alva.says("bara till dig", { channel: alva.dmWith(app) });
    await alva.opensHome();
    await alva.shortcut("spara", message);
    await alva.closes(await until(() => alva.views[0]));
    expect(heard.toSorted()).toEqual(
      [
        "app_mention",
        "message",
        "message",
        "message_changed",
        "message_deleted",
        "message",
        "app_home_opened",
        "view_closed",
      ].toSorted(),
    );
    expect(channel.messages).toMatchObject([{ text: `${app.mention} hej på dig`, replies: [] }]);
  });
});

test("an acknowledgement after four seconds comes too late, and a command in a thread never leaves Slack", async () => {
  const { slack, app, alva, channel } = await town();
  await startApp(slack, app, (bolt) => {
    bolt.command("/sent", async ({ ack }) => {
      await new Promise((resolve) => setTimeout(resolve, 4000));
      await ack().catch(() => {});
    });
  });
  const outcome = await alva.command("/sent", "", { channel });
  expect(outcome).toMatchObject({ status: 0, problem: "operation_timeout" });
  expect(outcome.ms).toBeGreaterThanOrEqual(2990);
  const thread = await alva.says("en tråd", { channel });
  expect(await alva.command("/sent", "", { channel, thread })).toMatchObject({ problem: "not_in_threads" });
  expect(alva.ephemerals.at(-1)?.text).toBe("/sent is not supported in threads. Sorry!");
  expect(slack.deliveries.filter(({ kind }) => kind === "command")).toHaveLength(1);
});

test("an event that is not acknowledged comes again: at once, after a minute, after five more", async () => {
  const clock = new TestClock();
  const { slack, app, alva, channel } = await town("http", { clock });
  const seen: unknown[] = [];
  await startApp(slack, app, (bolt) => {
    bolt.message(async ({ body, context }) => void seen.push([body.event_id, context.retryNum, context.retryReason]));
  });
  app.loseAcks(3);
  await alva.says("hörs jag?", { channel });
  for (const [wait, count] of [
    [0, 2],
    [60_000, 3],
    [300_000, 4],
    [600_000, 4],
  ] as const) {
    clock.advance(wait);
    await until(() => seen.length === count);
  }
  const [[id]] = seen as [[string]];
  expect(seen).toEqual([
    [id, undefined, undefined],
    [id, 1, "http_timeout"],
    [id, 2, "http_timeout"],
    [id, 3, "http_timeout"],
  ]);
  // What comes again within the same second has the same signature.
  expect(new Set(events(slack, "message").map(({ headers }) => headers["x-slack-signature"])).size).toBe(3);
});

test("events can be held back and come in another order", async () => {
  const { slack, app, alva, channel } = await town();
  const texts: unknown[] = [];
  await startApp(slack, app, (bolt) =>
    bolt.message(async ({ event }) => void texts.push("text" in event && event.text)),
  );
  app.hold();
  await alva.says("ett", { channel });
  await alva.says("två", { channel });
  await app.release("reversed");
  expect(texts).toEqual(["två", "ett"]);
});

test("signatures are those of Slack's own example", () => {
  const hook = "https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN";
  const body =
    "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar" +
    "&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=" +
    `${hook}&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c`;
  const expected = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
  expect(sign(body, "8f742231b10e8888abcd99yyyzzz85a5", 1531420618)).toBe(expected);
});

test("a request can be forged, tampered with, replayed and dated in the future", async () => {
  const { slack, app, alva, channel } = await town();
  await startApp(slack, app, (bolt) => bolt.command("/ok", async ({ ack }) => ack()));
  await alva.command("/ok", "ett", { channel });
  const [{ url, headers, body }] = slack.deliveries as [(typeof slack.deliveries)[number]];
  expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
  const seconds = Math.floor(Date.now() / 1000);
  const signed = (secret: string, at: number) => ({
    url,
    body,
    headers: { ...headers, ...signatureHeaders(body, secret, at) },
  });
  const statusOf = async (...args: Parameters<typeof postRaw>) => (await postRaw(...args)).status;
  expect(await statusOf({ url, headers, body })).toBe(200);
  expect(await statusOf({ url, headers, body: body.replace("ett", "fem") })).toBe(401);
  expect(await statusOf(signed("en annan hemlighet", seconds))).toBe(401);
  expect(await statusOf(signed(app.signingSecret, seconds - 301))).toBe(401);
  expect(await statusOf(signed(app.signingSecret, seconds + 86_400))).toBe(200);
});
