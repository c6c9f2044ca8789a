import { beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../../src/adapters/store/database.ts";
import { openTestDatabase } from "../../../support/database.ts";
import { until } from "../../../support/slack/slack.ts";
import { textsIn } from "../door.ts";
import { callsOf, copied, openDoor, openOffices, storeOn } from "./offices.ts";
import { beginGroup, openHouse, typed } from "./openHouse.ts";

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});

/** Both organisations have a group, linked under the city's workspace. */
async function together() {
  const offices = await openOffices();
  const store = storeOn(database, offices);
  for (const office of [offices.city, offices.sports]) await store.keep(copied(office));
  const house = await openHouse(offices, database);
  await beginGroup(offices);
  const { client } = database;
  const stateIn = async (team: string) => (await client.installation.findFirstOrThrow({ where: { team } })).state;
  await until(async () => (await client.post.count({ where: { dueAt: { not: null } } })) === 0);
  return { ...offices, ...house, store, stateIn };
}

const waiting = () => database.client.post.findMany({ where: { dueAt: { not: null } } });

describe("a workspace that removes our app", () => {
  it("is noted and told to the operator, and the other one's members carry on", async () => {
    const place = await together();
    const { city, sports, dragan, stateIn, lines } = place;
    await city.app.uninstall();
    expect(await stateIn(city.team.id)).toBe("uninstalled");
    expect(await stateIn(sports.team.id)).toBe("active");
    expect(lines.filter((line) => line.includes("removed from a workspace"))).not.toEqual([]);
    expect(await typed(dragan, "gruppen", place)).toContain("Samverkansgruppen");
  });

  it("has its posts wait, for an hour at a time and saying why, without a call to Slack", async () => {
    const place = await together();
    const { city, dragan, slack, now } = place;
    await city.app.revokeTokens();
    const before = callsOf(slack, "chat.postMessage").length;
    await typed(dragan, "förslag köpa bollar", place);
    const [post] = await until(async () => {
      const posts = await waiting();
      return posts.length > 0 && posts.every(({ problem }) => problem) && posts;
    });
    expect(post).toMatchObject({ failures: 1, problem: expect.stringContaining("no longer installed in Åkersta") });
    expect(post?.dueAt?.getTime()).toBe(now().getTime() + 3_600_000);
    for (let i = 0; i < 5; i += 1) await place.relay.round();
    expect(callsOf(slack, "chat.postMessage")).toHaveLength(before);
    expect((await waiting()).map(({ failures }) => failures)).toEqual((await waiting()).map(() => 1));
  });

  it("gets its posts as soon as it has installed us again", async () => {
    const place = await together();
    const { city, dragan, channel, store, stateIn, clock } = place;
    await city.app.uninstall();
    await typed(dragan, "förslag köpa bollar", place);
    await until(async () => (await waiting()).some(({ problem }) => problem));
    clock.advance(5000);
    city.app.bot.comeBack();
    await store.keep(copied(city));
    const card = await until(
      () => channel.messages.find(({ blocks }) => textsIn(blocks).join().includes("köpa bollar")),
      5000,
    );
    expect(card.user).toBe(city.app.bot.botUserId);
    await until(async () => (await waiting()).length === 0);
    expect(await stateIn(city.team.id)).toBe("active");
  });

  it("is noticed by a post, where the event never came", async () => {
    const place = await together();
    const { city, dragan, slack, stateIn } = place;
    city.app.bot.tokenError = "account_inactive";
    await typed(dragan, "förslag köpa bollar", place);
    await until(async () => (await stateIn(city.team.id)) === "uninstalled");
    const before = slack.calls.length;
    await place.relay.round();
    expect(slack.calls.slice(before).filter(({ method }) => method.startsWith("chat."))).toEqual([]);
  });
});

describe("an event that says goodbye", () => {
  it("changes nothing where our token still works: it came late, or was about another's", async () => {
    const place = await together();
    const { city, store, clock, stateIn, lines, slack } = place;
    await city.app.uninstall();
    city.app.bot.comeBack();
    clock.advance(1000);
    await store.keep(copied(city));
    const late = slack.deliveries.findLast(({ body }) => body.includes("app_uninstalled"));
    await city.app.redeliver(late!, { number: 3, reason: "http_timeout" });
    expect(await stateIn(city.team.id)).toBe("active");
    await until(() => lines.some((line) => line.includes("our token still works")));
  });

  it("comes again where Slack does not tell whether our token still works", async () => {
    const { city, slack, stateIn } = await together();
    slack.fails("auth.test", "unavailable");
    await city.app.revokeTokens();
    const outcomes = () => slack.deliveries.filter(({ body }) => body.includes("tokens_revoked"));
    await until(() => outcomes().at(-1)?.outcome?.status === 200);
    expect(outcomes().map(({ outcome }) => outcome?.status)).toEqual([503, 200]);
    expect(await stateIn(city.team.id)).toBe("revoked");
  });

  it("is heard by all processes", async () => {
    const place = await together();
    const other = await openDoor(place, { database });
    await place.city.app.revokeTokens();
    const to = { platform: "slack", team: place.city.team.id, channel: place.channel.id };
    const content = { card: { title: "A", blocks: [], buttons: [] }, group: "g", language: "sv" as const };
    const refusal = async () => {
      const before = place.slack.calls.length;
      const error: unknown = await other.door.port.post(to, content, "m").catch((reason: unknown) => reason);
      return [String(error), place.slack.calls.length - before];
    };
    await expect.poll(refusal, { timeout: 10_000 }).toEqual([expect.stringContaining("no longer installed"), 0]);
  });
});
