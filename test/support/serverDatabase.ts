import { randomUUID } from "node:crypto";
import pg from "pg";

/** The PostgreSQL server for tests, where one is named. */
export const server = process.env["TEST_DATABASE_URL"];

export interface ServerDatabase {
  readonly name: string;
  readonly url: string;
  /** Takes it away. */
  close(): Promise<void>;
}

/** A database on that server, empty unless told what it is a copy of, as CREATE DATABASE has it after the name. */
export async function createServerDatabase(copying = ""): Promise<ServerDatabase> {
  if (!server) throw new Error("TEST_DATABASE_URL names no server");
  const name = `samsprak_test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(server);
  url.pathname = name;
  await administer(server, `CREATE DATABASE ${name} ${copying}`);
  return { name, url: url.href, close: () => administer(server ?? "", `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
