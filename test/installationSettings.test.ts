import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

type Env = Readonly<Record<string, string>>;

const own = { SLACK_BOT_TOKEN: "xoxb-made-up", SLACK_SIGNING_SECRET: "made-up-secret" };
const secretKey = "made up, and 32 characters long or more";
const consent = {
  SLACK_SIGNING_SECRET: "made-up-secret",
  SLACK_CLIENT_ID: "made-up-id",
  SLACK_CLIENT_SECRET: "made-up-secret",
  SECRET_KEY: secretKey,
  PUBLIC_URL: "https://samsprak.example",
};

describe("Slack", () => {
  it("may have its installations stored, with none in the settings, and is then no trial", () => {
    const config = readConfig({ SECRET_KEY: secretKey });
    expect(config).toMatchObject({ secretKey, slack: { botToken: undefined, credentials: undefined } });
    expect(config).toMatchObject({ room: false, host: "0.0.0.0" });
  });

  it("may be installed by workspaces themselves, whether or not the settings have an installation of their own", () => {
    const credentials = { clientId: "made-up-id", clientSecret: "made-up-secret" };
    expect(readConfig(consent).slack).toMatchObject({ credentials, botToken: undefined });
    expect(readConfig({ ...own, ...consent }).slack).toMatchObject({ credentials, botToken: "xoxb-made-up" });
  });

  it.each<[string, Env, string]>([
    ["a key that is too short", { SECRET_KEY: "x".repeat(31) }, "SECRET_KEY: "],
    ["a client without its secret", { ...own, ...consent, SLACK_CLIENT_SECRET: "" }, "need each other"],
    ["a client's secret alone", { SLACK_CLIENT_SECRET: "made-up-secret" }, "need each other"],
    ["a client without a way in", { ...consent, SLACK_SIGNING_SECRET: "" }, "SLACK_CLIENT_ID needs SLACK_SIGNING"],
    ["a client without a key", { ...consent, SECRET_KEY: "" }, "SLACK_CLIENT_ID needs SECRET_KEY"],
    ["a client without an address", { ...consent, PUBLIC_URL: "" }, "SLACK_CLIENT_ID needs PUBLIC_URL"],
  ])("is not opened with %s, and nothing else is named", (_, env, problem) => {
    let refusal = "";
    try {
      readConfig(env);
    } catch (error) {
      refusal = (error as Error).message;
    }
    const problems = refusal.split("\n").filter((line) => line.startsWith("- "));
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(refusal).not.toContain("made-up-secret");
  });
});
