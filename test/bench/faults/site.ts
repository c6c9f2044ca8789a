import pg from "pg";
import { beginGroup } from "../../contract/beginGroup.ts";
import { type Environment, type Program, startProgram } from "../../e2e/program.ts";
import { type Pace, realTimeOf, timeAt } from "../../support/faults/clock.ts";
import { openMeetings } from "../../support/openings.ts";
import { type Balancer, startBalancer } from "./balancer.ts";
import type { Chat } from "./forum.ts";

export interface SiteOptions<C extends Chat> {
  readonly databaseUrl: string;
  readonly open: (clock: () => Date) => Promise<C>;
  /** Booked beforehand, and opened by the clock while the load is on. */
  readonly meetings?: number;
  /** The clock of the chat, which is also the instances'. */
  readonly pace?: () => Pace;
  /** What every instance is started with besides. */
  readonly environment?: Environment;
}

/** One database, a chat with some groups, each in a channel of its own, and instances that come and go. */
export interface Site<C extends Chat = Chat> {
  readonly databaseUrl: string;
  readonly chat: C;
  readonly instances: ReadonlySet<Program>;
  /** Starts another instance, which takes requests until it is gone. */
  start(environment?: Environment): Promise<Program>;
  /** The chat's clock, which is the instances' too. */
  now(): Date;
  /** When the chat's clock showed this, in milliseconds of the machine's own. */
  realTime(shown: number): number;
  /** The meetings begin, one after another within so many seconds. */
  begin(seconds: number): Promise<void>;
  close(): Promise<void>;
}

export async function openSite<C extends Chat>(options: SiteOptions<C>): Promise<Site<C>> {
  const { databaseUrl, meetings = 0, pace, environment } = options;
  const clock = () => new Date(pace ? timeAt(pace(), Date.now()) : Date.now());
  const chat = await options.open(clock);
  const balancer = await startBalancer();
  chat.leadTo(balancer.url);
  const settings = {
    DATABASE_URL: databaseUrl,
    HOST: "127.0.0.1",
    ...chat.settings,
    LOG_LEVEL: "error",
    ...environment,
  };
  const { instances, start } = keepInstances(settings, balancer);
  const first = await start();
  for (const forum of chat.forums) {
    const stage = forum.stage();
    await beginGroup(stage, "mandat");
    for (let n = 1; n <= meetings; n++) await stage.type("bosse", `möte bekräfta om ${n + 20} dagar kl 17–19`);
  }
  await settled(databaseUrl);
  await first.end("SIGTERM");
  return {
    databaseUrl,
    chat,
    instances,
    start,
    now: clock,
    realTime(shown) {
      if (!pace) return shown;
      const real = realTimeOf(pace(), shown);
      // What seems to be still to come was before the clock was set back.
      return real <= Date.now() ? real : realTimeOf({ ...pace(), backMs: 0 }, shown);
    },
    begin: (seconds) => onServer(databaseUrl, (client) => openMeetings(client, seconds)),
    async close() {
      await Promise.all([...instances].map((instance) => instance.end("SIGTERM")));
      balancer.close();
      await chat.close();
    },
  };
}

function keepInstances(settings: Environment, balancer: Balancer) {
  const instances = new Set<Program>();
  const lead = () => balancer.leadTo([...instances].map(({ url }) => url));
  return {
    instances,
    async start(environment: Environment = {}): Promise<Program> {
      const instance = await startProgram({ ...settings, ...environment });
      instances.add(instance);
      lead();
      void instance.gone.then(() => {
        instances.delete(instance);
        lead();
      });
      return instance;
    },
  };
}

/** Resolves when nothing is due any more. */
async function settled(databaseUrl: string): Promise<void> {
  await onServer(databaseUrl, async (client) => {
    const due = `SELECT 1 FROM "Post" WHERE "dueAt" <= now() LIMIT 1`;
    for (const end = Date.now() + 120_000; Date.now() < end && (await client.query(due)).rowCount; )
      await new Promise((resolve) => setTimeout(resolve, 200));
  });
}

export async function onServer<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
