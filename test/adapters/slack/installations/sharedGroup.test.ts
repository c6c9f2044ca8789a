import { beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../../src/adapters/store/database.ts";
import { openTestDatabase } from "../../../support/database.ts";
import { postRaw, signatureHeaders, until } from "../../../support/slack/slack.ts";
import { textsIn } from "../door.ts";
import { callsOf, copied, openOffices, storeOn } from "./offices.ts";
import { beginGroup, openHouse, typed } from "./openHouse.ts";

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});

/** Both organisations have installed an app of their own, and have a group in the channel that they share. */
async function together() {
  const offices = await openOffices();
  const store = storeOn(database, offices);
  for (const office of [offices.city, offices.sports]) await store.keep(copied(office));
  const house = await openHouse(offices, database);
  await beginGroup(offices);
  return { ...offices, ...house, store };
}

describe("a group in a channel that two organisations share, each with an app of its own", () => {
  it("is the same group, whichever app a command comes through", async () => {
    const place = await together();
    const { alva, dragan } = place;
    expect(await typed(dragan, "gruppen", place)).toContain("Samverkansgruppen");
    expect(await typed(alva, "gruppen", place)).toContain("Samverkansgruppen");
    expect(await database.client.group.count()).toBe(1);
  });

  it("gets a message once that mentions both apps, and so arrives through both", async () => {
    const { dragan, city, sports, channel, slack } = await together();
    const bots = [city, sports].map(({ app }) => `<@${app.bot.botUserId}>`).join(" ");
    const heard = dragan.ephemerals.length;
    const sent = slack.deliveries.length;
    await dragan.says(`${bots} förslag köpa bollar`, { channel });
    await until(() => dragan.ephemerals.length > heard);
    await slack.settled();
    const mentions = slack.deliveries.slice(sent).filter(({ body }) => body.includes('"type":"app_mention"'));
    expect(mentions.map(({ outcome }) => outcome?.status)).toEqual([200, 200]);
    expect(new Set(mentions.map(({ app }) => app)).size).toBe(2);
    const [proposal, ...others] = await database.client.proposal.findMany();
    expect(others).toEqual([]);
    expect(proposal?.text).toBe("köpa bollar");
    expect(dragan.ephemerals).toHaveLength(heard + 1);
  });

  it("shows its cards once, through the app under which it is linked, for all to press", async () => {
    const place = await together();
    const { alva, dragan, city, channel } = place;
    await typed(dragan, "förslag köpa bollar", place);
    const card = await until(() =>
      channel.messages.find(({ blocks }) => textsIn(blocks).join().includes("köpa bollar")),
    );
    expect(card.user).toBe(city.app.bot.botUserId);
    await dragan.click(card, "Vi står bakom");
    await alva.click(card, "Vi står bakom");
    await until(async () => (await database.client.stance.count()) === 2);
    const stances = await database.client.stance.findMany();
    expect(new Set(stances.map(({ partyId }) => partyId)).size).toBe(2);
    expect(channel.messages.filter(({ blocks }) => textsIn(blocks).join().includes("köpa bollar"))).toHaveLength(1);
  });

  it("is asked of Slack whether the channel is shared, and not for every command", async () => {
    const place = await together();
    for (let i = 0; i < 3; i += 1) await typed(place.dragan, "gruppen", place);
    expect(callsOf(place.slack, "conversations.info").length).toBeLessThanOrEqual(2);
  });

  it("is not for someone whose app only claims to be in its channel", async () => {
    const place = await together();
    const { slack, alva } = place;
    const secret = place.city.team.privateChannel("bara-staden", alva, place.city.app);
    const start = 'starta namn=Stadens parter="A; B" verkan=mandate';
    const offices = `ordförande=${alva.mention} sekreterare=${alva.mention}`;
    expect(await typed(alva, `${start} ${offices}`, { channel: secret })).toContain("är startad");
    // Slack would not do so: whoever holds the other app's secret says that Alva has written there.
    const { app } = place.sports;
    const payload = {
      ...{ command: "/samsprak", text: "gruppen", api_app_id: app.id, team_id: alva.team.id, channel_id: secret.id },
      ...{ user_id: alva.id, user_name: "alva", trigger_id: "1.2.abc" },
    };
    const body = new URLSearchParams(payload).toString();
    const signed = signatureHeaders(body, app.signingSecret, Math.floor(place.clock.now() / 1000));
    const headers = { "content-type": "application/x-www-form-urlencoded", ...signed };
    const answer = await postRaw({ url: `${place.url}/slack/events`, body, headers });
    expect(answer.status).toBe(200);
    expect(answer.body).not.toContain("Stadens");
    expect(callsOf(slack, "conversations.info").at(-1)?.response).toBeDefined();
  });
});
