import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Relay, startRelay } from "../../src/adapters/store/relay/relay.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { testDatabases } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";

describe.each(testDatabases)("An instance that is slow, on $name,", ({ open }) => {
  let t: TestHouse;
  let relays: readonly Relay[];
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    const note = () => {};
    relays = ["slow", "other"].map((holder) =>
      startRelay(t.database, {
        ports: new Map([["test", t.chat.port]]),
        features: catalogue,
        callSigns: () => undefined,
        now: () => t.now,
        holder,
        log: { info: note, warn: note, error: note },
        pollMs: 3_600_000,
      }),
    );
    const due = () => t.database.client.post.count({ where: { dueAt: { lte: t.now } } });
    while (await due()) for (const relay of relays) await relay.round();
    // Their own first rounds are over.
    for (const relay of relays) while ((await relay.round()) > 0);
  });
  afterAll(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    await t.close();
  });

  test("sends nothing more of a queue that another has taken over meanwhile", async () => {
    const [slow, other] = relays;
    const { post } = t.chat.port;
    let isFirst = true;
    t.chat.port.post = async (...given) => {
      const posted = await post(...given);
      if (!isFirst) return posted;
      isFirst = false;
      // The first message has taken longer than a queue is ours.
      await t.database.client.lane.updateMany({ data: { freeAt: new Date(0) } });
      await other?.round();
      return posted;
    };
    for (const text of ["ett", "två", "tre"]) await t.type(people.bosse, `beslut bekräfta att ${text}`);
    await slow?.round();
    const titles = t.chat.messages.flatMap(({ content }) => /^Beslut \d+/u.exec(content.card.title) ?? []);
    expect(titles).toEqual(["Beslut 1", "Beslut 2", "Beslut 3"]);
    expect(await t.database.client.post.count({ where: { dueAt: { not: null } } })).toBe(0);
  });
});
