import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/errors.ts";
import { openDoor } from "./door.ts";

const { signal } = new AbortController();

describe("Who can read a channel of Slack", () => {
  it("is everyone, or those alone who are let in; without the right to ask we say what is missing", async () => {
    const { alva, app, channel, port, slack, team } = await openDoor();
    const closed = team.privateChannel("presidiet", alva, app);
    const isPrivate = ({ id }: { readonly id: string }) =>
      port.isPrivate({ platform: "slack", team: team.id, channel: id }, signal);
    expect([await isPrivate(channel), await isPrivate(closed)]).toEqual([false, true]);
    slack.fails("conversations.info", { error: "missing_scope" });
    await expect(isPrivate(channel)).rejects.toBeInstanceOf(Unreadable);
  });
});
