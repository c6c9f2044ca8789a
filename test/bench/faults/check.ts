import { setTimeout as delay } from "node:timers/promises";
import type pg from "pg";
import { audit } from "../../../src/audit.ts";
import type { Change } from "./load.ts";
import { onServer, type Site } from "./site.ts";

/** What does not hold, in a sentence each; and of what was acknowledged how much is gone or there twice. */
export interface Verdict {
  readonly lost: number;
  readonly doubled: number;
  readonly faults: readonly string[];
}

/** So long nothing at all may happen: a channel takes one message a second, and hundreds may wait for it. */
const patienceMs = 120_000;

/** Waits until all that is due has been done, and looks whether everything that was acknowledged is there, once. */
export async function check(site: Site, changes: readonly Change[]): Promise<Verdict> {
  return await onServer(site.databaseUrl, async (client) => {
    const late = await settle(client, site.now);
    const found = [await checkChanges(client, changes), await checkPosts(client, site)];
    const chains: string[] = [];
    const broken = await audit({ databaseUrl: site.databaseUrl, dataDir: "" }, (line) => chains.push(line));
    return {
      lost: sum(found, "lost"),
      doubled: sum(found, "doubled"),
      faults: [...late, ...found.flatMap(({ faults }) => faults), ...(broken ? chains : [])],
    };
  });
}

function sum(found: readonly Verdict[], what: "lost" | "doubled"): number {
  return found.reduce((all, one) => all + one[what], 0);
}

/** So far ahead may a try be that follows a failure. */
const longestRetryMs = 900_000;

async function settle(client: pg.Client, now: Site["now"]): Promise<readonly string[]> {
  const waiting = `
    SELECT 'post ' || subject || ': ' || coalesce(problem, 'waits') AS what FROM "Post" WHERE "dueAt" <= $1 OR failures > 0 AND "dueAt" <= $2
    UNION ALL SELECT 'job ' || name || ' ' || state FROM pgboss.job WHERE name IN ('due', 'slow') AND state < 'completed' AND start_after <= now()`;
  let [left, since] = [Number.POSITIVE_INFINITY, Date.now()];
  for (; ; await delay(500)) {
    const { rows } = await client.query<{ what: string }>(waiting, [now(), new Date(now().getTime() + longestRetryMs)]);
    if (rows.length === 0) return [];
    if (rows.length < left) [left, since] = [rows.length, Date.now()];
    if (Date.now() - since > patienceMs) return rows.map(({ what }) => `still waits: ${what}`);
  }
}

interface Row {
  readonly kind: Change["kind"];
  readonly channel: string;
  readonly about: string;
  readonly number: string;
}

const recorded = `
  SELECT 'decision' AS kind, c.channel, d.text AS about, d.number || '/' || d.year AS number
  FROM "Decision" d JOIN "Channel" c ON c."groupId" = d."groupId"
  UNION ALL SELECT 'proposal', c.channel, p.text, p.number || '/' || p.year
  FROM "Proposal" p JOIN "Channel" c ON c."groupId" = p."groupId"
  UNION ALL SELECT 'answer', c.channel, p.number || '/' || p.year || ' ' || a."user", 'Noterat'
  FROM "Stance" s JOIN "Proposal" p ON p.id = s."proposalId" JOIN "Channel" c ON c."groupId" = p."groupId"
    JOIN "Account" a ON a."memberId" = s."memberId"`;

async function checkChanges(client: pg.Client, changes: readonly Change[]): Promise<Verdict> {
  const { rows } = await client.query<Row>(recorded);
  const byName = Map.groupBy(rows, ({ kind, channel, about }) => `${kind} ${channel} ${about}`);
  const acknowledged = changes.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined);
  const lost = acknowledged.filter((change) => !isThere(change, byName.get(nameOf(change))));
  const twice = [...byName].filter(([, all]) => all.length > 1);
  const series = Map.groupBy(
    rows.filter(({ kind }) => kind !== "answer"),
    ({ kind, channel }) => `${kind}s in ${channel}`,
  );
  const gaps = [...series].filter(([, all]) => {
    const numbers = all.map(({ number }) => Number.parseInt(number, 10)).toSorted((a, b) => a - b);
    return numbers.some((number, i) => number !== i + 1);
  });
  return {
    lost: lost.length,
    doubled: twice.length,
    faults: [
      ...lost.map((change) => `lost: ${nameOf(change)} ${change.number}`),
      ...twice.map(([name]) => `there twice: ${name}`),
      ...gaps.map(([name]) => `numbers with gaps: ${name}`),
    ],
  };
}

function nameOf({ kind, forum, who, about }: Change): string {
  return `${kind} ${forum.id} ${about}${kind === "answer" ? ` ${forum.userOf(who)}` : ""}`;
}

/** With the number that we said it has. */
function isThere({ number }: Change, rows: readonly Row[] = []): boolean {
  const [row] = rows;
  return row !== undefined && (number === undefined || row.number === number);
}

interface PostRow {
  readonly id: string;
  readonly subject: string;
  readonly channel: string;
  readonly message: string | null;
  readonly behind: boolean;
  readonly problem: string | null;
}

/** Every post to a channel is a message there, one, and nobody has doubted it where the chat can be asked. */
async function checkPosts(client: pg.Client, { chat, now }: Site): Promise<Verdict> {
  const { rows } = await client.query<PostRow>(
    `SELECT p.id::text, p.subject, c.channel, p.message, p.delivered < p.wanted AS behind, p.problem FROM "Post" p
     JOIN "Channel" c ON c.id = p.target WHERE p."dueAt" IS NULL OR p."dueAt" <= $1`,
    [new Date(now().getTime() + longestRetryMs)],
  );
  const { forums } = chat;
  const absent = rows.filter((row) => !forums.some((forum) => forum.id === row.channel && forum.has(row)));
  const twice = forums.flatMap((forum) => repeated(forum.marks()).map((mark) => `${mark} in ${forum.id}`));
  const openings = forums.flatMap((forum) => forum.opened().map((meeting) => `${meeting} in ${forum.id}`));
  const behind = rows.filter((row) => row.behind);
  const doubts = await client.query(`SELECT 1 FROM "Post" WHERE doubts > 0`);
  return {
    lost: absent.length,
    doubled: twice.length + repeated(openings).length,
    faults: [
      ...absent.map(({ id, subject, problem }) => `no message: post-${id} ${subject} ${problem ?? ""}`),
      ...twice.map((what) => `posted twice: ${what}`),
      ...behind.map(({ id, subject }) => `shows something old: post-${id} ${subject}`),
      ...(doubts.rowCount && chat.canBeAsked ? [`posts in doubt: ${doubts.rowCount}`] : []),
    ],
  };
}

function repeated(marks: readonly string[]): readonly string[] {
  return [...Map.groupBy(marks, (mark) => mark)].filter(([, all]) => all.length > 1).map(([mark]) => mark);
}
