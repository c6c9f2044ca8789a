import pg from "pg";

const adminUrl = process.env["BENCH_DATABASE_URL"] ?? "postgresql://postgres@127.0.0.1:5432/postgres";
export const serverUrl = adminUrl;

export interface BenchDatabase extends AsyncDisposable {
  readonly url: string;
  query<R>(text: string, values?: readonly unknown[]): Promise<readonly R[]>;
}

const open = new Map<string, () => Promise<void>>();

/** A database of its own on the server, gone when done. */
export async function makeDatabase(what: string): Promise<BenchDatabase> {
  const name = `samsprak_bench_${what}_${process.pid}`;
  const drop = async () => {
    await once(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    open.delete(name);
  };
  open.set(name, drop);
  await once(adminUrl, `CREATE DATABASE ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    query: (text, values) => once(url.href, text, values),
    [Symbol.asyncDispose]: drop,
  };
}

/** For whoever is interrupted. */
export async function dropDatabases(): Promise<void> {
  await Promise.all([...open.values()].map((drop) => drop()));
}

async function once<R>(connectionString: string, text: string, values: readonly unknown[] = []): Promise<readonly R[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query(text, [...values]);
    return rows as R[];
  } finally {
    await client.end();
  }
}
