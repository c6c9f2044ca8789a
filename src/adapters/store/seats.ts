import type pg from "pg";
import { type From, here, isClock, type Place } from "../../core/ask.ts";
import type { DecisionEffect, DecisionMethod, Party, Role } from "../../core/group.ts";
import type { Seat } from "../../core/ports/store.ts";
import type { Language } from "../../core/texts.ts";
import { byName } from "../../language/format/lists.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly zone: string;
  readonly effect: DecisionEffect | null;
  readonly methods: DecisionMethod[];
  readonly days: number;
  readonly notice: number;
  readonly quorum: number | null;
  readonly numbering: "year" | "meeting";
  readonly authority: string | null;
  readonly registrar: string | null;
  readonly parties: { id: string; name: string; returned: string | null }[];
  readonly member: string | null;
  readonly called: string;
  readonly party: string | null;
  readonly roles: Role[];
  readonly speaks: Language | null;
  readonly left: boolean;
}

const group = `g.id, g.name, g.language, g.zone, g."standingEffect" AS effect, g.methods, g."dissentDays" AS days,
  g."noticeDays" AS notice, g.quorum, g.numbering, g.authority, g.registrar,
  (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'returned', p."returnedAt")), '[]')
   FROM "Party" p WHERE p."groupId" = g.id AND p."validTo" IS NULL) AS parties`;
/** Someone who stands in for a member of a party just now answers for that party. */
const member = `m.id AS member, m.name AS called, coalesce(mp.id, alt.party) AS party, m.language AS speaks,
  m."leftAt" IS NOT NULL AS left,
  CASE WHEN alt.party IS NULL THEN m.roles ELSE m.roles || 'alternate'::text END AS roles`;
const answeringFor = (today: string) => `
  LEFT JOIN "Party" mp ON mp.id = m."partyId" AND mp."validTo" IS NULL
  LEFT JOIN LATERAL (
    SELECT op.id AS party FROM "Alternate" t JOIN "Member" o ON o.id = t."memberId" AND o."leftAt" IS NULL
      JOIN "Party" op ON op.id = o."partyId" AND op."validTo" IS NULL
    WHERE t."alternateId" = m.id AND t."validFrom" <= ${today} AND (t."validTo" IS NULL OR t."validTo" >= ${today})
    ORDER BY t."validFrom", t.id LIMIT 1
  ) alt ON true`;
const dateIn = (now: string) => `to_char(${now}::timestamptz AT TIME ZONE g.zone, 'YYYY-MM-DD')`;

/** One column, since the driver takes longer over each column of a row than over all of it as JSON. */
const whole = (select: string) => `SELECT row_to_json(s) AS seat FROM (${select}) s`;

const inChannel = whole(`SELECT ${group}, ${member} FROM "Channel" c JOIN "Group" g ON g.id = c."groupId"
  LEFT JOIN "Account" a ON a."groupId" = g.id AND a.platform = $4 AND a.team = $5 AND a."user" = $6
  LEFT JOIN "Member" m ON m.id = a."memberId" ${answeringFor(dateIn("$8"))}
  WHERE c.platform = $1 AND c.team = $2 AND c.channel = $3 AND ($7::uuid IS NULL OR g.id = $7)`);
const inPerson = whole(`SELECT ${group}, ${member} FROM "Account" a JOIN "Group" g ON g.id = a."groupId"
  JOIN "Member" m ON m.id = a."memberId" ${answeringFor(dateIn("$5"))}
  WHERE a.platform = $1 AND a.team = $2 AND a."user" = $3 AND ($4::uuid IS NULL OR g.id = $4) ORDER BY g.name`);
const clock = `'clock' AS member, 'Samspråk' AS called, NULL AS party, '{clock}'::text[] AS roles, NULL AS speaks, false AS left`;
const byClock = whole(`SELECT ${group}, ${clock} FROM "Group" g WHERE g.id = $1`);
const byClockHere = whole(`SELECT ${group}, ${clock} FROM "Channel" c JOIN "Group" g ON g.id = c."groupId"
  WHERE c.platform = $1 AND c.team = $2 AND c.channel = $3`);

/** Without a member it is the group's own. */
const bySecret = whole(`SELECT ${group}, ${member} FROM "CalendarFeed" f JOIN "Group" g ON g.id = f."groupId"
  LEFT JOIN "Member" m ON m.id = f."memberId" AND m."groupId" = g.id AND m."leftAt" IS NULL
  ${answeringFor(dateIn("$2"))}
  WHERE f.digest = encode(sha256(convert_to($1, 'UTF8')), 'hex') AND (f."memberId" IS NULL OR m.id IS NOT NULL)`);

/** Runs one query of the waist; the answer's rows are typed by whoever wrote its text. */
export type Query = <R>(name: string, text: string, values: readonly unknown[]) => Promise<readonly R[]>;

export function queryOn(pool: pg.Pool): Query {
  return async <R>(name: string, text: string, values: readonly unknown[]) => {
    const { rows } = await pool.query({ name, text, values: [...values] });
    return rows as R[];
  };
}

/** Where the asker sits. A channel belongs to at most one group; in a person's own conversation all theirs come, also those they have left. */
export async function findSeats(
  query: Query,
  from: From,
  place: Place,
  hint: string | undefined,
  now: Date,
): Promise<readonly Seat[]> {
  const rows = await query<{ seat: Row }>(...questionFor(from, place, hint, now));
  return rows.map(({ seat }) => seatOf(seat));
}

/** Whose calendar a secret opens. */
export async function findSubscriber(query: Query, secret: string, now: Date): Promise<Seat | undefined> {
  const [row] = await query<{ seat: Row }>("seat-secret", bySecret, [secret, now.toISOString()]);
  const seat = row && seatOf(row.seat);
  return seat?.actor?.roles.length === 0 ? undefined : seat;
}

type Question = readonly [name: string, text: string, values: readonly unknown[]];

function questionFor(from: From, place: Place, hint: string | undefined, now: Date): Question {
  const where = [place.platform, place.team, place.channel ?? null];
  if (isClock(from)) {
    return from.clock === here ? ["seat-clock-here", byClockHere, where] : ["seat-clock", byClock, [from.clock]];
  }
  const who = [from.platform, from.team, from.user];
  const when = [hint ?? null, now.toISOString()];
  return place.channel
    ? ["seat-channel", inChannel, [...where, ...who, ...when]]
    : ["seat-person", inPerson, [...who, ...when]];
}

function partyOf({ id, name, returned }: Row["parties"][number]): Party {
  return returned ? { id, name, returned: new Date(returned) } : { id, name };
}

function seatOf(row: Row): Seat {
  const { id, name, language, zone, parties, methods } = row;
  const person = row.member
    ? { id: row.member, name: row.called, party: row.party ?? undefined, roles: row.roles }
    : undefined;
  return {
    group: {
      id,
      name,
      language,
      zone,
      // Not by the database, which may sort by the letters' numbers: "MIP, Malmö stad".
      parties: parties.map(partyOf).toSorted(byName(language)),
      rules: {
        standingEffect: row.effect ?? undefined,
        methods,
        dissentDays: row.days,
        noticeDays: row.notice,
        quorum: row.quorum ?? undefined,
        numbering: row.numbering,
        authority: row.authority ?? undefined,
        registrar: row.registrar ?? undefined,
      },
    },
    actor: row.left ? undefined : person,
    former: row.left ? person : undefined,
    language: row.speaks ?? undefined,
  };
}
