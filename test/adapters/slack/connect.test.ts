import { describe, expect, it } from "vitest";
import { connectSlack } from "../../../src/adapters/slack/connect.ts";
import type { DoorTools } from "../../../src/core/ports/door.ts";
import { said } from "../../../src/core/reply.ts";
import { noFiles } from "../../support/files.ts";
import { openDoor } from "./door.ts";

const tools: DoorTools = {
  dispatch: async () => said("Klart."),
  addresses: { remember: async () => {}, find: async () => undefined },
  files: noFiles,
  now: () => new Date(),
  log: { info() {}, warn() {}, error() {} },
};

describe("the door", () => {
  it("needs a way in", async () => {
    const { slack, port } = await openDoor();
    const settings = { botToken: "xoxb-1", apiUrl: slack.url, language: "sv" as const };
    await expect(connectSlack(settings, tools)).rejects.toThrow(/SLACK_SIGNING_SECRET.*SLACK_APP_TOKEN/);
    expect(port.paceMs).toBe(1000);
  });

  it("opens and answers commands while Slack's own address does not answer", async () => {
    const { alva, channel, lines } = await openDoor(undefined, { settings: { apiUrl: "http://127.0.0.1:9/api/" } });
    expect(await alva.command("/beslut", "lista", { channel })).toMatchObject({ status: 200 });
    expect(lines.filter((line) => line.includes("does not say who we are"))).toHaveLength(1);
  });

  it("opens soon where Slack hangs", async () => {
    const slow = await openDoor();
    slow.slack.fails("auth.test", "hang");
    const started = performance.now();
    const settings = { botToken: "xoxb-1", signingSecret: "s", apiUrl: slow.slack.url, language: "sv" as const };
    const door = await connectSlack(settings, tools);
    expect(performance.now() - started).toBeLessThan(3000);
    await door.close();
  });

  it("asks who it is once, not for every payload", async () => {
    const { alva, app, channel, slack } = await openDoor();
    for (let i = 0; i < 3; i++) await alva.command("/beslut", "lista", { channel });
    await alva.mentions(app, "beslut lista", { channel });
    expect(slack.calls.filter(({ method }) => method === "auth.test")).toHaveLength(1);
  });

  it("asks who a person is once, whoever mentions them", async () => {
    const { alva, bosse, channel, slack } = await openDoor();
    for (let i = 0; i < 3; i++) await alva.command("/atgard", `ny ${bosse.mention}`, { channel });
    await bosse.command("/atgard", `ny ${alva.mention}`, { channel });
    expect(slack.calls.filter(({ method }) => method === "users.info")).toHaveLength(2);
  });

  it("does without a name that Slack does not give, and takes a mentioned person to be of our workspace", async () => {
    const { alva, bosse, channel, slack, team, asks } = await openDoor();
    slack.fails("users.info", "unavailable", 2);
    await alva.command("/atgard", `ny ${bosse.mention}`, { channel });
    expect(asks[0]).toMatchObject({
      from: { platform: "slack", team: team.id, user: alva.id, name: "alva" },
      mentions: { [`@${bosse.id}`]: { platform: "slack", team: team.id, user: bosse.id } },
    });
  });

  it("tells the operator when it is removed from the workspace", async () => {
    const { app, lines } = await openDoor();
    await app.uninstall();
    expect(lines.some((line) => line.includes("removed from a workspace"))).toBe(true);
  });
});
