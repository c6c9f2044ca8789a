import type pg from "pg";
import { checkChains } from "../audit.ts";
import { type Database, withoutTimeLimits } from "../database.ts";
import { unguarded } from "./constraints.ts";
import { copyRows, measure, SAME_TEXT, setSequences } from "./copy.ts";
import { findSequences, findTables, type Table } from "./tables.ts";

export interface Moved {
  readonly tables: number;
  readonly rows: number;
  /** Tables that did not come out the same. Where there are any nothing has been moved. */
  readonly different: readonly string[];
}

/**
 * Copies everything from one migrated database to another that is migrated and empty, in one transaction, and compares
 * each table when it is done. The first is only read.
 */
export async function moveAll(from: Database, to: Database): Promise<Moved> {
  return await withoutTimeLimits(from.pool, (source) =>
    withoutTimeLimits(to.pool, async (target) => {
      await source.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      await target.query("BEGIN");
      try {
        const moved = await moveWithin(source, target);
        await target.query(moved.different.length === 0 ? "COMMIT" : "ROLLBACK");
        return moved;
      } catch (error) {
        await target.query("ROLLBACK");
        throw error;
      } finally {
        await source.query("ROLLBACK");
      }
    }),
  );
}

async function moveWithin(source: pg.PoolClient, target: pg.PoolClient): Promise<Moved> {
  await source.query(SAME_TEXT);
  await target.query(SAME_TEXT);
  const tables = await findTables(source);
  let rows = 0;
  await unguarded(target, tables, async () => {
    // Migrations put some rows there themselves, and so does the queue.
    for (const { name } of tables) await target.query(`DELETE FROM ${name}`);
    for (const table of tables) rows += await copyRows(source, target, table);
  });
  await setSequences(target, await findSequences(source));
  return { tables: tables.length, rows, different: await compare(source, target, tables) };
}

async function compare(source: pg.PoolClient, target: pg.PoolClient, tables: readonly Table[]): Promise<string[]> {
  const different: string[] = [];
  for (const table of tables) {
    if ((await measure(source, table)) !== (await measure(target, table))) different.push(table.name);
  }
  return different;
}

/** Recomputes all audit chains on both sides; gives how many there are, and the groups whose chains are not alike. */
export async function compareChains(
  from: Database,
  to: Database,
): Promise<{ readonly chains: number; readonly different: readonly string[] }> {
  const [before, after] = [await chainsOf(from), await chainsOf(to)];
  const different = [...before].filter(([group, chain]) => after.get(group) !== chain).map(([group]) => group);
  return { chains: before.size, different };
}

async function chainsOf({ client }: Database): Promise<ReadonlyMap<string, string>> {
  const chains = new Map<string, string>();
  for await (const { group, entries, brokenAt } of checkChains(client))
    chains.set(group, `${entries} ${brokenAt ?? ""}`);
  return chains;
}
