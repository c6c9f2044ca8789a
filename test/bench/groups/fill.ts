import type { BenchDatabase } from "../decisions/database.ts";

/** Brings every group to so many members, each with an account of their own, spread over the group's parties. */
export async function addMembers({ query }: BenchDatabase, upTo: number): Promise<void> {
  await query(
    `WITH added AS (
       INSERT INTO "Member" (id, "groupId", "partyId", name, roles, "createdAt", "joinedAt")
       SELECT gen_random_uuid(), g.id, p.ids[1 + n % array_length(p.ids, 1)], 'Ledamot ' || n, '{member}', now(), now()
       FROM "Group" g
         JOIN LATERAL (SELECT array_agg(id) AS ids FROM "Party" WHERE "groupId" = g.id) p ON true
         JOIN LATERAL generate_series((SELECT count(*) + 1 FROM "Member" m WHERE m."groupId" = g.id), $1::int) n ON true
       RETURNING id, "groupId")
     INSERT INTO "Account" (id, "groupId", "memberId", platform, team, "user")
     SELECT gen_random_uuid(), "groupId", id, 'slack', 'T0AKERSTA', 'U' || replace(id::text, '-', '') FROM added`,
    [upTo],
  );
}

/** Of a copy, by column: an id of its own, the id of what was copied along with it, or something else. */
const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Group: { id: "id" },
  Party: { id: "id", groupId: "id" },
  Member: { id: "id", groupId: "id", partyId: "id" },
  Account: { id: "id", groupId: "id", memberId: "id", user: `o."user" || '-' || n` },
  Channel: { id: "id", groupId: "id", channel: `o.channel || '-' || n` },
  Decision: { id: "id", groupId: "id", confirmedById: "id" },
  Meeting: { id: "id", groupId: "id", createdById: "id", calendarUid: `o."calendarUid" || '-' || n` },
  MeetingDay: { meetingId: "id", groupId: "id" },
  AgendaItem: { id: "id", groupId: "id", meetingId: "id" },
  Post: {
    id: `nextval(pg_get_serial_sequence('"Post"', 'id'))`,
    groupId: "id",
    subjectId: "id",
    target: "id",
    // Nothing of it is to be delivered while something else is measured.
    dueAt: "NULL",
    delivered: "o.wanted",
  },
  AuditEntry: { groupId: "id" },
};

/** Copies the only group with all that belongs to it, until there are so many. */
export async function addGroups({ query }: BenchDatabase, upTo: number): Promise<void> {
  for (const [table, changed] of Object.entries(columns)) {
    const named = await query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND table_schema = 'public'`,
      [table],
    );
    const names = named.map(({ name }) => `"${name}"`);
    const values = named.map(({ name }) => valueFor(name, changed[name]));
    await query(`INSERT INTO "${table}" (${names}) SELECT ${values} FROM "${table}" o, generate_series(2, $1::int) n`, [
      upTo,
    ]);
  }
  await query("VACUUM ANALYZE");
  // Else the server writes all this down while it is measured; only some roles may ask for it.
  await query("CHECKPOINT").catch(() => {});
}

/** What was copied along with it has the same number in its id. */
function valueFor(name: string, value: string | undefined): string {
  const digits = `md5(o."${name}"::text || n)`;
  // Marked as a random one (RFC 9562, version 4), since commands take no other.
  const random = `overlay(overlay(${digits} placing '4' from 13) placing 'a' from 17)::uuid`;
  return value === "id" ? random : (value ?? `o."${name}"`);
}
