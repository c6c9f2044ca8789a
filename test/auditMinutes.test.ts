import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../src/adapters/store/database.ts";
import { checkSealed, type SealCheck } from "../src/adapters/store/sealed.ts";
import { audit } from "../src/audit.ts";
import { sealed as lockedMinutes } from "../src/features/minutes/store/sealed.ts";
import { fillFolder, MIGRATIONS, testDatabases } from "./support/database.ts";
import { openMinutesStage, saturdays } from "./support/minutes.ts";

/** Does something to the record that the program never does, and that the database refuses. */
async function tamper({ pool }: Database, statement: string): Promise<void> {
  const client = await pool.connect();
  await client.query("SET session_replication_role = replica");
  await client.query(statement);
  await client.query("RESET session_replication_role");
  client.release();
}

const approve = async (stage: ReturnType<typeof openMinutesStage>, number: number) => {
  stage.write(...saturdays);
  await stage.summarise();
  await stage.t.type(stage.p.cilla, `protokoll skicka ${number} justerare=Dragan`);
  expect(await stage.t.type(stage.p.dragan, `protokoll godkänn ${number}`)).toContain("är låst");
};

describe.each(testDatabases)("The texts of locked minutes, on the database of the kind $name", ({ open }) => {
  const stage = openMinutesStage(open);
  const found = async () => {
    const { database } = stage.t;
    const { id: group } = await database.client.group.findFirstOrThrow();
    const checks: SealCheck[] = [];
    for await (const check of checkSealed(database.client, lockedMinutes)) checks.push(check);
    expect(checks).toMatchObject([{ group }]);
    return { whole: checks[0]?.whole, different: checks[0]?.different };
  };

  it("hold while they are what was locked; drafts and texts at the checkers are not looked at", async () => {
    expect(await found()).toEqual({ whole: 0, different: [] });
    await approve(stage, 1);
    await approve(stage, 2);
    await stage.summarise();
    expect(await found()).toEqual({ whole: 2, different: [] });
  });

  it("are named where the text was changed, also by someone who made a new checksum for it", async () => {
    const { sealed } = await stage.t.database.client.minutes.findFirstOrThrow({ where: { number: 2 } });
    const changed = `replace(sealed, 'lördagar', 'söndagar')`;
    expect(sealed).toContain("lördagar");
    await tamper(
      stage.t.database,
      `UPDATE "Minutes" SET sealed = ${changed}, hash = encode(sha256(convert_to(${changed}, 'UTF8')), 'hex') WHERE number = 2`,
    );
    expect(await found()).toEqual({ whole: 1, different: ["2/2026"] });
    await tamper(stage.t.database, `UPDATE "Minutes" SET sealed = NULL WHERE number = 2`);
    expect(await found()).toEqual({ whole: 1, different: ["2/2026"] });
  });

  it("are named where they were unlocked, are gone, or were never locked by anyone", async () => {
    const { client } = stage.t.database;
    const { id } = await client.minutes.findFirstOrThrow({ where: { number: 1 } });
    await tamper(stage.t.database, `UPDATE "Minutes" SET state = 'sent' WHERE number = 1`);
    expect((await found()).different).toEqual(["2/2026", id]);
    await tamper(stage.t.database, `DELETE FROM "Minutes" WHERE number = 1`);
    expect((await found()).different).toEqual(["2/2026", id]);
    await tamper(stage.t.database, `UPDATE "Minutes" SET state = 'approved', sealed = '{}' WHERE number = 3`);
    expect((await found()).different).toEqual(["2/2026", "3/2026", id]);
  });
});

describe("What the audit says of locked minutes", () => {
  let dir: string;
  const openFolder = () => openDatabase({ dir, migrations: MIGRATIONS });
  const stage = openMinutesStage(async () => {
    dir = await mkdtemp(join(tmpdir(), "audit-minutes-"));
    await fillFolder(dir);
    return await openFolder();
  });
  const run = async () => {
    const lines: string[] = [];
    const status = await audit({ databaseUrl: undefined, dataDir: dir }, (line) => lines.push(line));
    return { status, told: lines.slice(1).map((line) => line.replace(/^Group [0-9a-f-]+: /u, "")) };
  };
  beforeAll(async () => {
    await approve(stage, 1);
    await stage.t.close();
    // The audit wants the folder for itself.
    stage.t.close = async () => {};
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it("is that they hold, or which of them do not", async () => {
    expect(await run()).toEqual({ status: 0, told: ["the texts of minutes hold, as they were locked: 1."] });
    const database = await openFolder();
    await tamper(database, `UPDATE "Minutes" SET sealed = '{}'`);
    await database.close();
    const told = "the texts of these minutes are changed or missing: 1/2026. Others, as they were locked: 0.";
    expect(await run()).toEqual({ status: 1, told: [told] });
  });
});
