import { describe, expect, it } from "vitest";
import type { Files } from "../../../src/core/ports/door.ts";
import { until } from "../../support/slack/slack.ts";
import { openDoor, type Script, textsIn } from "./door.ts";

const ref = { secret: "hemligt", name: "personuppgifter.json", type: "application/json" };
const bytes = new TextEncoder().encode('{ "namn": "Alva" }\n');
const files: Files = {
  read: async (secret) => (secret === ref.secret ? { ...ref, bytes } : undefined),
  linkTo: () => undefined,
};
const text = "Filen ligger i vår egen konversation.";
const script: Script = () => ({ kind: "said", text, file: ref });
const failed = expect.stringMatching(/^Jag kunde inte lägga filen i vår egen konversation\. Försök igen/u);

describe("A file that someone has asked for", () => {
  it("goes to the person's own conversation, wherever they asked, and the answer to where they asked", async () => {
    const { alva, bosse, app, channel, slack } = await openDoor(script, { files });
    await alva.command("/samsprak", "personuppgifter", { channel });
    const [message] = await until(() => alva.dmWith(app).messages.length > 0 && alva.dmWith(app).messages);
    expect(message?.files).toMatchObject([{ name: ref.name, title: ref.name }]);
    expect(slack.files[0]?.content?.equals(Buffer.from(bytes))).toBe(true);
    expect(alva.ephemerals.map((one) => one.text)).toEqual([text]);
    expect([channel.messages.length, bosse.ephemerals.length]).toEqual([0, 0]);
  });

  it("comes after words in the own conversation, too", async () => {
    const { alva, app } = await openDoor(script, { files });
    const channel = alva.dmWith(app);
    await alva.says("personuppgifter", { channel });
    await until(() => channel.messages.length === 3);
    expect(channel.messages.flatMap((one) => one.files ?? [])).toHaveLength(1);
  });

  it("is not uploaded again for a second delivery that Slack has had answered", async () => {
    const { alva, app, slack } = await openDoor(script, { files });
    await alva.says("personuppgifter", { channel: alva.dmWith(app) });
    await until(() => slack.files.length === 1);
    await app.redeliver(slack.deliveries.at(-1)!);
    await slack.settled();
    expect(slack.files).toHaveLength(1);
  });

  it.each(["conversations.open", "files.getUploadURLExternal", "files.completeUploadExternal"])(
    "that Slack does not take at %s is said not to have come, where it was asked for",
    async (method) => {
      const { alva, app, channel, slack, lines } = await openDoor(script, { files });
      slack.fails(method, { error: "internal_error" });
      await alva.mentions(app, "personuppgifter", { channel });
      await until(() => alva.ephemerals.length === 2);
      expect(alva.ephemerals.map((one) => one.text)).toContainEqual(failed);
      expect(textsIn(alva.ephemerals)).not.toContain("Alva");
      expect(lines.join()).toContain("a file did not reach Slack");
      expect(lines.join()).not.toContain(ref.secret);
    },
  );

  it("is said not to have come in the own conversation where it was asked for there", async () => {
    const { alva, app, slack } = await openDoor(script, { files });
    const channel = alva.dmWith(app);
    slack.fails("files.getUploadURLExternal", { error: "missing_scope" });
    await alva.says("personuppgifter", { channel });
    await until(() => channel.messages.length === 3);
    expect(channel.messages.map((one) => one.text)).toContainEqual(failed);
  });

  it("that is no longer kept is said to be gone", async () => {
    const gone: Files = { ...files, read: async () => undefined };
    const { alva, channel } = await openDoor(script, { files: gone });
    await alva.command("/samsprak", "personuppgifter", { channel });
    await until(() => alva.ephemerals.length === 2);
    expect(alva.ephemerals.map((one) => one.text)).toContainEqual(expect.stringMatching(/^Filen finns inte kvar/u));
  });
});
