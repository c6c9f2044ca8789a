import { startInstance } from "../due/instance.ts";
import { type BenchDatabase, makeDatabase } from "./database.ts";
import { atOnce, type Measured, putLoad } from "./load.ts";
import { printAim, printTable } from "./print.ts";
import { decideMany, decisions, type House, list, startSamsprak } from "./samsprak.ts";
import type { Server } from "./server.ts";
import { slackRequest } from "./slackRequest.ts";
import type { SlackStub } from "./slackStub.ts";
import { shareTime } from "./timeShares.ts";

const groups = 32;
const most = 4;
const seconds = Number(process.env["BENCH_SECONDS"] ?? 10);

interface Row {
  readonly instances: number;
  readonly lists: Measured;
  readonly decisions: Measured;
}

/**
 * The same work put on one, two and four instances of one database, as a load balancer would. Each instance has a
 * quarter of a core and no more, or four of them would fight for what one has to itself on a small machine.
 */
export async function measureInstances(slack: SlackStub): Promise<void> {
  await using database = await makeDatabase("instances");
  const first = await startSamsprak(slack, groups, database.url);
  const servers: Server[] = [first];
  try {
    await decideMany(first, 20 * groups);
    const rows: Row[] = [];
    for (let instances = 1; instances <= most; instances *= 2) {
      while (servers.length < instances) servers.push(await startInstance(slack, database.url));
      rows.push(await measureSome(first, servers, instances, database));
    }
    print(rows);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function measureSome(
  first: House,
  servers: readonly Server[],
  instances: number,
  database: BenchDatabase,
): Promise<Row> {
  const shares = shareTime(servers, most);
  try {
    const asked = list("", first);
    const lists = await load(servers, (n) => slackRequest(asked.typed(n)), asked.fault, true);
    const made = decisions("", first.channels);
    const changed = await load(servers, (n) => slackRequest(made.typed(n)), made.fault, false);
    await database.query("ANALYZE");
    return { instances, lists, decisions: changed };
  } finally {
    shares.end();
  }
}

/** As many requests at once as ever, spread over the instances. */
async function load(
  servers: readonly Server[],
  request: (n: number) => Buffer,
  fault: (answer: never, n: number) => string | undefined,
  again: boolean,
): Promise<Measured> {
  const each = Math.ceil((again ? 4_000 : 1_000 * seconds) / servers.length);
  const all = await Promise.all(
    servers.map(async ({ port }, i) =>
      putLoad({
        port,
        requests: Array.from({ length: each }, (_, n) => request(n * servers.length + i)),
        again,
        seconds,
        wires: atOnce / servers.length,
        fault: (answer, n) => fault(answer as never, n * servers.length + i),
      }),
    ),
  );
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    seconds: Math.max(...all.map((one) => one.seconds)),
    p50: Math.max(...all.map(({ p50 }) => p50)),
    p99: Math.max(...all.map(({ p99 }) => p99)),
    errors: all.flatMap(({ errors }) => errors),
  };
}

function print(rows: readonly Row[]): void {
  const perSecond = ({ count, seconds: taken }: Measured) => count / taken;
  printTable("Instances on one database, each with a quarter of a core", [
    ["", "lists/s", "p99 ms", "decisions/s", "p99 ms", "errors"],
    ...rows.map((row) => [
      String(row.instances),
      perSecond(row.lists).toFixed(0),
      row.lists.p99.toFixed(0),
      perSecond(row.decisions).toFixed(0),
      row.decisions.p99.toFixed(0),
      String(row.lists.errors.length + row.decisions.errors.length),
    ]),
  ]);
  const [error] = rows.flatMap((row) => [...row.lists.errors, ...row.decisions.errors]);
  if (error) console.log(error);
  const [one, two] = rows;
  if (!one || !two) return;
  printAim("lists/s, two instances / one", perSecond(two.lists) / perSecond(one.lists), { least: 1.7 });
  printAim("decisions/s, two instances / one", perSecond(two.decisions) / perSecond(one.decisions), { least: 1.7 });
}
