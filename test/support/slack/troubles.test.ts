import { once } from "node:events";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { postRaw, TestClock, until } from "./slack.ts";
import { answerOf, refused, town, webClient } from "./town.ts";

const post = (channel: string, text = "hej") => ({ channel, text });

test("limits are off until they are asked for; then each channel takes one message a second", async () => {
  const clock = new TestClock();
  const { slack, team, app, channel } = await town("http", { clock });
  const other = team.channel("annan", app);
  const web = webClient(slack);
  const send = (to = channel) => answerOf(web.chat.postMessage(post(to.id)));
  expect([await send(), await send()]).toMatchObject([{ ok: true }, { ok: true }]);
  slack.limitRates({ posting: true, nonMarketplace: true });
  expect([await send(), await send(), await send(other)]).toMatchObject([
    { ok: true },
    { retryAfter: 1 },
    { ok: true },
  ]);
  clock.advance(1000);
  expect(await send()).toMatchObject({ ok: true });
  const read = () => answerOf(web.conversations.history({ channel: channel.id }));
  expect([await read(), await read()]).toMatchObject([{ ok: true }, { retryAfter: 60 }]);
});

test("calls can fail before the work is done, or after it, when the sender cannot tell", async () => {
  const { slack, channel } = await town();
  const web = webClient(slack, "xoxb-1", { timeout: 200 });
  const send = (text: string) => answerOf(web.chat.postMessage(post(channel.id, text)));
  const outcomes: unknown[] = [];
  for (const fault of [
    "unavailable",
    "garbage",
    "hang",
    "lost",
    { error: "fatal_error" },
    { retryAfter: 7 },
  ] as const) {
    slack.fails("chat.postMessage", fault);
    outcomes.push(await send(JSON.stringify(fault)));
  }
  expect(outcomes).toMatchObject([
    { statusCode: 503 },
    { ok: false },
    { code: "slack_webapi_request_error" },
    { code: "slack_webapi_request_error" },
    refused("fatal_error"),
    { retryAfter: 7 },
  ]);
  expect(channel.messages.map(({ text }) => text)).toEqual(['"lost"']);
  expect(slack.calls.map(({ response }) => response?.["ok"])).toEqual(Array(6).fill(undefined));
});

test("a response URL is good five times, for half an hour", async () => {
  const clock = new TestClock();
  const { slack, app, alva, channel } = await town("http", { clock });
  app.deliverTo("http://127.0.0.1:9/");
  const respond = async (text: string) => {
    const url = String(slack.deliveries.at(-1)?.payload["response_url"]);
    const { status, body } = await postRaw({ url, headers: {}, body: JSON.stringify({ text }) });
    return `${status} ${body}`;
  };
  await alva.command("/ny", "", { channel });
  for (const text of ["1", "2", "3", "4", "5"]) expect(await respond(text)).toBe("200 ok");
  expect(await respond("6")).toBe('404 {"ok":false,"error":"used_url"}');
  expect(alva.ephemerals).toHaveLength(5);
  await alva.command("/ny", "", { channel });
  clock.advance(30 * 60_000 + 1);
  expect(await respond("för sent")).toBe('404 {"ok":false,"error":"expired_url"}');
});

test("an app has at most ten sockets, hears again what no socket acknowledged, and is asked to reconnect", async () => {
  const { slack, app, alva, channel } = await town("socket", { patience: 50 });
  const web = webClient(slack, "xapp-1");
  const received: { type: string; reason?: string; retry_attempt?: number }[] = [];
  const connect = async () => {
    const socket = new WebSocket(String((await web.apps.connections.open({})).url));
    socket.on("message", (data) => received.push(JSON.parse(String(data))));
    await once(socket, "message");
  };
  for (let i = 0; i < 11; i += 1) await connect();
  expect(received.filter(({ type }) => type === "hello")).toHaveLength(10);
  expect(received.at(-1)).toMatchObject({ type: "disconnect", reason: "too_many_websockets" });
  await alva.says("hör någon?", { channel });
  await until(() => received.some(({ type, retry_attempt: attempt }) => type === "events_api" && attempt === 1));
  app.sockets.disconnect();
  await until(() => received.filter(({ reason }) => reason === "refresh_requested").length === 10);
  expect(await answerOf(webClient(slack).apps.connections.open({}))).toMatchObject(refused("not_allowed_token_type"));
});

test("an app that is removed hears of it, and its token is dead", async () => {
  const { slack, app, alva, channel } = await town();
  app.deliverTo("http://127.0.0.1:9/");
  await app.uninstall();
  await alva.says("är du kvar?", { channel });
  const types = slack.deliveries.filter(({ retry }) => !retry).map(({ payload }) => payload["event"]);
  expect(types).toMatchObject([{ type: "tokens_revoked" }, { type: "app_uninstalled" }]);
  expect(await answerOf(webClient(slack).auth.test())).toMatchObject(refused("account_inactive"));
});
