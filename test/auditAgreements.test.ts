import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../src/adapters/store/database.ts";
import { checkSealed } from "../src/adapters/store/sealed.ts";
import { sealed } from "../src/features/agreements/store/sealed.ts";
import { bringIntoForce } from "./support/agreements.ts";
import { openTestDatabase } from "./support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "./support/house.ts";

/** Does something to the record that the program never does, and that the database refuses. */
async function tamper({ pool }: Database, statement: string): Promise<void> {
  const client = await pool.connect();
  await client.query("SET session_replication_role = replica");
  await client.query(statement);
  await client.query("RESET session_replication_role");
  client.release();
}

describe("The texts of frozen agreements", () => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const found = async () => {
    for await (const { whole, different } of checkSealed(t.database.client, sealed)) return { whole, different };
    return undefined;
  };

  test("hold while they are what was frozen, also once they are revised; drafts are not looked at", async () => {
    for (const kind of ["avsiktsförklaring", "överenskommelse", "samarbetsplan"])
      await t.type(people.alva, `utkast ny ${kind} Hallarna från=2026-11-01 till=2027-10-31`);
    expect(await found()).toEqual({ whole: 0, different: [] });
    for (const number of [1, 2]) {
      await t.type(people.alva, `utkast dialog ${number}`);
      await bringIntoForce(t, people, number);
    }
    expect(await t.database.client.agreement.count({ where: { state: "inForce" } })).toBe(2);
    expect(await found()).toEqual({ whole: 2, different: [] });
    expect(await t.type(people.alva, "utkast revidera 2 Nya tider")).toContain("revid");
    expect(await t.database.client.agreement.count({ where: { sealed: null } })).toBe(2);
    expect(await found()).toEqual({ whole: 2, different: [] });
  });

  test("are named where one was changed, also by someone who made a new checksum for it", async () => {
    const changed = "replace(sealed, 'Hallarna', 'Banorna')";
    const digest = `encode(sha256(convert_to(${changed}, 'UTF8')), 'hex')`;
    await tamper(t.database, `UPDATE "Agreement" SET sealed = ${changed}, hash = ${digest} WHERE number = 1`);
    expect(await found()).toEqual({ whole: 1, different: ["1/2026"] });
  });

  test("are named where what was frozen before a revision is changed, and where an agreement is gone", async () => {
    const { id } = await t.database.client.agreement.findFirstOrThrow({ where: { number: 1 } });
    await tamper(t.database, `UPDATE "AgreementVersion" SET text = '{}' WHERE action = 'propose'`);
    expect((await found())?.different).toEqual(["1/2026", "2/2026"]);
    await tamper(t.database, `DELETE FROM "Agreement" WHERE number = 1`);
    expect((await found())?.different).toEqual(["2/2026", id]);
  });
});
