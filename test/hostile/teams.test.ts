import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase } from "../support/database.ts";
import { type AllDoors, knock, openAllDoors } from "../support/hostile/doors.ts";
import { recordOf } from "../support/hostile/rows.ts";
import { hostileJson, hostileText, runs, spoiled } from "../support/hostile/values.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import type { Activity, Origin } from "../support/teams/act/envelope.ts";
import { cardActivity, dialogFetchActivity, dialogSubmitActivity } from "../support/teams/act/invokes.ts";
import { deleteActivity, messageActivity } from "../support/teams/act/messages.ts";
import { forgeries } from "../support/teams/keys.ts";
import { esra, samverkan } from "../support/teams/world.ts";

const call = { c: "decision.log", i: { text: "att köpa bollar" } };
const said = { id: "1", conversation: samverkan.id, text: "beslut att köpa bollar", person: esra, mention: true };
const form = { form: "11111111-1111-4111-8111-111111111111", persons: ["chair"], "f:text": "x" };
const activities: Readonly<Record<string, (origin: Origin) => Activity>> = {
  "a message": (origin) => messageActivity(origin, said),
  "a message that is gone": (origin) => deleteActivity(origin, said),
  "a click": (origin) => cardActivity(origin, "1", { type: "Action.Execute", verb: "ask", data: { call } }),
  "a dialog that opens": (origin) => dialogFetchActivity(origin, "1", { call }),
  "a dialog that is sent in": (origin) => dialogSubmitActivity(origin, form),
};

describe("Teams' door", () => {
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

  const post = (body: unknown, authorization?: string) =>
    knock(`${doors.url}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(authorization && { authorization }) },
      body: typeof body === "string" ? body : (JSON.stringify(body) ?? ""),
    });
  const origin = () => doors.teams.origin(samverkan.id, esra);

  test("takes nothing without a token of Teams', whatever it is", async () => {
    const before = await recordOf(t.database);
    const activity = messageActivity(origin(), said);
    const tokens = [
      undefined,
      "Bearer ",
      "Bearer x.y.z",
      "Basic eDp5",
      ...forgeries.map((one) => doors.keys.forge(one)(activity)),
    ];
    const body = fc.oneof(hostileText, hostileJson, spoiled(activity));
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(...tokens), async (sent, token) => {
        const { status, text } = await post(sent, token);
        expect([400, 401]).toContain(status);
        expect(text).toBe("");
      }),
      { numRuns: runs },
    );
    expect((await post("x".repeat(1_100_000), "Bearer x.y.z")).status).toBe(413);
    expect(await recordOf(t.database)).toEqual(before);
  });

  test.each(Object.entries(activities))(
    "answers %s that is spoilt, and lets a stranger change nothing",
    async (_kind, make) => {
      const before = await recordOf(t.database);
      const activity = make(origin());
      await fc.assert(
        fc.asyncProperty(spoiled(activity), async (spoilt) => {
          const { status } = await post(spoilt, doors.keys.sign(activity));
          // 501: what the protocol has for an invoke of a name that a bot does not know.
          if (status !== 501) expect(status).toBeLessThan(500);
        }),
        { numRuns: runs },
      );
      expect(await recordOf(t.database)).toEqual(before);
    },
  );
});
