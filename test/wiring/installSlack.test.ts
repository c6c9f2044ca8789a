import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../src/adapters/store/database.ts";
import { readConfig } from "../../src/config.ts";
import { makeAnswer } from "../../src/wiring/install/answers.ts";
import { installSlack } from "../../src/wiring/install/slack.ts";
import { openVault } from "../../src/wiring/installations.ts";
import { MIGRATIONS, nameDatabase } from "../support/database.ts";
import { startSlack, until } from "../support/slack/slack.ts";

const secretKey = "a key of the tests, long enough to do";
const signingSecret = "0123456789abcdef0123456789abcdef";

/** An organisation whose administrator has made an app from our manifest, and a database for it. */
async function open(settings: Readonly<Record<string, string>> = {}) {
  const slack = await startSlack();
  onTestFinished(() => slack.close());
  const dir = await mkdtemp(join(tmpdir(), "samsprak-install-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  const database = await nameDatabase(dir);
  onTestFinished(() => database.close());
  const team = slack.team("Åkersta");
  const app = team.app({ signingSecret, botToken: "xoxb-staden" });
  const env = { SLACK_API_URL: slack.url, DATA_DIR: dir, SECRET_KEY: secretKey, ...database.settings, ...settings };
  return { slack, team, app, env };
}

/** Answers through a pipe, one a line. */
function piped(...lines: string[]) {
  const input = new PassThrough();
  input.end(`${lines.join("\n")}\n`);
  return { flags: {}, input, output: new PassThrough() };
}

async function storedIn(env: Readonly<Record<string, string>>) {
  const { databaseUrl: url, dataDir: dir, secretKey: key } = readConfig(env);
  const database = await openDatabase({ url, dir, migrations: MIGRATIONS });
  const vault = await openVault(database, "slack", key, () => new Date());
  return await vault!.installations.list().finally(() => database.close());
}

describe("installing an app of an organisation's own", () => {
  it("is run as a command: it checks with Slack, stores encrypted, and says what to do next", async () => {
    const { app, team, env } = await open({ PUBLIC_URL: "https://samsprak.example" });
    const command = fileURLToPath(new URL("../../src/wiring/install/slack.ts", import.meta.url));
    const program = spawn(process.execPath, [command], { env: { PATH: process.env["PATH"], ...env } });
    program.stdin.end(`${app.id}\n${signingSecret}\n${app.bot.botToken}\n`);
    const [said, complaints] = await Promise.all([text(program.stdout), text(program.stderr)]);
    expect(complaints.replace(/^.*(ExperimentalWarning|trace-warnings).*$/gm, "").trim()).toBe("");
    expect(said).toContain("Klart. Samspråk är installerat i Åkersta.");
    expect(said).toContain(`https://api.slack.com/apps/${app.id}/event-subscriptions`);
    expect(said).toContain("https://samsprak.example/slack/events");
    expect(said).not.toMatch(/xoxb|0123456789abcdef/);
    expect(await storedIn(env)).toMatchObject([
      {
        appId: app.id,
        team: team.id,
        botUserId: app.bot.botUserId,
        secrets: { botToken: "xoxb-staden", signingSecret },
      },
    ]);
  });

  it("takes answers from flags first, and speaks English where that is the language", async () => {
    const { app, env } = await open({ LANGUAGE: "en" });
    const sources = { ...piped(app.bot.botToken), flags: { "app-id": app.id, "signing-secret": signingSecret } };
    expect(await installSlack(readConfig(env), sources)).toContain("Done. Samspråk is installed in Åkersta.");
  });

  it("asks for more where the token is one that ends, and renews it at its first use", async () => {
    const { app, env } = await open();
    const { access_token, refresh_token } = app.bot.tokens.rotate(Date.now());
    const answers = piped(app.id, signingSecret, access_token, refresh_token, "klient", "klienthemlighet");
    await installSlack(readConfig(env), answers);
    const [stored] = await storedIn(env);
    expect(stored).toMatchObject({
      secrets: { refreshToken: refresh_token, clientId: "klient", clientSecret: "klienthemlighet" },
      expiresAt: expect.any(Date),
    });
  });

  it.each<[string, readonly string[], string]>([
    ["no app id", ["", signingSecret, "xoxb-staden"], "App ID börjar med A"],
    ["an id that is a team's", ["T012345678", signingSecret, "xoxb-staden"], "App ID börjar med A"],
    ["a signing secret that is cut off", ["A012345678", "0123", "xoxb-staden"], "Signing Secret saknas"],
    ["a person's token", ["A012345678", signingSecret, "xoxp-1"], "börjar med xoxb-"],
    ["a token that ends, alone", ["A012345678", signingSecret, "xoxe.xoxb-1"], "behöver Bot Refresh Token"],
    [
      "a token that Slack does not know",
      ["A012345678", signingSecret, "xoxb-made-up"],
      "Slack tog inte emot den (invalid_auth)",
    ],
    ["another app's id", ["A012345678", signingSecret, "xoxb-staden"], "hör till en annan app"],
  ])("stores nothing given %s, and says what to do", async (_, answers, sentence) => {
    const { env } = await open();
    const refusal = await installSlack(readConfig(env), piped(...answers)).catch((error: Error) => error.message);
    expect(refusal).toContain(sentence);
    expect(refusal).toMatch(/kör kommandot igen\.$|Kör kommandot igen\.$/);
    expect(refusal).not.toMatch(/xoxb-(made-up|staden)|0123456789abcdef/);
    expect(await storedIn(env)).toEqual([]);
  });

  it("stores nothing where Slack does not answer", async () => {
    const { app, env } = await open({ SLACK_API_URL: "http://127.0.0.1:9/api/" });
    const answers = piped(app.id, signingSecret, "xoxb-staden");
    await expect(installSlack(readConfig(env), answers)).rejects.toThrow("Jag når inte Slack (TypeError).");
    expect(await storedIn(env)).toEqual([]);
  });

  it("needs SECRET_KEY, and says how to make one", async () => {
    const { SECRET_KEY: _, ...env } = (await open()).env;
    await expect(installSlack(readConfig(env), piped())).rejects.toThrow(/openssl rand -base64 32/);
  });
});

describe("at a terminal", () => {
  /** Types keys, and gives what the screen shows. */
  async function terminal(isSecret: boolean, ...keys: string[]) {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = new PassThrough();
    const answered = makeAnswer({ flags: {}, input, output })({ name: "bot-token", text: "Token:", isSecret });
    for (const key of keys) input.write(key);
    const answer = await answered.catch((error: Error) => error.message);
    output.end();
    return { answer, screen: (await buffer(output)).toString() };
  }

  it("secrets do not show, typed or pasted, and can be corrected", async () => {
    const { answer, screen } = await terminal(true, "xoxb-stx", "\x7f", "aden", "\r");
    expect(answer).toBe("xoxb-staden");
    expect(screen).toBe("Token: \n");
  });

  it("what is no secret shows", async () => {
    const { answer, screen } = await terminal(false, "A0123", "\r");
    expect(answer).toBe("A0123");
    expect(screen).toMatch(/Token: .*A0123/);
  });

  it("one can break off", async () => {
    expect((await terminal(true, "xoxb-", "\x03")).answer).toBe("Avbrutet. / Stopped.");
    expect((await terminal(true, "\x04")).answer).toBe("Avbrutet. / Stopped.");
  });

  it("one question follows the other", async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const answer = makeAnswer({ flags: {}, input, output: new PassThrough() });
    const first = answer({ name: "a", text: "A", isSecret: true });
    input.write("ett\r");
    expect(await first).toBe("ett");
    const second = answer({ name: "b", text: "B", isSecret: false });
    input.write("två\r");
    expect(await until(() => second)).toBe("två");
  });
});
