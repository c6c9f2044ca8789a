import { makeDatabase } from "../decisions/database.ts";
import { type Measured, putLoad } from "../decisions/load.ts";
import { printTable } from "../decisions/print.ts";
import { startServer } from "../decisions/server.ts";
import { type Parts, runParts } from "../runParts.ts";
import type { Opened } from "./site.ts";

const seconds = 4;
const names = ["start", "list of 50 decisions", "one decision", "help", "search"];

const parts: Parts = { pages: measurePages };

/** Pages of the record beside the same pages as text that the same server only sends. */
export async function run(wanted: readonly string[]): Promise<void> {
  await runParts(parts, wanted);
}

async function measurePages(): Promise<void> {
  await using database = await makeDatabase("pages");
  const server = await startServer(new URL("./site.ts", import.meta.url), { DATABASE_URL: database.url });
  const opened = (await (await fetch(`http://127.0.0.1:${server.port}/opened`)).json()) as Opened;
  const { cookies, paths } = opened;
  const rows: string[][] = [];
  for (const [i, path] of paths.entries()) {
    const page = await load(
      server.port,
      cookies.map((cookie) => request(path, cookie)),
    );
    const text = await load(server.port, [request(`/same${path}`, "")]);
    rows.push([names[i] ?? path, ...figures(page), ...figures(text)]);
  }
  await server.stop();
  const heads = ["", "pages/s", "p50 ms", "p99 ms", "as text: /s", "p50 ms", "p99 ms"];
  printTable(`Pages, 8 at once`, [heads, ...rows]);
}

const load = (port: number, requests: readonly Buffer[]): Promise<Measured> =>
  putLoad({
    port,
    requests,
    again: true,
    seconds,
    wires: 8,
    fault: ({ status }) => (status === 200 ? undefined : `${status}`),
  });

function request(path: string, cookie: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${cookie && `cookie: ${cookie}\r\n`}\r\n`);
}

function figures({ count, seconds: taken, p50, p99, errors }: Measured): string[] {
  if (errors.length > 0) throw new Error(`${errors.length} of ${count}: ${errors[0]}`);
  return [(count / taken).toFixed(0), p50.toFixed(1), p99.toFixed(1)];
}
