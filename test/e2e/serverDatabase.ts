import { randomUUID } from "node:crypto";
import pg from "pg";

/** The PostgreSQL server for tests, where one is named. */
export const server = process.env["TEST_DATABASE_URL"];

/** An empty database on that server, which goes when it is closed. */
export async function createServerDatabase(): Promise<{ readonly url: string; close(): Promise<void> }> {
  if (!server) throw new Error("TEST_DATABASE_URL names no server");
  const name = `samsprak_test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(server);
  url.pathname = name;
  await administer(server, `CREATE DATABASE ${name}`);
  return { url: url.href, close: () => administer(server ?? "", `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
