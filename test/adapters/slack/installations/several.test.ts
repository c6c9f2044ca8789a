import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../../src/adapters/store/database.ts";
import { OutsideError } from "../../../../src/core/errors.ts";
import type { Content } from "../../../../src/core/ports/chat.ts";
import { said } from "../../../../src/core/reply.ts";
import { openTestDatabase } from "../../../support/database.ts";
import { postRaw, signatureHeaders, until } from "../../../support/slack/slack.ts";
import { everyField, textsIn } from "../door.ts";
import { clear, copied, type DoorOptions, openDoor, openOffices, storeOn } from "./offices.ts";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => clear(database));

const card: Content = {
  card: {
    title: "Förslag 3/2026",
    blocks: [],
    buttons: [{ label: "Vi står bakom", call: { command: "decision.answer", input: {} } }],
  },
  group: "22222222-2222-4222-8222-222222222222",
  language: "sv",
};

/** Both organisations' apps are stored. */
async function both(options: Omit<DoorOptions, "database"> = {}) {
  const offices = await openOffices();
  const store = storeOn(database, offices);
  for (const office of [offices.city, offices.sports]) await store.keep(copied(office));
  return { ...offices, store, ...(await openDoor(offices, { database, ...options })) };
}

/** A payload as Slack would send it, signed with any secret. */
async function send(url: string, payload: Record<string, string>, secret: string, seconds: number): Promise<number> {
  const body = new URLSearchParams({ user_id: "U1", channel_id: "C1", trigger_id: "1.2.a", ...payload }).toString();
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    ...signatureHeaders(body, secret, Math.floor(seconds)),
  };
  return (await postRaw({ url: `${url}/slack/events`, body, headers })).status;
}

describe("with two organisations' apps at one address", () => {
  it("each one's commands are its own, and its answers come from its own bot", async () => {
    const { alva, dragan, city, sports, channel, asks } = await both();
    await alva.command("/beslut", "lista", { channel });
    await dragan.command("/beslut", "lista", { channel });
    expect(asks.map(({ from, place }) => [from, place])).toEqual([
      [
        expect.objectContaining({ team: city.team.id, user: alva.id, name: "Alva" }),
        expect.objectContaining(at(city.team.id, channel.id)),
      ],
      [
        expect.objectContaining({ team: sports.team.id, user: dragan.id, name: "Dragan" }),
        expect.objectContaining(at(sports.team.id, channel.id)),
      ],
    ]);
    await dragan.mentions(sports.app, "hjälp", { channel });
    const whisper = await until(
      () => dragan.ephemerals.at(-1)?.user === sports.app.bot.botUserId && dragan.ephemerals.at(-1),
    );
    expect(textsIn(whisper?.blocks)).toEqual(["Klart."]);
  });

  it("a payload is refused where the secret is another app's, or the app nobody's", async () => {
    const { city, sports, url, now, asks, lines } = await both();
    const command = { command: "/beslut", text: "lista", team_id: city.team.id };
    const attempt = (api_app_id: string, secret: string) =>
      send(url, { ...command, api_app_id }, secret, now().getTime() / 1000);
    expect(await attempt(city.app.id, sports.app.signingSecret)).toBe(401);
    expect(await attempt("A0NOBODYS", city.app.signingSecret)).toBe(401);
    expect(await attempt("", city.app.signingSecret)).toBe(401);
    expect(asks).toEqual([]);
    expect(lines.filter((line) => line.includes("was refused"))).toHaveLength(3);
    expect(await attempt(city.app.id, city.app.signingSecret)).toBe(200);
  });

  it("an app speaks for no workspace but its own, whatever its payloads claim", async () => {
    const { city, sports, url, now, asks } = await both();
    const claims = { command: "/beslut", text: "lista", team_id: city.team.id, api_app_id: sports.app.id };
    expect(await send(url, claims, sports.app.signingSecret, now().getTime() / 1000)).toBe(200);
    expect(asks.map(({ place }) => place.team)).toEqual([sports.team.id]);
  });

  it("an address is verified with the secret of any of them, and with no other", async () => {
    const { sports, url, now } = await both();
    const verify = async (secret: string) => {
      const body = JSON.stringify({ type: "url_verification", challenge: "abc" });
      const signed = signatureHeaders(body, secret, Math.floor(now().getTime() / 1000));
      const headers = { "content-type": "application/json", ...signed };
      return (await postRaw({ url: `${url}/slack/events`, body, headers })).status;
    };
    expect([await verify(sports.app.signingSecret), await verify("någon annans hemlighet")]).toEqual([200, 401]);
  });

  it("a post goes through the app of its workspace, and so does its update", async () => {
    const { city, sports, channel, dragan, door } = await both();
    const before = { ...card, card: { ...card.card, title: "Förslag 2/2026" } };
    for (const { team } of [city, sports]) {
      const to = at(team.id, channel.id);
      const { message } = await door.port.post(to, before, `m-${team.id}`);
      await door.port.update(to, message, card);
      expect(await door.port.find(to, `m-${team.id}`)).toMatchObject({ message });
    }
    expect(channel.messages.map(({ user }) => user)).toEqual([city.app.bot.botUserId, sports.app.bot.botUserId]);
    expect(channel.messages.map(({ text }) => text)).toEqual([
      expect.stringContaining("3/2026"),
      expect.stringContaining("3/2026"),
    ]);
    await door.port.post({ platform: "slack", team: sports.team.id, user: dragan.id }, card, "m-dragan");
    expect(dragan.dmWith(sports.app).messages).toHaveLength(1);
  });

  it("a post to a workspace that has no app of ours waits, and Slack is not asked", async () => {
    const { slack, door } = await both();
    const error = await door.port.post(at("T0NOBODYS", "C1"), card, "m1").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OutsideError);
    expect(error).toMatchObject({ retry: true, waitMs: 3_600_000, message: expect.stringMatching(/not installed/) });
    expect(slack.calls).toEqual([]);
  });

  it("asks the database for no installation once the door is open", async () => {
    const offices = await openOffices();
    const { alva, dragan, channel, city, sports, slack } = offices;
    const store = storeOn(database, offices);
    for (const office of [city, sports]) await store.keep(copied(office));
    let reads = 0;
    const counted = {
      ...store,
      async list() {
        reads += 1;
        return await store.list();
      },
      renew: () => Promise.reject(new Error("why")),
    };
    const { door } = await openDoor(offices, { database, settings: { installations: counted } });
    // The second is for what may have changed before the door could hear of it.
    await until(() => reads === 2);
    for (const person of [alva, dragan, alva, dragan]) await person.command("/beslut", "lista", { channel });
    await door.port.post(at(sports.team.id, channel.id), card, "m1");
    await slack.settled();
    expect(reads).toBe(2);
  });
});

describe("someone from the other organisation", () => {
  it("presses a button on a card, opens a form, extends it, sends it in and uses a shortcut, each time as themselves", async () => {
    const { city, sports, alva, dragan, channel, door, asks, slack } = await both({
      script: (ask) =>
        "words" in ask.says || ("form" in ask.says && ask.says.submitted)
          ? said("Noterat.")
          : { kind: "form", form: everyField },
    });
    await door.port.post(at(city.team.id, channel.id), card, "m1");
    await dragan.click(channel.messages[0]!, "Vi står bakom");
    const view = await until(() => dragan.views[0]);
    await dragan.click(view, "Fler uppgifter");
    await slack.settled();
    await dragan.submit(dragan.views[0]!, { text: "Köpa bollar.", effect: "För kännedom", chair: dragan });
    await dragan.shortcut("decision.propose", await alva.says("Vi köper bollar.", { channel }));
    const themselves = expect.objectContaining({ platform: "slack", team: sports.team.id, user: dragan.id });
    expect(asks.map(({ from }) => from)).toEqual([themselves, themselves, themselves, themselves]);
    expect(asks.slice(0, 3).map(({ place }) => place.team)).toEqual([city.team.id, city.team.id, city.team.id]);
    expect(asks[2]?.says).toMatchObject({ typed: { chair: `slack:${sports.team.id}:${dragan.id}` } });
    expect(slack.deliveries.map(({ outcome }) => outcome?.status)).not.toContain(401);
  });

  it("whose workspace has not installed us is reached through the one that has", async () => {
    const offices = await openOffices();
    const { city, sports, channel, slack, dragan } = offices;
    const culture = slack.team("Kulturen");
    const esra = culture.user("Esra");
    channel.shareWith(culture).admit(esra);
    await storeOn(database, offices).keep(copied(city));
    await storeOn(database, offices).keep(copied(sports));
    const first = await openDoor(offices, { database });
    await esra.mentions(city.app, "hjälp", { channel });
    const to = { platform: "slack", team: culture.id, user: esra.id };
    await first.door.port.post(to, card, "m1");
    const second = await openDoor(offices, { database });
    await second.door.port.post(to, card, "m2");
    expect(esra.dmWith(city.app).messages).toHaveLength(2);
    expect(dragan.dmWith(sports.app).messages).toHaveLength(0);
  });
});

function at(team: string, channel: string) {
  return { platform: "slack", team, channel };
}
