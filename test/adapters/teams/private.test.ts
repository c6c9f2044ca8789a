import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OutsideError, Unreadable } from "../../../src/core/errors.ts";
import { said } from "../../../src/core/reply.ts";
import { type Connector, startConnector } from "../../support/teams/connector.ts";
import {
  groupChat,
  municipalityWithRooms,
  neighbours,
  type Place,
  presidium,
  samverkan,
} from "../../support/teams/world.ts";
import { type House, openHouse, token } from "./house.ts";

let house: House;
let teams: Connector;
const { signal } = new AbortController();
const isPrivate = ({ id, tenantId }: Place) =>
  house.door.port.isPrivate({ platform: "teams", team: tenantId, channel: id }, signal);

/** What Teams has told us of the channel is other than it was, as long as `look` looks. */
async function withAddress(change: object, look: () => Promise<void>): Promise<void> {
  const key = `${samverkan.tenantId} ${samverkan.id}`;
  const known = house.addresses.get(key) as object;
  house.addresses.set(key, { ...known, ...change });
  await look().finally(() => house.addresses.set(key, known));
}

beforeAll(async () => {
  house = await openHouse();
  teams = await startConnector({ token, worlds: [municipalityWithRooms] });
  teams.connect(house.route);
  house.answers(said(""));
  for (const { id } of [samverkan, presidium, neighbours, groupChat]) await teams.install(id);
});
afterAll(async () => {
  await teams.close();
  await house.close();
});

describe("Who can read a channel of Teams", () => {
  it("is the whole team, or those alone who are let in: to private and shared channels, and chats", async () => {
    const all = [samverkan, presidium, neighbours, groupChat];
    expect(await Promise.all(all.map(isPrivate))).toEqual([false, true, true, true]);
  });

  it("is taken to be few where Teams does not say which team it is in, or knows no such team", async () => {
    for (const teamId of [undefined, "19:nobody@thread.tacv2"])
      await withAddress({ teamId }, async () => expect(await isPrivate(samverkan)).toBe(true));
  });

  it("is not known while Teams is away, nor where we have never been", async () => {
    await withAddress({ serviceUrl: "http://127.0.0.1:1/" }, async () => {
      const failure = await isPrivate(samverkan).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(OutsideError);
      expect(failure).toMatchObject({ retry: true });
    });
    await expect(isPrivate({ ...samverkan, id: "19:okänd@thread.tacv2" })).rejects.toBeInstanceOf(Unreadable);
  });
});
