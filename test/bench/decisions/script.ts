import pg from "pg";
import type { Statement } from "./server.ts";

/** What one decision sends to the database, so that another program can do the same. */
export interface Script {
  readonly statements: readonly Statement[];
  /** Names in the values that are others for each decision. */
  readonly fresh: readonly string[];
  /** For each channel what stands there instead of the ids of the group where it was recorded. */
  readonly places: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const names = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=slack:t:)[\w.]+/gu;

/** Cuts one decision out of all that a server has sent: where its asker sits, and its transaction. */
export async function scriptOf(
  recorded: readonly Statement[],
  databaseUrl: string,
  channel: string,
  person: string,
): Promise<Script> {
  const insert = recorded.findIndex(({ text }) => text.includes('INSERT INTO "Decision"'));
  const { connection } = recorded[insert] ?? { connection: -1 };
  const own = recorded.flatMap((statement, i) => (statement.connection === connection ? [{ ...statement, i }] : []));
  const begin = own.findLast(({ text, i }) => text === "BEGIN" && i < insert)?.i ?? -1;
  const commit = own.find(({ text, i }) => text === "COMMIT" && i > insert)?.i ?? -1;
  if (begin < 0 || commit < 0) throw new Error("the decision's transaction was not recorded");
  const seat = recorded.filter(({ values }, i) => i < begin && values.includes(person));
  const turn = own.filter(({ i }) => i >= begin && i <= commit).map(({ i: _, ...statement }) => statement);
  const statements = [...seat, ...turn];
  const places = await placesOf(databaseUrl, channel);
  const known = new Set(Object.keys(places[channel] ?? {}));
  const used = statements.flatMap(({ values }) => values.flatMap((value) => String(value).match(names) ?? []));
  return { statements, fresh: [...new Set(used)].filter((name) => !known.has(name)), places };
}

/** Every group's ids under those of the group in this channel. The channel itself stands among them. */
async function placesOf(databaseUrl: string, channel: string): Promise<Script["places"]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ channel: string; group: string; member: string }>(
    `SELECT c.channel, c."groupId" AS group, m.id AS member FROM "Channel" c JOIN "Member" m ON m."groupId" = c."groupId"`,
  );
  await client.end();
  const own = rows.find((row) => row.channel === channel);
  if (!own) throw new Error(`no group in channel ${channel}`);
  return Object.fromEntries(
    rows.map((row) => [row.channel, { [own.channel]: row.channel, [own.group]: row.group, [own.member]: row.member }]),
  );
}
