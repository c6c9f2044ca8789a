import { expect, test } from "vitest";
import { answerOf, card, refused, town, webClient } from "./town.ts";

const post = (channel: string, text = "hej") => ({ channel, text });

test("tokens, scopes and membership are checked", async () => {
  const { slack, team, app, alva, channel } = await town();
  const poor = team.app({ signingSecret: "b", botToken: "xoxb-2", scopes: ["chat:write"] });
  const [secret, elsewhere] = [team.privateChannel("sluten", alva), slack.team("Annan").channel("x")];
  const web = webClient(slack);
  expect(await web.auth.test()).toMatchObject({ ok: true, team: "Åkersta", team_id: team.id, bot_id: app.bot.botId });
  expect(await answerOf(webClient(slack, "").auth.test())).toMatchObject(refused("not_authed"));
  expect(await answerOf(webClient(slack, "xoxb-9").auth.test())).toMatchObject(refused("invalid_auth"));
  const missing = refused("missing_scope", { needed: "channels:history", provided: "chat:write" });
  const other = webClient(slack, "xoxb-2");
  expect(await answerOf(other.conversations.history({ channel: channel.id }))).toMatchObject(missing);
  expect(await answerOf(other.chat.postMessage(post(channel.id)))).toMatchObject(refused("not_in_channel"));
  expect(await answerOf(web.chat.postMessage(post(secret.id)))).toMatchObject(refused("channel_not_found"));
  expect(await answerOf(web.chat.postMessage(post(elsewhere.id)))).toMatchObject(refused("channel_not_found"));
  expect(await answerOf(web.apiCall("chat.sing"))).toMatchObject(refused("unknown_method"));
  await poor.revokeTokens();
  expect(await answerOf(other.auth.test())).toMatchObject(refused("token_revoked"));
});

test("messages, threads, updates, links, private messages, people and channels", async () => {
  const { slack, app, alva, bosse, channel } = await town();
  const web = webClient(slack);
  const metadata = { event_type: "post", event_payload: { id: "p1" } };
  const { ts = "" } = await web.chat.postMessage({ ...post(channel.id), blocks: card("hej"), metadata });
  await web.chat.postMessage({ ...post(channel.id, "svar"), thread_ts: ts });
  expect(await answerOf(web.chat.postMessage({ ...post(channel.id), thread_ts: "1.000001" }))).toMatchObject(
    refused("thread_not_found"),
  );
  await web.chat.update({ channel: channel.id, ts, text: "hej igen" });
  expect(channel.messages).toMatchObject([
    { text: "hej igen", metadata, blocks: card("hej"), replies: [{ text: "svar" }] },
  ]);
  const theirs = await alva.says("mitt", { channel });
  expect(await answerOf(web.chat.update({ ...post(channel.id), ts: theirs.ts }))).toMatchObject(
    refused("cant_update_message"),
  );

  const bare = await web.conversations.history({ channel: channel.id });
  expect(bare.messages).toMatchObject([{ text: "mitt" }, { text: "hej igen", reply_count: 1 }]);
  expect(bare.messages?.[1]?.metadata).toBeUndefined();
  const asked = await web.conversations.history({
    channel: channel.id,
    include_all_metadata: true,
    oldest: ts,
    inclusive: true,
  });
  expect(asked.messages?.at(-1)?.metadata).toEqual(metadata);
  const first = await web.conversations.history({ channel: channel.id, limit: 1 });
  expect(first.has_more).toBe(true);
  const rest = await web.conversations.history({
    channel: channel.id,
    cursor: first.response_metadata?.next_cursor ?? "",
  });
  expect(rest.messages).toMatchObject([{ ts }]);
  expect((await web.conversations.replies({ channel: channel.id, ts })).messages).toMatchObject([
    { ts },
    { text: "svar" },
  ]);

  const { permalink } = await web.chat.getPermalink({ channel: channel.id, message_ts: ts });
  expect(permalink).toBe(`https://akersta.slack.com/archives/${channel.id}/p${ts.replace(".", "")}`);
  await web.chat.postEphemeral({ ...post(channel.id, "bara du"), user: bosse.id });
  expect([alva.ephemerals.length, bosse.ephemerals[0]?.text]).toEqual([0, "bara du"]);
  const dm = await web.conversations.open({ users: alva.id });
  await web.chat.postMessage(post(dm.channel?.id ?? "", "till dig"));
  await web.chat.postMessage(post(alva.id, "till dig också"));
  expect(alva.dm.map(({ text }) => text)).toEqual(["till dig", "till dig också"]);
  expect((await web.users.info({ user: alva.id, include_locale: true })).user).toMatchObject({
    real_name: "Alva",
    locale: "sv-SE",
  });
  expect((await web.conversations.members({ channel: channel.id })).members).toContain(app.bot.botUserId);
  expect((await web.conversations.info({ channel: channel.id })).channel).toMatchObject({
    name: "samverkan",
    is_member: true,
  });
});

test("a file is asked for, sent and completed", async () => {
  const { slack, channel } = await town();
  const file = Buffer.from("protokoll åäö");
  await webClient(slack).filesUploadV2({ channel_id: channel.id, file, filename: "protokoll.md", title: "Protokoll" });
  await slack.settled();
  expect(slack.files).toMatchObject([{ name: "protokoll.md", title: "Protokoll", content: file }]);
  expect(channel.messages).toMatchObject([{ files: [{ title: "Protokoll" }] }]);
});
