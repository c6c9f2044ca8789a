import fc from "fast-check";
import { expect, test } from "vitest";
import { openDoor } from "../adapters/slack/door.ts";
import { slackPayloads } from "../support/hostile/slackPayloads.ts";
import { hostileJson, runs, spoiled } from "../support/hostile/values.ts";
import type { Json } from "../support/slack/model.ts";

/** What cannot be read is not acknowledged; whatever nobody catches ends the run. */
const patience = 100;

test("Slack's socket takes whatever comes through it, and goes on", async () => {
  const { app, alva, channel } = await openDoor(undefined, { mode: "socket" });
  const { sockets } = app;
  if (!sockets) throw new Error("the app has no sockets");
  for (const { type, payload } of Object.values(slackPayloads)) {
    const sent = fc.oneof({ weight: 4, arbitrary: spoiled(payload) }, { weight: 1, arbitrary: hostileJson });
    await fc.assert(
      fc.asyncProperty(sent, async (spoilt) => {
        await sockets.deliver(type, spoilt as Json, patience);
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  }
  const { status, body } = await alva.command("/beslut", "lista", { channel });
  expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining("Klart.")]);
}, 120_000);
