import type { BenchDatabase } from "../decisions/database.ts";

/** Of the alarms that are queued only those for meetings that begin stay: one for each meeting, due from then on. */
export async function queueOpenings({ query }: BenchDatabase, at: Date, spreadSeconds = 0): Promise<void> {
  const kind = `data->'data'->'call'->'input'->>'kind'`;
  await query(`DELETE FROM pgboss.job WHERE name = 'due' AND ${kind} <> 'opening'`);
  const named = await query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'pgboss' AND table_name = 'job'
     AND is_generated = 'NEVER' ORDER BY ordinal_position`,
  );
  const data = `jsonb_set(jsonb_set(jsonb_set(o.data::jsonb, '{id}', to_jsonb('opening:' || m.id)),
    '{data,group}', to_jsonb(m."groupId")), '{data,call,input,id}', to_jsonb(m.id))`;
  const changed: Readonly<Record<string, string>> = {
    id: "gen_random_uuid()",
    data,
    start_after: "$1::timestamptz + random() * $2::float8 * interval '1 second'",
  };
  const names = named.map(({ name }) => name);
  await query(
    `INSERT INTO pgboss.job (${names.join(", ")}) SELECT ${names.map((name) => changed[name] ?? `o.${name}`).join(", ")}
     FROM (SELECT * FROM pgboss.job WHERE name = 'due' LIMIT 1) o, "Meeting" m`,
    [at, spreadSeconds],
  );
  await query(`DELETE FROM pgboss.job WHERE name = 'due' AND data->>'id' NOT LIKE 'opening:%'`);
}
