import type pg from "pg";

/** Why asks cannot be taken just now, as far as the database knows. Nothing in it is secret. */
export async function hindrancesOf(queries: Pick<pg.Pool, "query">): Promise<readonly string[]> {
  try {
    await queries.query("SELECT 1");
    return [];
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return [`the database does not answer (${said})`];
  }
}

export interface Waiting {
  /** Due and not delivered yet. */
  readonly waiting: number;
  /** Seconds since the one that has waited longest was due; 0 where none waits. */
  readonly lagSeconds: number;
}

export interface Troubles {
  /** Given up: they are sent again only when what they show changes. */
  readonly undeliverable: number;
  /** Sends that may have arrived twice. */
  readonly doubts: number;
}

type Queries = Pick<pg.Pool, "query">;

/** What goes to a conversation that is linked no more will never go, and is nobody's fault. */
const givenUp = `p.problem IS NOT NULL AND p."dueAt" IS NULL AND (EXISTS (SELECT FROM "Channel" c WHERE c.id = p.target)
  OR EXISTS (SELECT FROM "Account" a WHERE a.id = p.target))`;

/** Cheap, however many posts there are. */
export async function readWaiting(queries: Queries, now: Date): Promise<Waiting> {
  const { rows } = await queries.query<Waiting>(
    `SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM $1 - min("dueAt")), 0)::float AS "lagSeconds"
     FROM "Post" WHERE "dueAt" <= $1`,
    [now],
  );
  return rows[0] ?? { waiting: 0, lagSeconds: 0 };
}

/** Looks at every post. */
export async function readTroubles(queries: Queries): Promise<Troubles> {
  const { rows } = await queries.query<Troubles>(
    `SELECT count(*) FILTER (WHERE ${givenUp})::int AS undeliverable, coalesce(sum(p.doubts), 0)::int AS doubts
     FROM "Post" p WHERE p.problem IS NOT NULL OR p.doubts > 0`,
  );
  return rows[0] ?? { undeliverable: 0, doubts: 0 };
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** Why posts were given up, the commonest first. */
export async function readProblems(queries: Queries): Promise<readonly Count[]> {
  const { rows } = await queries.query<Count>(
    `SELECT left(p.problem, 80) AS name, count(*)::int AS count FROM "Post" p WHERE ${givenUp}
     GROUP BY 1 ORDER BY 2 DESC LIMIT 5`,
  );
  return rows;
}

/** Jobs that were given up, by queue. */
export async function readFailedJobs(queries: Queries): Promise<readonly Count[]> {
  const { rows } = await queries.query<Count>(
    "SELECT name, count(*)::int AS count FROM pgboss.job WHERE state = 'failed' GROUP BY 1 ORDER BY 1",
  );
  return rows;
}

export interface QueueCondition {
  readonly queue: string;
  /** For a time that has not come. */
  readonly deferred: number;
  readonly ready: number;
  readonly active: number;
  readonly failed: number;
}

/** As the queue counted itself some ten seconds ago: counting anew would read every job. */
export async function readQueues(queries: Queries): Promise<readonly QueueCondition[]> {
  const { rows } = await queries.query<QueueCondition>(
    `SELECT name AS queue, deferred_count AS deferred, ready_count AS ready, active_count AS active, failed_count AS failed
     FROM pgboss.queue ORDER BY 1`,
  );
  return rows;
}

/** Workspaces whose stored installation cannot be used. */
export async function readBrokenInstallations(queries: Queries): Promise<readonly string[]> {
  const { rows } = await queries.query<{ team: string }>(
    `SELECT "teamName" AS team FROM "Installation" WHERE state = 'active' AND problem IS NOT NULL ORDER BY 1`,
  );
  return rows.map(({ team }) => team);
}
