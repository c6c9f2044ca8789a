import { describe, expect, it } from "vitest";
import { said } from "../../../src/core/reply.ts";
import { openDoor } from "./door.ts";

describe("Where Slack tells us what is said in a channel", () => {
  it("lines that begin with a mark are passed on as overheard, and the rest is dropped unread", async () => {
    const { alva, channel, slack, asks } = await openDoor(() => said(""), { events: ["message.channels"] });
    await alva.says("Hinner vi i dag?", { channel });
    await alva.says("vi är överens\n#beslut köpa bollar\nbra", { channel });
    await slack.settled();
    expect(asks).toMatchObject([{ says: { words: "#beslut köpa bollar", overheard: true } }]);
  });

  it("what is said to us with a mark is said to us", async () => {
    const { alva, app, channel, slack, asks } = await openDoor(() => said(""));
    await alva.mentions(app, "#beslut köpa bollar", { channel });
    await slack.settled();
    expect(asks).toMatchObject([{ says: { words: "#beslut köpa bollar" } }]);
    expect(asks[0]?.says).not.toHaveProperty("overheard");
  });
});
