import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { fillFolder } from "../support/database.ts";
import { endPrograms, openFolder, runProgram, startProgram } from "./program.ts";

afterAll(endPrograms);

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function dataDir(): Promise<string> {
  const { path, close } = await openFolder();
  closers.push(close);
  return `${path}/data`;
}

const answeredWithinMs = 20_000;

/** What someone in the room is answered, as it is sent to the page. */
async function ask(url: string, as: string, text: string): Promise<string> {
  const page = await fetch(`${url}/room/events?as=${as}`, { signal: AbortSignal.timeout(answeredWithinMs) });
  const body = { as, delivery: randomUUID(), language: "sv", channel: "samverkan", says: { kind: "line", text } };
  const headers = { "content-type": "application/json" };
  await fetch(`${url}/room/ask`, { method: "POST", headers, body: JSON.stringify(body) });
  let read = "";
  for await (const chunk of page.body ?? []) {
    read += new TextDecoder().decode(chunk);
    if (read.includes("/calendar/")) break;
  }
  return read;
}

describe("The program", () => {
  test("says its address in one line, serves there, keeps its folder to itself, and ends when it is told to", async () => {
    const folder = await dataDir();
    const program = await startProgram({ DATA_DIR: folder });
    expect(program.said()).toMatch(/^Samspråk is ready at http:\/\/127\.0\.0\.1:\d+\/room\n$/u);

    const look = async (path: string) => {
      const response = await fetch(program.url + path);
      return { status: response.status, text: await response.text() };
    };
    expect(await look("/healthz")).toEqual({ status: 200, text: "ok\n" });
    expect(await look("/readyz")).toEqual({ status: 200, text: "ready\n" });
    const metrics = (await look("/metrics")).text;
    expect(metrics).toMatch(/^samsprak_posts_waiting \d+$/mu);
    expect(metrics).toMatch(/^samsprak_posts_lag_seconds [\d.]+$/mu);
    expect(metrics).toMatch(/^samsprak_jobs\{queue="due",state="failed"\} \d+$/mu);
    expect(metrics).toMatch(/^samsprak_command_seconds_count\{command="group.start"\} \d+$/mu);
    expect(await look("/room")).toMatchObject({ status: 200, text: expect.stringContaining("Samspråk") });
    expect(await look("/nowhere")).toMatchObject({ status: 404 });

    const said = await ask(program.url, "miso", "/samsprak kalender");
    const [address = ""] = /http:\/\/127\.0\.0\.1:\d+\/calendar\/\w+\.ics/u.exec(said) ?? [];
    expect(address.startsWith(program.url)).toBe(true);
    expect(said).toContain("bara att nå från den dator där Samspråk körs");
    expect(await (await fetch(address)).text()).toContain("BEGIN:VCALENDAR");

    const second = await runProgram({ DATA_DIR: folder });
    expect(second.code).toBe(1);
    expect(second.errors).toMatch(/^Another process has the database in \S+ open, [^\n]*DATA_DIR[^\n]*\n$/u);

    // Someone has the room's page open.
    const page = await fetch(`${program.url}/room/events?as=miso`);
    const { code, ms } = await program.end("SIGTERM");
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    await page.body?.cancel();
  }, 60_000);

  test("names every wrong setting at once, and what each should be", async () => {
    const { code, errors } = await runProgram({ PORT: "many", LANGUAGE: "tyska", SLACK_BOT_TOKEN: "xoxb-1" });
    expect(code).toBe(1);
    expect(errors).toMatch(/^Samspråk cannot start with these settings:$/mu);
    expect(errors).toMatch(/^- PORT: .*\(The port of the one HTTP server\.\)$/mu);
    expect(errors).toMatch(/^- LANGUAGE: .*sv or en/mu);
    expect(errors).toMatch(/^- SLACK_BOT_TOKEN needs SLACK_SIGNING_SECRET/mu);
    expect(errors).not.toMatch(/^\s+at /mu);
  }, 20_000);

  test("ends where it cannot serve, though its database is open by then", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    closers.push(async () => void taken.close());
    const { port } = taken.address() as AddressInfo;
    const dir = await dataDir();
    await mkdir(dir);
    await fillFolder(dir);
    const { code, errors } = await runProgram({ DATA_DIR: dir, PORT: String(port) });
    expect(code).toBe(1);
    expect(errors).toContain("EADDRINUSE");
  }, 60_000);

  test("says in a sentence that the folder of its database cannot be made", async () => {
    const { code, errors } = await runProgram({ DATA_DIR: "/dev/null/data" });
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^The embedded database cannot be kept in \/dev\/null\/data, which DATA_DIR names: [^\n]*\n$/u,
    );
  }, 20_000);

  test("says in a sentence that its database server cannot be reached", async () => {
    const { code, errors } = await runProgram({ DATABASE_URL: "postgresql://postgres@127.0.0.1:9/nowhere" });
    expect(code).toBe(1);
    expect(errors).toMatch(/^The database that DATABASE_URL names cannot be reached\./u);
    expect(errors).not.toMatch(/^\s+at /mu);
  }, 20_000);
});
