import { describe, expect, it } from "vitest";
import { sourceChange } from "../../../src/adapters/slack/inbound.ts";
import { openDoor } from "./door.ts";

/** What Slack tells of a message, as it was sent. */
async function eventsAbout(change: "edit" | "delete" | "neither") {
  const { alva, app, slack } = await openDoor();
  const channel = alva.dmWith(app);
  const message = await alva.says("beslut lista", { channel });
  if (change === "edit") await alva.edits(message, "beslut lista 2025");
  if (change === "delete") await alva.deletes(message);
  const events = slack.deliveries.map(({ payload }) => payload["event"]);
  return { changes: events.map(sourceChange).filter(Boolean), message: `${channel.id}:${message.ts}` };
}

describe("a message that changes after it was written", () => {
  it("is named as records name it, with what happened to it", async () => {
    const edited = await eventsAbout("edit");
    expect(edited.changes).toEqual([{ message: edited.message, change: "edited" }]);
    const deleted = await eventsAbout("delete");
    expect(deleted.changes.at(-1)).toEqual({ message: deleted.message, change: "deleted" });
  });

  it("is told from every other event", async () => {
    expect((await eventsAbout("neither")).changes).toEqual([]);
    expect([undefined, {}, { type: "message", subtype: "message_changed", channel: "C1" }].map(sourceChange)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
