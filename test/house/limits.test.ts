import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeLimiter } from "../../src/core/limiter.ts";
import { makeLimits } from "../../src/core/limits.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { openTestDatabase, testDatabases } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { person } from "../support/people.ts";

const minute = 60_000;
const perMinute = 30;

describe("How much people may ask for", () => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase(), [], [], undefined, perMinute);
    people = await openGroup(t);
  });
  afterAll(() => t.close());

  const later = (ms = minute) => {
    t.now = new Date(t.now.getTime() + ms);
  };
  const count = async (most: number, one: (i: number) => Promise<string>) => {
    for (let i = 0; i < most; i += 1) {
      const text = await one(i);
      if (/Vänta en (?:minut|timme)|Wait a minute/u.test(text)) return { answered: i, text };
    }
    return { answered: most, text: "" };
  };

  test("whoever asks more than people do is asked to wait a minute, and nothing has changed", async () => {
    later();
    const decisions = await t.database.client.decision.count();
    const { answered, text } = await count(100, (i) => t.type(people.bosse, `beslut bekräfta att köpa ${i} bollar`));
    expect([answered, text]).toEqual([
      perMinute,
      "Nu blev det mycket på en gång. Det här har inte gjorts. Vänta en minut och försök igen.",
    ]);
    expect(await t.database.client.decision.count()).toBe(decisions + perMinute);
    expect(await t.type(people.cilla, "beslut lista")).not.toContain("Vänta");
    later();
    expect(await t.type(people.bosse, "beslut bekräfta att köpa nät")).toContain("är bekräftat");
  });

  test("they are told so in their own language", async () => {
    later();
    await t.type(people.dragan, "språk engelska");
    const { text } = await count(100, () => t.type(people.dragan, "decision list"));
    expect(text).toBe("That was a lot at once. This has not been done. Wait a minute and try again.");
  });

  test("what was refused may be delivered again, and is then done", async () => {
    later();
    await count(100, () => t.type(people.bosse, "beslut lista"));
    const again = { key: "delivery-1" };
    expect(await t.type(people.bosse, "beslut bekräfta att måla", again)).toContain("Vänta en minut");
    later();
    expect(await t.type(people.bosse, "beslut bekräfta att måla", again)).toContain("är bekräftat");
  });

  test("a channel, and a group, have limits of their own, whoever asks there", async () => {
    later();
    const strangers = Array.from({ length: 40 }, (_, i) => person(`Person${i}`));
    const inChannel = await count(1_000, (i) => t.type(strangers[i % 40]!, "hjälp"));
    expect([inChannel.answered, inChannel.text]).toEqual([perMinute * 4, expect.stringContaining("i kanalen just nu")]);
    const limits = makeLimits(perMinute, () => t.now);
    const at = (i: number) => ({ platform: "test", team: "t1", channel: `c${i % 10}` });
    const exceeded = Array.from({ length: 200 }, (_, i) =>
      limits.exceeded({ from: person(`P${i}`), place: at(i) }, "g"),
    );
    expect(exceeded.indexOf("group")).toBe(perMinute * 5);
  });

  test("all who press in the same minute at a meeting of thirty are answered", () => {
    const limits = makeLimits(60, () => t.now);
    const place = { platform: "test", team: "t1", channel: "c1" };
    const presses = Array.from({ length: 150 }, (_, i) =>
      limits.exceeded({ from: person(`Person${i % 30}`), place }, "g"),
    );
    expect(new Set(presses)).toEqual(new Set([undefined]));
  });

  test("alarms are never held back", () => {
    const limits = makeLimits(1, () => t.now);
    const alarm = { from: { clock: "g" }, place: { platform: "clock", team: "house" } };
    expect([1, 2, 3].map(() => limits.exceeded(alarm, "g"))).toEqual([undefined, undefined, undefined]);
  });

  test("links and codes are given some forty times an hour, and the last one given still works", async () => {
    t.address = "https://samsprak.example";
    t.now = new Date("2026-11-24T14:00:00Z");
    expect(await t.type(people.cilla, "kalender", { channel: null })).toContain("https://samsprak.example");
    const { answered, text } = await count(100, async (i) => {
      if (i % 20 === 0) later();
      return await t.type(people.cilla, i % 2 ? "webb" : "kalender ny", { channel: null });
    });
    expect([answered, text]).toEqual([39, expect.stringContaining("Vänta en timme")]);
    expect(await t.type(people.cilla, "beslut lista")).not.toContain("Vänta");
    later(60 * minute);
    expect(await t.type(people.cilla, "webb", { channel: null })).toContain("https://samsprak.example");
  });

  test("each command that answers with a secret says so", () => {
    const commands = catalogue.flatMap(({ handlers }) => handlers.map(({ command }) => command));
    const giving = commands.filter(({ givesSecret }) => givesSecret).map(({ id }) => id);
    expect(giving).toEqual(expect.arrayContaining(["records.enter", "group.linkMe", "calendar.subscribe"]));
  });

  test("what is under way at once has a limit, and the rest is told so at once", async () => {
    const limits = makeLimits(60, () => t.now);
    const open = Promise.withResolvers<string>();
    const under = Array.from({ length: 200 }, () => limits.withRoom(() => open.promise));
    expect(await limits.withRoom(async () => "x")).toBeUndefined();
    open.resolve("done");
    expect(new Set(await Promise.all(under))).toEqual(new Set(["done"]));
    expect(await limits.withRoom(async () => "x")).toBe("x");
  });

  test("twice as much does not pass where one minute ends and another begins", () => {
    let now = new Date("2026-11-24T14:00:59.500Z").getTime();
    const limiter = makeLimiter({ most: 30, perMs: minute, now: () => new Date(now) });
    const admitted = () => Array.from({ length: 100 }, () => limiter.admits("bosse")).filter(Boolean).length;
    expect(admitted()).toBe(30);
    // From then on every second, for ten minutes: never more than thirty in any of them.
    const each = [30];
    for (let second = 1; second <= 600; second += 1) {
      now += 1000;
      each.push(admitted());
    }
    const inMinutes = each.map((_, i) => each.slice(i, i + 60).reduce((sum, one) => sum + one, 0));
    expect(Math.max(...inMinutes)).toBe(30);
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(330);
  });

  test("whoever was refused all the while may ask again a minute after what was answered", () => {
    let now = new Date("2026-11-24T14:00:00Z").getTime();
    const limiter = makeLimiter({ most: 2, perMs: minute, now: () => new Date(now) });
    const asks = Array.from({ length: 61 }, () => {
      const admitted = limiter.admits("bosse");
      now += 1000;
      return admitted;
    });
    expect(asks.flatMap((admitted, second) => (admitted ? [second] : []))).toEqual([0, 1, 60]);
  });

  test("a clock that is set back locks nobody out", () => {
    let now = new Date("2026-11-24T14:00:00Z").getTime();
    const limiter = makeLimiter({ most: 1, perMs: minute, now: () => new Date(now) });
    expect([limiter.admits("bosse"), limiter.admits("bosse")]).toEqual([true, false]);
    now -= 60 * minute;
    expect([limiter.admits("bosse"), limiter.admits("bosse")]).toEqual([true, false]);
  });

  test("a million who are made up fill no memory, and push nobody out who asks now", () => {
    const limiter = makeLimiter({ most: 2, perMs: minute, now: () => t.now });
    for (let i = 0; i < 1_000_000; i += 1) limiter.admits(`made up ${i}`);
    expect([1, 2, 3].map(() => limiter.admits("real"))).toEqual([true, true, false]);
  });
});

describe.each(testDatabases)("Slow work, on $name,", ({ open }) => {
  test("has a limit for a person and an hour that holds for all processes", async () => {
    const t = await openTestHouse(await open());
    const { cilla, bosse } = await openGroup(t);
    const { client } = t.database;
    const member = await client.member.findFirstOrThrow({ where: { name: "Cilla" } });
    const earlier = Array.from({ length: 30 }, (_, i) => ({
      ...{ id: crypto.randomUUID(), groupId: member.groupId, number: i + 1, memberId: member.id, work: "x" },
      ...{ title: {}, input: {}, account: {}, place: {}, state: "done", at: t.now },
    }));
    await client.work.createMany({ data: earlier });
    expect(await t.type(cilla, "protokoll sammanfatta idag")).toContain("arbetat mycket åt dig den senaste timmen");
    expect(await t.type(bosse, "protokoll sammanfatta idag")).not.toContain("den senaste timmen");
    t.now = new Date(t.now.getTime() + 61 * minute);
    expect(await t.type(cilla, "protokoll sammanfatta idag")).not.toContain("den senaste timmen");
    await t.close();
  });
});
