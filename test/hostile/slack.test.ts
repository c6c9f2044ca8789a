import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase } from "../support/database.ts";
import { type AllDoors, knock, openAllDoors } from "../support/hostile/doors.ts";
import { recordOf } from "../support/hostile/rows.ts";
import { slackPayloads } from "../support/hostile/slackPayloads.ts";
import { hostileJson, hostileText, runs, spoiled } from "../support/hostile/values.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { signatureHeaders } from "../support/slack/slack.ts";

/** A form carries text alone; what else is spoilt into a field arrives as it is written in JSON. */
const asField = (value: unknown) => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

describe("Slack's door", () => {
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

  const seconds = () => Math.floor(t.now.getTime() / 1000);
  const post = (body: string, type: string, headers: Record<string, string>) =>
    knock(`${doors.url}/slack/events`, { method: "POST", body, headers: { "content-type": type, ...headers } });
  const signed = (body: string, type: string, at = seconds()) =>
    post(body, type, signatureHeaders(body, doors.signingSecret, at));
  const formType = "application/x-www-form-urlencoded";
  const bodies = {
    command: (fields: unknown) =>
      new URLSearchParams(
        Object.entries(Object(fields)).map(([name, value]): [string, string] => [name, asField(value)]),
      ),
    interaction: (payload: unknown) => new URLSearchParams({ payload: JSON.stringify(payload) ?? "" }),
    event: (payload: unknown) => JSON.stringify(payload) ?? "",
  } as const;

  test("takes nothing that Slack has not signed just now, whatever it is", async () => {
    const before = await recordOf(t.database);
    const lie = fc.constantFrom("none", "garbage", "other secret", "other body", "old", "future", "no time");
    const body = fc.oneof(
      hostileText,
      hostileJson.map((json) => JSON.stringify(json)),
    );
    await fc.assert(
      fc.asyncProperty(
        body,
        lie,
        fc.constantFrom(formType, "application/json", "text/plain"),
        async (text, how, type) => {
          const good = signatureHeaders(text, doors.signingSecret, seconds());
          const headers: Record<string, Record<string, string>> = {
            none: {},
            garbage: { ...good, "x-slack-signature": "v0=zz" },
            "other secret": signatureHeaders(text, "en annan", seconds()),
            "other body": signatureHeaders(`${text} `, doors.signingSecret, seconds()),
            old: signatureHeaders(text, doors.signingSecret, seconds() - 301),
            future: signatureHeaders(text, doors.signingSecret, seconds() + 301),
            "no time": { "x-slack-signature": good["x-slack-signature"] ?? "" },
          };
          const { status } = await post(text, type, headers[how] ?? {});
          expect(status).toBe(401);
        },
      ),
      { numRuns: runs },
    );
    expect(await recordOf(t.database)).toEqual(before);
  });

  test("refuses what is too long without reading it to its end", async () => {
    const { status } = await signed("x".repeat(2_000_000), formType);
    expect(status).toBe(413);
  });

  test.each(Object.entries(slackPayloads))(
    "answers %s that is spoilt, and lets a stranger change nothing",
    async (_kind, { type, payload }) => {
      const before = await recordOf(t.database);
      await fc.assert(
        fc.asyncProperty(spoiled(payload), async (spoilt) => {
          const body = bodies[type](spoilt).toString();
          const { status } = await signed(body, type === "event" ? "application/json" : formType);
          expect(status).toBeLessThan(500);
        }),
        { numRuns: runs },
      );
      await doors.slack.settled();
      expect(await recordOf(t.database)).toEqual(before);
    },
  );
});
