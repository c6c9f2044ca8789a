import { describe, expect, it } from "vitest";
import type { Reply } from "../../../src/core/reply.ts";
import { until } from "../../support/slack/slack.ts";
import { everyField, openDoor, textsIn } from "./door.ts";

const opens: Reply = { kind: "form", form: everyField };

describe("where no form can be opened", () => {
  it("a mention is answered with a button that opens it", async () => {
    const { app, alva, channel, asks } = await openDoor(() => opens);
    await alva.mentions(app, "beslut", { channel });
    const [whisper] = await until(() => alva.ephemerals.length > 0 && alva.ephemerals);
    expect(textsIn(whisper?.blocks)).toEqual([
      "Föreslå ett beslut",
      "Tryck på knappen så öppnas formuläret.",
      "Öppna formuläret",
    ]);
    await alva.click(whisper!, "Öppna formuläret");
    expect(asks[1]?.says).toEqual({ form: everyField.session, typed: {}, submitted: false });
    expect(alva.views).toHaveLength(1);
  });

  it.each(["expired_trigger_id", "exchanged_trigger_id", "internal_error"])(
    "a command is answered with that button when Slack says %s",
    async (error) => {
      const { alva, channel, slack } = await openDoor(() => opens);
      slack.fails("views.open", { error });
      await alva.command("/beslut", "", { channel });
      expect(textsIn(alva.ephemerals[0]?.blocks)).toContain("Öppna formuläret");
      await alva.click(alva.ephemerals[0]!, "Öppna formuläret");
      expect(alva.views).toHaveLength(1);
    },
  );

  it("a command is answered in time when Slack does not answer, or asks us to slow down", async () => {
    const { alva, channel, slack } = await openDoor(() => opens);
    slack.fails("views.open", { retryAfter: 30 });
    expect((await alva.command("/beslut", "", { channel })).ms).toBeLessThan(500);
    slack.fails("views.open", "hang");
    const { status, ms } = await alva.command("/beslut", "", { channel });
    expect(status).toBe(200);
    expect(ms).toBeLessThan(2800);
    expect(alva.ephemerals.map(({ blocks }) => textsIn(blocks).at(-1))).toEqual([
      "Öppna formuläret",
      "Öppna formuläret",
    ]);
  });

  it("a rate limit on posts does not hold up a form", async () => {
    const { app, alva, channel, slack } = await openDoor(() => opens);
    slack.fails("chat.postEphemeral", { retryAfter: 30 });
    await alva.mentions(app, "beslut", { channel });
    await alva.command("/beslut", "", { channel });
    expect(alva.views).toHaveLength(1);
  });
});
