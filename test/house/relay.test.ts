import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { OutsideError } from "../../src/core/errors.ts";
import { testDatabases } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";

describe.each(testDatabases)("A post, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.deliver();
  });
  beforeEach(() => {
    t.chat.failing = { canFind: true };
  });
  afterAll(() => t.close());
  const channel = () => t.chat.messages.filter(({ where }) => where === "c1");
  const later = (ms: number) => {
    t.now = new Date(t.now.getTime() + ms);
  };
  const decide = (text: string) => t.type(people.bosse, `beslut bekräfta att ${text}`);

  test("shows its subject as it is when it is delivered: many changes are one message", async () => {
    const before = channel().length;
    await t.type(people.cilla, "förslag öppna hallen");
    for (const answer of ["avstår", "står bakom", "måste förankra"])
      await t.type(people.cilla, `förslag svar 1 ${answer}`);
    await t.deliver();
    expect(channel().length).toBe(before + 1);
    expect(t.chat.read("c1").at(-1)).toContain("MISO: måste förankra");
  });

  test("can be followed in the log from the ask that led to it, without a word of what was said", async () => {
    await t.ask(people.cilla, { words: "förslag hemlig parkering" }, { key: "delivery-77" });
    await t.deliver();
    const [change, ...more] = t.toldOf.filter(({ what }) => "trace" in what).slice(-1);
    expect(more).toEqual([]);
    const { trace, shows } = change!.what as { trace: string; shows: readonly string[] };
    expect(change!.what).toMatchObject({ door: "test", command: "decisions.propose" });
    expect(trace).toMatch(/^[0-9a-f]{12}$/u);
    // It is told once it is done, which the round that did it may have yet to say.
    const isOfIt = ({ what }: { what: object }) => "post" in what && "shows" in what && what.shows === shows[0];
    await vi.waitFor(() => expect(t.toldOf.some(isOfIt)).toBe(true));
    expect(JSON.stringify(t.toldOf)).not.toMatch(/parkering|delivery-77|Cilla/u);
  });

  test("comes in the order in which it was asked for", async () => {
    for (const text of ["ett", "två", "tre", "fyra"]) await decide(text);
    await t.deliver();
    expect(
      channel()
        .slice(-4)
        .map(({ content }) => content.card.title),
    ).toEqual(["Beslut 1/2026", "Beslut 2/2026", "Beslut 3/2026", "Beslut 4/2026"]);
  });

  test("waits as long as the platform says, and is then there once", async () => {
    t.chat.failing.before = new OutsideError("too many", { retry: true, waitMs: 30_000 });
    await decide("fem");
    await t.deliver();
    delete t.chat.failing.before;
    later(10_000);
    await t.deliver();
    expect(t.chat.card("c1", "Beslut 5/2026")).toBeUndefined();
    later(21_000);
    await t.deliver();
    expect(channel().filter(({ content }) => content.card.title === "Beslut 5/2026")).toHaveLength(1);
  });

  test("whose answer got lost is looked for, found, and not sent again", async () => {
    t.chat.failing.after = new OutsideError("connection lost", { retry: true });
    await decide("sex");
    await t.deliver();
    delete t.chat.failing.after;
    later(5_000);
    await t.deliver();
    expect(channel().filter(({ content }) => content.card.title === "Beslut 6/2026")).toHaveLength(1);
    await t.type(people.alva, "beslut rätta 6 gäller hösten");
    await t.deliver();
    expect(JSON.stringify(t.chat.card("c1", "Beslut 6/2026"))).toContain("gäller hösten");
  });

  test("whose answer got lost where the platform cannot be asked is sent again after a minute, says so, and is counted", async () => {
    t.chat.failing = { after: new OutsideError("connection lost", { retry: true }), canFind: false };
    await decide("sju");
    await t.deliver();
    t.chat.failing = { canFind: false };
    later(30_000);
    await t.deliver();
    expect(channel().filter(({ content }) => content.card.title === "Beslut 7/2026")).toHaveLength(1);
    later(31_000);
    await t.deliver();
    const sent = channel().filter(({ content }) => content.card.title === "Beslut 7/2026");
    expect(sent).toHaveLength(2);
    expect(JSON.stringify(sent[1]?.content)).toContain("kan ha kommit två gånger");
    expect(await t.database.client.post.count({ where: { doubts: 1 } })).toBe(1);
  });

  test("that the platform refuses for good is given up, told to the operator, and tried anew when its subject changes", async () => {
    t.chat.failing.before = new OutsideError("channel gone", { retry: false });
    await decide("åtta");
    await t.deliver();
    expect(t.logged.map(({ text }) => text)).toContain("A post could not be delivered.");
    t.chat.failing = { canFind: true };
    later(3_600_000);
    await t.deliver();
    expect(t.chat.card("c1", "Beslut 8/2026")).toBeUndefined();
    await t.type(people.alva, "beslut rätta 8 gäller hösten");
    await t.deliver();
    expect(t.chat.card("c1", "Beslut 8/2026")).toBeDefined();
  });

  test("goes to every channel of the group, and an answer in one updates the card in the other", async () => {
    const { code } = /koppla (?<code>\S+)”/u.exec(await t.type(people.alva, "koppla"))!.groups!;
    expect(await t.type(people.alva, `koppla ${code} ja`, { channel: "c2" })).toContain(
      "kopplad till Samverkansgruppen",
    );
    await t.type(people.cilla, "förslag köpa mål");
    await t.deliver();
    await t.type(people.dragan, "förslag svar 2 avstår", { channel: "c2" });
    await t.deliver();
    for (const where of ["c1", "c2"])
      expect(JSON.stringify(t.chat.card(where, "Förslag 2/2026"))).toContain("HISO: avstår");
  });

  test("that is on its way to a person while its subject changes shows the change all the same", async () => {
    const { post } = t.chat.port;
    const [arrived, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    t.chat.port.post = async (to, content, mark) => {
      if (!("user" in to)) return await post(to, content, mark);
      arrived.resolve();
      await gone.promise;
      return await post(to, content, mark);
    };
    await t.type(people.esra, "jag företräder MISO");
    await arrived.promise;
    await t.type(people.alva, "bekräfta medlem Esra");
    gone.resolve();
    t.chat.port.post = post;
    await t.deliver();
    for (const who of ["alva", "cilla"]) {
      expect(t.chat.card(who, "Ny representant: Esra")).toMatchObject({ status: "Klart", buttons: [] });
    }
  });

  test("comes although the clock is set back an hour: what was due before, what was put off, and what is new", async () => {
    t.chat.failing.before = new OutsideError("too many", { retry: true, waitMs: 30_000 });
    await decide("nio");
    await t.deliver();
    await decide("tio");
    t.chat.failing = { canFind: true };
    later(-3_600_000);
    await decide("elva");
    later(31_000);
    await t.deliver();
    const titles = channel().map(({ content }) => content.card.title);
    expect(titles.slice(-3)).toEqual(["Beslut 9/2026", "Beslut 10/2026", "Beslut 11/2026"]);
  });

  test("that nobody has delivered in time is dropped where it would be pointless", async () => {
    t.chat.failing.before = new OutsideError("away", { retry: true });
    for (const who of [people.alva, people.bosse, people.cilla, people.dragan])
      await t.type(who, "förslag svar 2 står bakom");
    await t.deliver();
    t.chat.failing = { canFind: true };
    later(15 * 86_400_000);
    const before = t.chat.read("bosse").length;
    await t.deliver();
    expect(t.chat.read("bosse")).toHaveLength(before);
    expect(await t.database.client.post.count({ where: { dueAt: { not: null } } })).toBe(0);
  });
});
