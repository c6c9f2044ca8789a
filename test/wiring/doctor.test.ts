import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../src/adapters/store/database.ts";
import { readConfig } from "../../src/config.ts";
import { diagnose } from "../../src/wiring/doctor/diagnose.ts";
import { examine } from "../../src/wiring/doctor/examine.ts";
import { right } from "../../src/wiring/doctor/finding.ts";
import { printFindings } from "../../src/wiring/doctor/print.ts";
import { texts } from "../../src/wiring/doctor/texts.ts";
import { fillFolder, MIGRATIONS } from "../support/database.ts";
import { openGroup, openTestHouse } from "../support/house.ts";
import { startSlack } from "../support/slack/slack.ts";

const say = texts.en;

describe("the doctor's round", () => {
  it("is stopped by no check that throws or never answers, and says so of each", async () => {
    const findings = await examine(
      [
        { about: "slack", run: () => new Promise(() => {}) },
        {
          about: "teams",
          run: async () => {
            throw new Error("no way to postgresql://user:s3cr3t@db/x with xoxb-s3cr3t");
          },
        },
        { about: "clock", run: async () => [right("fine")] },
      ],
      say,
      30,
    );
    expect(findings).toMatchObject([
      { about: "slack", state: "wrong", text: expect.stringContaining("No answer") },
      { about: "teams", state: "wrong", text: "Could not be checked: no way to postgresql://…@db/x with …" },
      { about: "clock", state: "right" },
    ]);
    expect(printFindings(findings, say)).toContain("What to do:");
    expect(printFindings(findings, say)).toMatch(/\n2 things are wrong\.$/u);
  });

  it("says of settings that cannot be read what is wrong with them, and goes on", async () => {
    const findings = await diagnose(new Error("PORT: is no number"), say);
    expect(findings.map(({ about, state }) => `${about} ${state}`)).toEqual(["settings wrong", "manifests right"]);
  });
});

/** A server that has no room for us: neither as a model nor as our own address. */
async function startRefusing(): Promise<string> {
  const server = createServer((_, response) => response.writeHead(401).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A group whose first post was given up, and whose second may have come twice. */
async function makeTroubledFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "samsprak-doctor-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  await fillFolder(dir);
  const test = await openTestHouse(await openDatabase({ dir, migrations: MIGRATIONS }));
  await openGroup(test);
  await test.deliver();
  const [first, second] = await test.database.client.post.findMany({ orderBy: { id: "asc" }, take: 2 });
  await test.database.client.post.update({ where: { id: first!.id }, data: { problem: "Slack: is_archived" } });
  await test.database.client.post.update({ where: { id: second!.id }, data: { doubts: 1 } });
  await test.close();
  return dir;
}

describe("what the doctor finds", { timeout: 60_000 }, () => {
  it("is told with what to do, for each thing that is wrong, and without secrets", async () => {
    const slack = await startSlack();
    onTestFinished(() => slack.close());
    slack.team("Åkersta").app({ signingSecret: "s3cr3t-sign", botToken: "xoxb-s3cr3t", scopes: ["chat:write"] });
    const baseUrl = await startRefusing();
    const dir = await makeTroubledFolder();
    const config = readConfig({
      DATA_DIR: dir,
      SLACK_API_URL: slack.url,
      SLACK_BOT_TOKEN: "xoxb-s3cr3t",
      SLACK_SIGNING_SECRET: "s3cr3t-sign",
      PUBLIC_URL: baseUrl,
    });
    const findings = await diagnose(
      { ...config, model: { baseUrl, apiKey: "sk-s3cr3t", model: "m", tokensPerMonth: 1 } },
      say,
    );
    expect(findings.map(({ about, state }) => `${about} ${state}`)).toEqual([
      "settings right",
      "manifests right",
      "address wrong",
      "folder right",
      "backups note",
      "database right",
      "migrations right",
      "clock right",
      "record wrong",
      "record note",
      "record right",
      "slack wrong",
      "teams note",
      "model wrong",
    ]);
    const textOf = (about: string, state: string) =>
      findings.find((finding) => finding.about === about && finding.state === state)?.text;
    expect(textOf("record", "wrong")).toContain("Slack: is_archived (1)");
    expect(textOf("record", "note")).toMatch(/^1 posts may have come twice/u);
    expect(textOf("slack", "wrong")).toMatch(/works in Åkersta, but these scopes are missing: commands, .*users:read/u);
    expect(textOf("model", "wrong")).toMatch(/error 401/u);
    for (const { state, mend } of findings) if (state === "wrong") expect(mend).toBeTruthy();
    expect(JSON.stringify(findings)).not.toContain("s3cr3t");
  });

  it("is a folder that is not there, and that nothing can be made in", async () => {
    const dir = await mkdtemp(join(tmpdir(), "samsprak-doctor-"));
    onTestFinished(() => rm(dir, { recursive: true }));
    const file = join(dir, "file");
    await writeFile(file, "");
    const folderOf = async (place: string) =>
      (await diagnose(readConfig({ DATA_DIR: place }), say)).find(({ about }) => about === "folder");
    await expect(folderOf(join(dir, "a", "b"))).resolves.toMatchObject({ state: "note" });
    await expect(folderOf(join(file, "a", "b"))).resolves.toMatchObject({
      state: "wrong",
      text: expect.stringContaining(`cannot be made: ${file} cannot be written to (ENOTDIR)`),
      mend: expect.stringContaining("DATA_DIR"),
    });
  });
});
