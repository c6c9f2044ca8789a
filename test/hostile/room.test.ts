import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settings } from "../adapters/room/settings.ts";
import { openTestDatabase } from "../support/database.ts";
import { type AllDoors, knock, openAllDoors } from "../support/hostile/doors.ts";
import { recordOf } from "../support/hostile/rows.ts";
import { hostileJson, hostileText, runs, spoiled } from "../support/hostile/values.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";

const [persona] = settings.personas;
const good = () => ({
  ...{ as: persona?.user, delivery: randomUUID(), language: "sv", channel: settings.channels[0]?.id },
  says: { kind: "line", text: "/beslut att köpa bollar" },
});

describe("The room's door", () => {
  let t: TestHouse;
  let doors: AllDoors;

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    await openGroup(t);
    doors = await openAllDoors(t);
  });
  afterAll(async () => {
    await doors.close();
    await t.close();
  });

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    knock(`${doors.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body) ?? "",
    });

  test.each(["/room/ask", "/room/edit"])(
    "answers what is spoilt at %s with a sentence, and changes nothing",
    async (path) => {
      const before = await recordOf(t.database);
      const sent = fc.oneof(
        hostileJson,
        spoiled(path === "/room/ask" ? good() : { as: "alva", message: "1", text: "x" }),
      );
      await fc.assert(
        fc.asyncProperty(sent, async (body) => {
          const { status, text } = await post(path, body);
          expect(status).toBeLessThan(500);
          if (status !== 200) expect(JSON.parse(text).why).toMatch(/^\p{Lu}.*\.$/u);
        }),
        { numRuns: runs },
      );
      expect(await recordOf(t.database)).toEqual(before);
    },
  );

  test("lets in no other site's page", async () => {
    for (const header of [
      ["origin", "https://elsewhere.example"],
      ["sec-fetch-site", "cross-site"],
    ] as const)
      expect((await post("/room/ask", good(), Object.fromEntries([header]))).status).toBe(403);
  });

  test("answers every address of every door within three seconds, and none with a fault", async () => {
    const before = await recordOf(t.database);
    const at = fc.constantFrom(...doors.paths.map(({ path }) => path).filter((path) => path !== "/room/events"));
    const tail = fc.oneof(
      hostileText.map((text) => encodeURIComponent(text.toWellFormed())),
      fc.webPath(),
      fc.constantFrom("", "%", "%ff", "//", "?x=%"),
    );
    const method = fc.constantFrom("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS");
    const cookie = fc.constantFrom("", "samsprak-00000000=x", "x", "=;=;", "samsprak-mal=%ff", "__proto__=1");
    await fc.assert(
      fc.asyncProperty(at, tail, method, cookie, async (path, more, how, held) => {
        const { status } = await knock(`${doors.url}${path}${more.slice(0, 3_000)}`, {
          method: how,
          headers: { cookie: held },
        });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: runs * 4 },
    );
    expect(await recordOf(t.database)).toEqual(before);
  });
});
