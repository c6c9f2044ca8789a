import { expect, onTestFinished, test } from "vitest";
import type { Json } from "./model.ts";
import { type Slack, startSlack, until } from "./slack.ts";
import { card, form, startApp } from "./town.ts";

const events = ({ deliveries }: Slack, type: string) =>
  deliveries.map(({ payload }) => payload).filter(({ event }) => (event as Json | undefined)?.["type"] === type);

/** A municipality that owns a channel and an umbrella organisation that shares it. */
async function twoTeams() {
  const slack = await startSlack();
  onTestFinished(() => slack.close());
  const [stad, forum] = [slack.team("Stad"), slack.team("Forum")];
  const app = stad.app({ signingSecret: "stadens", botToken: "xoxb-stad" });
  const [alva, cilla] = [stad.user("Alva"), forum.user("Cilla")];
  const channel = stad.channel("samverkan", alva, app).shareWith(forum, { as: "samverkan-stad" });
  channel.admit(cilla);
  return { slack, stad, forum, app, alva, cilla, channel };
}

test("with one install, an outsider's message, button, form, button in the form and shortcut reach it", async () => {
  const { slack, stad, forum, app, cilla, channel } = await twoTeams();
  await startApp(slack, app, (bolt) => {
    bolt.message(async ({ event, client }) => {
      if (!("bot_id" in event))
        await client.chat.postMessage({ channel: event.channel, text: "kort", blocks: card("kort") });
    });
    bolt.action("yes", async ({ ack, body, client }) => {
      await ack();
      if ("trigger_id" in body) await client.views.open({ trigger_id: body.trigger_id, view: form });
    });
    bolt.action("more", async ({ ack }) => ack());
    bolt.view("beslut", async ({ ack }) => ack());
    bolt.shortcut("spara", async ({ ack }) => ack());
  });

  await cilla.says("hej", { channel });
  expect(events(slack, "message")[0]).toMatchObject({
    team_id: stad.id,
    context_team_id: stad.id,
    is_ext_shared_channel: true,
    authorizations: [{ team_id: stad.id, user_id: app.bot.botUserId }],
    event: { team: forum.id, user_team: forum.id, source_team: forum.id, user: cilla.id, channel: channel.id },
  });

  const message = await until(() => channel.messages.find(({ app_id }) => app_id === app.id));
  expect(await cilla.click(message, "Bekräfta")).toMatchObject({ status: 200 });
  const actor = { id: cilla.id, team_id: forum.id };
  expect(slack.deliveries.at(-1)?.payload).toMatchObject({ type: "block_actions", team: { id: stad.id }, user: actor });

  const view = await until(() => cilla.views[0]);
  expect(view).toMatchObject({ team_id: forum.id, app_installed_team_id: stad.id });
  expect(await cilla.click(view, "Fler fält")).toMatchObject({ status: 200 });
  const inForm = { team: { id: forum.id }, user: actor, view: { app_installed_team_id: stad.id } };
  expect(slack.deliveries.at(-1)?.payload).toMatchObject({ type: "block_actions", ...inForm });
  expect(await cilla.submit(view, { rubrik: "En bro" })).toMatchObject({ status: 200, body: "" });
  expect(slack.deliveries.at(-1)?.payload).toMatchObject({ type: "view_submission", ...inForm });

  expect(await cilla.shortcut("spara", message)).toMatchObject({ status: 200 });
  expect(slack.deliveries.at(-1)?.payload).toMatchObject({
    type: "message_action",
    team: { id: stad.id },
    user: actor,
    channel: { id: channel.id, name: "samverkan" },
  });
});

test("someone whose workspace has not installed the app has none of its commands", async () => {
  const { app, cilla, channel } = await twoTeams();
  app.deliverTo("http://127.0.0.1:9/");
  expect(await cilla.command("/beslut", "", { channel })).toMatchObject({ problem: "not_a_command" });
  expect(cilla.ephemerals).toMatchObject([{ text: "/beslut is not a valid command." }]);
});

test("with an app for each workspace, both hear the message, and commands go to one's own", async () => {
  const { slack, forum, app, alva, cilla, channel } = await twoTeams();
  const other = forum.app({ signingSecret: "forumets", botToken: "xoxb-forum" });
  channel.admit(other);
  for (const one of [app, other])
    await startApp(slack, one, (bolt) => bolt.command("/beslut", async ({ ack }) => ack()));
  await alva.says("hej", { channel });
  const heard = events(slack, "message");
  expect(heard.map(({ api_app_id, context_team_id }) => [api_app_id, context_team_id])).toEqual([
    [app.id, app.bot.team.id],
    [other.id, forum.id],
  ]);
  expect(new Set(heard.map(({ event_id }) => event_id)).size).toBe(2);
  await cilla.command("/beslut", "", { channel });
  expect(slack.deliveries.at(-1)?.payload).toMatchObject({
    api_app_id: other.id,
    team_id: forum.id,
    channel_id: channel.id,
    channel_name: "samverkan-stad",
  });
});

test("with one app in both workspaces, it hears the message once, through the install that joined last", async () => {
  const { slack, stad, forum, app, alva, channel } = await twoTeams();
  const second = app.installIn(forum, { botToken: "xoxb-2" });
  await startApp(slack, app, () => {});
  await channel.invite(second);
  await alva.says("hej", { channel });
  expect(events(slack, "message")).toMatchObject([{ team_id: stad.id, authorizations: [{ team_id: forum.id }] }]);
  expect(events(slack, "member_joined_channel")).toMatchObject([{ event: { user: second.botUserId, team: forum.id } }]);
});
