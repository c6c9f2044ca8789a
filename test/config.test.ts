import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { variables } from "../src/variables.ts";

type Env = Readonly<Record<string, string>>;

const slack = { SLACK_BOT_TOKEN: "xoxb-made-up", SLACK_SIGNING_SECRET: "made-up-secret" };
const appId = "7d5b3a0e-2f43-4c0b-9d52-3f4c8f1f0a11";
const teams = { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: "made-up", TEAMS_APP_TENANT_ID: "tenant-a" };

/** The sentence of a refusal; empty where the settings are fine. */
function refusalOf(env: Env): string {
  try {
    readConfig(env);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}
/** Its problems, one for each line that begins with a dash. */
function problemsOf(env: Env): readonly string[] {
  return refusalOf(env)
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .map((line) => line.slice(2));
}

describe("settings that nobody has made", () => {
  it("open the room, for this machine alone, on the embedded database", () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      dataDir: "./data",
      slack: undefined,
      teams: undefined,
      room: true,
      language: "sv",
      timeZone: "Europe/Stockholm",
      logLevel: "warn",
      publicUrl: undefined,
      asksPerMinute: 600,
    });
  });

  it.each(Object.keys(variables))("are not made by an empty or a blank %s", (name) => {
    expect(readConfig({ [name]: "" })).toEqual(readConfig({}));
    expect(readConfig({ [name]: "  " })).toEqual(readConfig({}));
  });

  it("are not made by variables of other programs", () => {
    expect(readConfig({ HOSTNAME: "x", SLACK: "y", port: "1" })).toEqual(readConfig({}));
  });
});

describe("the room", () => {
  it.each<[string, Env, boolean, string]>([
    ["is on where nothing else is set up", {}, true, "127.0.0.1"],
    ["is off where Slack is set up", slack, false, "0.0.0.0"],
    ["is off where Teams is set up", teams, false, "0.0.0.0"],
    ["is off where the playground is let in", { TEAMS_ANONYMOUS: "1" }, false, "127.0.0.1"],
    ["is on beside Slack where it is asked for", { ...slack, ROOM: "1" }, true, "127.0.0.1"],
    ["is off where it is turned off", { ROOM: "0" }, false, "0.0.0.0"],
    ["may be reached by another name of this machine", { HOST: "localhost" }, true, "localhost"],
    ["may be reached over IPv6", { HOST: "::1" }, true, "::1"],
  ])("%s", (_, env, room, host) => {
    expect(readConfig(env)).toMatchObject({ room, host });
  });
});

describe("Slack", () => {
  it("is reached over HTTP with a signing secret", () => {
    expect(readConfig(slack).slack).toEqual({
      botToken: "xoxb-made-up",
      signingSecret: "made-up-secret",
      appToken: undefined,
      apiUrl: "https://slack.com/api/",
    });
  });

  it("is reached over a socket with an app token", () => {
    const socket = { SLACK_BOT_TOKEN: "xoxb-made-up", SLACK_APP_TOKEN: "xapp-made-up" };
    expect(readConfig(socket).slack).toMatchObject({ appToken: "xapp-made-up", signingSecret: undefined });
  });
});

describe("the language", () => {
  it.each([
    ["en_US:en", "en"],
    ["de_DE:de:en_GB.UTF-8:sv", "en"],
    ["sv_SE.UTF-8", "sv"],
    ["C.UTF-8:POSIX:fi", "sv"],
  ])("of the list %s, which desktops set for other programs, is %s", (list, language) => {
    expect(readConfig({ LANGUAGE: list }).language).toBe(language);
  });
});

describe("Teams", () => {
  it("is proved by a password", () => {
    expect(readConfig(teams).teams).toEqual({
      appId,
      appPassword: "made-up",
      certificate: undefined,
      type: "SingleTenant",
      tenants: ["tenant-a"],
      anonymous: false,
    });
  });

  it("is proved by a certificate", () => {
    const { TEAMS_APP_PASSWORD, ...rest } = teams;
    const certificate = { TEAMS_CERTIFICATE_THUMBPRINT: "ab12", TEAMS_CERTIFICATE_KEY: "-----BEGIN" };
    expect(readConfig({ ...rest, ...certificate }).teams).toMatchObject({
      appPassword: undefined,
      certificate: { thumbprint: "ab12", privateKey: "-----BEGIN" },
    });
  });

  it("is proved by the machine where it has a managed identity", () => {
    const { TEAMS_APP_PASSWORD, ...rest } = teams;
    expect(readConfig({ ...rest, TEAMS_APP_TYPE: "UserAssignedMSI" }).teams?.type).toBe("UserAssignedMSI");
  });

  it("lets several tenants in, however they are spaced", () => {
    const several = { ...teams, TEAMS_APP_TYPE: "MultiTenant", TEAMS_APP_TENANT_ID: "tenant-a, tenant-b ,," };
    expect(readConfig(several).teams?.tenants).toEqual(["tenant-a", "tenant-b"]);
  });

  it("lets the playground in without an app", () => {
    expect(readConfig({ TEAMS_ANONYMOUS: "1" }).teams).toMatchObject({ appId: "", anonymous: true, tenants: [] });
  });
});

describe("a refusal", () => {
  const { TEAMS_APP_PASSWORD, ...unproved } = teams;
  const { TEAMS_APP_TENANT_ID, ...untenanted } = teams;

  it.each<[string, Env, string]>([
    ["a port that is no number", { PORT: "many" }, "PORT: "],
    ["a port past the last one", { PORT: "65536" }, "PORT: "],
    ["a port with a fraction", { PORT: "30.5" }, "PORT: "],
    ["a database of another kind", { DATABASE_URL: "mysql://x/y" }, "DATABASE_URL: "],
    ["a bot token of another kind", { ...slack, SLACK_BOT_TOKEN: "xoxp-1" }, "SLACK_BOT_TOKEN: "],
    ["a signing secret that is cut off", { ...slack, SLACK_SIGNING_SECRET: "short" }, "SLACK_SIGNING_SECRET: "],
    ["an app token of another kind", { ...slack, SLACK_APP_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN: "],
    ["an address of Slack that is none", { SLACK_API_URL: "slack" }, "SLACK_API_URL: "],
    ["an app id that is none", { ...teams, TEAMS_APP_ID: "samsprak" }, "TEAMS_APP_ID: "],
    ["a type of app that is not known", { ...teams, TEAMS_APP_TYPE: "Single" }, "TEAMS_APP_TYPE: "],
    ["a yes that is none", { TEAMS_ANONYMOUS: "maybe" }, "TEAMS_ANONYMOUS: "],
    ["a room that is neither on nor off", { ROOM: "maybe" }, "ROOM: "],
    ["a public address that is none", { PUBLIC_URL: "samsprak" }, "PUBLIC_URL: "],
    ["a language that is not spoken", { LANGUAGE: "finska" }, "LANGUAGE: "],
    ["a time zone that is none", { TIME_ZONE: "Malmö" }, "TIME_ZONE: "],
    ["a log level that is none", { LOG_LEVEL: "loud" }, "LOG_LEVEL: "],
    ["Slack without a way in", { SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_BOT_TOKEN needs SLACK_SIGNING_SECRET"],
    ["a signing secret alone", { SLACK_SIGNING_SECRET: "made-up-secret" }, "SLACK_BOT_TOKEN is missing"],
    ["an app token alone", { SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN is missing"],
    ["Teams without a tenant", untenanted, "TEAMS_APP_ID needs TEAMS_APP_TENANT_ID"],
    ["Teams without a proof", unproved, "TEAMS_APP_ID needs TEAMS_APP_PASSWORD or a certificate"],
    ["half a certificate", { ...unproved, TEAMS_CERTIFICATE_THUMBPRINT: "ab12" }, "A certificate needs both"],
    ["the other half", { ...unproved, TEAMS_CERTIFICATE_KEY: "-----BEGIN" }, "A certificate needs both"],
    ["a tenant without an app", { TEAMS_APP_TENANT_ID: "t1" }, "TEAMS_APP_ID is missing"],
    ["the playground beside an app", { ...teams, TEAMS_ANONYMOUS: "1", HOST: "::1" }, "exclude each other"],
    ["the playground open to all", { TEAMS_ANONYMOUS: "1", HOST: "0.0.0.0" }, "TEAMS_ANONYMOUS lets anyone in"],
    ["the room open to all", { HOST: "0.0.0.0" }, "The room lets anyone act as anyone"],
    ["the room open to the neighbours", { ...slack, ROOM: "1", HOST: "192.168.0.7" }, "The room lets anyone act"],
  ])("names %s, and nothing else", (_, env, problem) => {
    expect(problemsOf(env)).toEqual([expect.stringContaining(problem)]);
  });

  it("names all settings that cannot be read at once, with what each means", () => {
    const problems = problemsOf({ PORT: "many", LANGUAGE: "finska", ROOM: "maybe" });
    expect(problems.map((problem) => problem.split(":")[0])).toEqual(["PORT", "LANGUAGE", "ROOM"]);
    for (const name of ["PORT", "LANGUAGE", "ROOM"] as const) {
      expect(problems).toContainEqual(expect.stringContaining(variables[name].about));
    }
  });

  it("names all combinations that cannot be at once", () => {
    const env = { SLACK_BOT_TOKEN: "xoxb-1", TEAMS_APP_ID: appId, TEAMS_ANONYMOUS: "1", HOST: "0.0.0.0", ROOM: "1" };
    expect(problemsOf(env)).toHaveLength(6);
  });

  it("begins with what it is about and ends with what to do", () => {
    expect(refusalOf({ PORT: "many" })).toMatch(/^Samspråk cannot start with these settings:\n/u);
    expect(refusalOf({ PORT: "many" })).toMatch(/\n\.env\.example tells what each setting means\.$/u);
  });

  it.each(Object.keys(variables))("never repeats what was set, as %s", (name) => {
    const secret = "s3cr3t";
    // A second problem, so that there is a refusal also where the value itself can be read.
    for (const value of [secret, `xoxb-${secret}`, `xapp-${secret}`, `mysql://u:${secret}@h/d`, `1 ${secret}`]) {
      const refusal = refusalOf({ LANGUAGE: "finska", SLACK_SIGNING_SECRET: "made-up-secret", [name]: value });
      expect(refusal).not.toBe("");
      expect(refusal).not.toContain(secret);
    }
    const combined = refusalOf({ SLACK_APP_TOKEN: `xapp-${secret}`, TEAMS_APP_ID: appId });
    expect(combined).not.toContain(secret);
  });
});
