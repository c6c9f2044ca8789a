import type pg from "pg";

/**
 * All booked meetings have just begun, and the alarms that open them are due one after another within so many seconds, as
 * those of an hour would be. Their other alarms are gone.
 */
export async function openMeetings(client: Pick<pg.Client, "query">, seconds: number): Promise<void> {
  const begun = new Date(Date.now() - 60_000);
  const ended = new Date(begun.getTime() + 7_200_000);
  const wall = (at: Date) =>
    at.toLocaleString("sv-SE", { timeZone: "Europe/Stockholm" }).slice(0, 16).replace(" ", "T");
  await client.query(
    `DELETE FROM pgboss.job WHERE name = 'due' AND data->'data'->'call'->'input'->>'kind' <> 'opening'`,
  );
  await client.query(`UPDATE "Meeting" SET "startsAt" = $1, "endsAt" = $2, "startsOnWall" = $3, "endsOnWall" = $4`, [
    begun,
    ended,
    wall(begun),
    wall(ended),
  ]);
  await client.query(
    `UPDATE pgboss.job j SET start_after = now() + o.share * $1::float8 * interval '1 second'
     FROM (SELECT id, row_number() OVER (ORDER BY start_after)::float8 / count(*) OVER () AS share
       FROM pgboss.job WHERE name = 'due') o
     WHERE j.id = o.id`,
    [seconds],
  );
}
