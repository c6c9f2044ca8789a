import type pg from "pg";
import { type ChainCheck, checkChains } from "../audit.ts";
import { type Database, withoutTimeLimits } from "../database.ts";
import { unguarded } from "./constraints.ts";
import { copyRows, measure, sameText, setSequences } from "./copy.ts";
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
  await source.query(sameText);
  await target.query(sameText);
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

export interface ChainComparison {
  readonly chains: number;
  /** Groups whose chains are not alike. */
  readonly different: readonly string[];
  /** Groups whose chain was broken before it was moved. */
  readonly broken: readonly string[];
}

/** Recomputes all audit chains on both sides. */
export async function compareChains(from: Database, to: Database): Promise<ChainComparison> {
  const [before, after] = [await chainsOf(from), await chainsOf(to)];
  const groups = [...before.values()];
  const isAlike = ({ group, entries, brokenAt }: ChainCheck): boolean => {
    const moved = after.get(group);
    return moved?.entries === entries && moved.brokenAt === brokenAt;
  };
  return {
    chains: groups.length,
    different: groups.filter((chain) => !isAlike(chain)).map(({ group }) => group),
    broken: groups.filter(({ brokenAt }) => brokenAt !== undefined).map(({ group }) => group),
  };
}

async function chainsOf({ client }: Database): Promise<ReadonlyMap<string, ChainCheck>> {
  const chains = new Map<string, ChainCheck>();
  for await (const chain of checkChains(client)) chains.set(chain.group, chain);
  return chains;
}
