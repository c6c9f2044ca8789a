import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../../src/adapters/store/database.ts";
import type { Content } from "../../../../src/core/ports/chat.ts";
import { testDatabases } from "../../../support/database.ts";
import { until } from "../../../support/slack/slack.ts";
import { callsOf, clear, copied, openDoor, openOffices, storeOn } from "./offices.ts";

const hour = 60 * 60_000;
const card: Content = {
  card: { title: "Förslag 3/2026", blocks: [], buttons: [] },
  group: "22222222-2222-4222-8222-222222222222",
  language: "sv",
};

/** An app whose tokens end after twelve hours, as its administrators would copy them. */
async function rotating(database: Database) {
  const offices = await openOffices({ rotates: true });
  const { city, slack, clock, now } = offices;
  const { app, team } = city;
  const { clientId = "", clientSecret = "" } = app;
  const { tokens } = app.bot;
  const { access_token: botToken, refresh_token: refreshToken, expires_in } = tokens.rotate(clock.now());
  const store = storeOn(database, offices);
  await store.keep(
    copied(city, {
      secrets: { botToken, refreshToken, signingSecret: app.signingSecret, clientId, clientSecret },
      expiresAt: new Date(clock.now() + expires_in * 1000),
    }),
  );
  const channel = { platform: "slack", team: team.id, channel: offices.channel.id };
  const stored = async () => {
    const [one] = await store.list();
    if (!one || "sealed" in one) throw new Error("it cannot be read");
    return one;
  };
  const refreshes = () => callsOf(slack, "oauth.v2.access").length;
  const posts = () => callsOf(slack, "chat.postMessage");
  return { ...offices, store, to: channel, stored, refreshes, posts, tokens, now };
}

const [newest = testDatabases[0]] = testDatabases.toReversed();

describe(`a token that ends, on the ${newest?.name} database`, () => {
  let database: Database;
  beforeAll(async () => {
    database = await newest!.open();
  });
  afterAll(() => database.close());
  beforeEach(() => clear(database));

  it("is used as it is while it has long to live", async () => {
    const { to, refreshes, ...place } = await rotating(database);
    const { door } = await openDoor(place, { database });
    place.clock.advance(10 * hour);
    await door.port.post(to, card, "m1");
    expect(refreshes()).toBe(0);
  });

  it("is renewed before it ends, and nobody waits for that", async () => {
    const { to, refreshes, posts, stored, tokens, ...place } = await rotating(database);
    const first = tokens.newest;
    const { door } = await openDoor(place, { database });
    place.clock.advance(11.5 * hour);
    await door.port.post(to, card, "m1");
    expect(posts()[0]?.token).toBe(first);
    await until(() => refreshes() === 1 && tokens.newest !== first);
    while ((await stored()).secrets["botToken"] === first);
    expect(await stored()).toMatchObject({ expiresAt: new Date(place.clock.now() + 12 * hour), state: "active" });
    await until(async () => {
      await door.port.post(to, card, "m2");
      return posts().at(-1)?.token === tokens.newest;
    });
    expect(refreshes()).toBe(1);
  });

  it("is renewed at once where it has ended, and the call succeeds", async () => {
    const { to, refreshes, posts, tokens, channel, ...place } = await rotating(database);
    const { door } = await openDoor({ ...place, channel }, { database });
    place.clock.advance(13 * hour);
    await door.port.post(to, card, "m1");
    expect([refreshes(), posts().length, posts()[0]?.token]).toEqual([1, 1, tokens.newest]);
    expect(channel.messages).toHaveLength(1);
  });

  it("is renewed where Slack says that it has ended, whatever our clock says", async () => {
    const { to, refreshes, posts, channel, now, ...place } = await rotating(database);
    const began = now();
    const { door } = await openDoor({ ...place, channel, now: () => began }, { database });
    place.clock.advance(13 * hour);
    await door.port.post(to, card, "m1");
    expect([refreshes(), posts().length, channel.messages.length]).toEqual([1, 2, 1]);
  });

  it("is renewed once by two processes that need it at once, each with many calls", async () => {
    const { to, refreshes, channel, ...place } = await rotating(database);
    const doors = [
      await openDoor({ ...place, channel }, { database }),
      await openDoor({ ...place, channel }, { database }),
    ];
    place.clock.advance(13 * hour);
    const marks = ["a", "b", "c", "d"];
    await Promise.all(doors.flatMap(({ door }) => marks.map((mark) => door.port.post(to, card, mark))));
    expect([refreshes(), channel.messages.length]).toEqual([1, 8]);
    place.clock.advance(13 * hour);
    await Promise.all(doors.map(({ door }) => door.port.post(to, card, "e")));
    expect([refreshes(), channel.messages.length]).toEqual([2, 10]);
  });

  it("still works where Slack does not renew it in time, and is renewed when Slack does", async () => {
    const { to, refreshes, channel, slack, stored, tokens, ...place } = await rotating(database);
    const { door, lines } = await openDoor({ ...place, slack, channel }, { database });
    slack.fails("oauth.v2.access", "unavailable", 1);
    place.clock.advance(11.5 * hour);
    await door.port.post(to, card, "m1");
    await until(() => lines.some((line) => line.includes("could not be renewed yet")));
    await door.port.post(to, card, "m2");
    await until(() => refreshes() === 2);
    expect(channel.messages).toHaveLength(2);
    expect((await stored()).state).toBe("active");
  });

  it("lets posts wait and be tried again where it has ended and Slack is away", async () => {
    const { to, slack, stored, ...place } = await rotating(database);
    const { door } = await openDoor({ ...place, slack }, { database });
    place.clock.advance(13 * hour);
    slack.fails("oauth.v2.access", "unavailable");
    await expect(door.port.post(to, card, "m1")).rejects.toMatchObject({ message: "Slack: http_503", retry: true });
    await door.port.post(to, card, "m1");
    expect((await stored()).state).toBe("active");
  });

  it("whose refresh token is used up ends the installation, and Slack is asked no more", async () => {
    const { to, slack, stored, tokens, refreshes, ...place } = await rotating(database);
    const { door, lines } = await openDoor({ ...place, slack }, { database });
    tokens.rotate(place.clock.now());
    place.clock.advance(13 * hour);
    await expect(door.port.post(to, card, "m1")).rejects.toMatchObject({ retry: true });
    expect(await stored()).toMatchObject({ state: "revoked", problem: "Slack: invalid_refresh_token" });
    const before = slack.calls.length;
    await expect(door.port.post(to, card, "m1")).rejects.toThrow("Samspråk is no longer installed in Åkersta");
    expect([slack.calls.length, refreshes()]).toEqual([before, 1]);
    expect(lines.filter((line) => line.includes("removed from a workspace"))).toHaveLength(1);
  });

  it("that cannot be renewed for want of the app's credentials says so", async () => {
    const { to, store, stored, ...place } = await rotating(database);
    const { id: _, installedAt: __, state: ___, problem: ____, secrets, ...kept } = await stored();
    const { clientId: _____, ...fewer } = secrets;
    await store.keep({ ...kept, secrets: fewer as Record<string, string> });
    const { door } = await openDoor(place, { database });
    place.clock.advance(13 * hour);
    await expect(door.port.post(to, card, "m1")).rejects.toThrow("there is nothing to renew it with");
  });
});
