import type { Place } from "../../../core/ask.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { Drafted } from "../rules/draft.ts";
import type { Heading, Minutes, MinutesState, Numbered } from "../rules/minutes.ts";
import { addLine } from "./lines.ts";
import { minutesOf, whole } from "./rows.ts";

export interface NewMinutes extends Heading {
  readonly id: string;
  readonly readIn: Place | undefined;
  readonly restricted: boolean;
  readonly items: readonly Drafted[];
}

/** Stores a draft under the next number of the year. They follow each other because the turn holds its group's lock. */
export async function addMinutes(turn: Turn, made: NewMinutes): Promise<Numbered> {
  const { db, group, actor, now } = turn;
  const { id, items, readIn, start, end, people, engine, fellBack, ...heading } = made;
  const createdOn = wallDate(now, group.zone);
  const year = Number(createdOn.slice(0, 4));
  const { _max } = await db.minutes.aggregate({ where: { groupId: group.id, year }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  await db.minutes.create({
    data: {
      ...{ id, groupId: group.id, year, number, state: "draft", ...heading },
      ...{ startsOnWall: start, endsOnWall: end, people: people.map((one) => ({ ...one })) },
      ...{ engine: engine.name, engineHost: engine.host, askedById: actor.id, createdAt: now, createdOn },
      ...(fellBack && { fellBack: { ...fellBack } }),
      ...(readIn && { readIn: { platform: readIn.platform, team: readIn.team, channel: readIn.channel } }),
    },
  });
  let next = 1;
  for (const [position, { title, agendaItem, statements }] of items.entries()) {
    const itemId = turn.id();
    const row = { id: itemId, groupId: group.id, minutesId: id, position, title, agendaItemId: agendaItem };
    await db.minuteItem.create({ data: row });
    for (const statement of statements) await addLine(turn, id, { ...statement, itemId, number: next++ });
  }
  return { number, year };
}

/** The whole group may read it from then on. */
export async function markShared({ db, group }: Turn, id: string): Promise<void> {
  await db.minutes.updateMany({ where: { id, groupId: group.id, restricted: true }, data: { restricted: false } });
}

/** By their id, or by their number; without a year the newest of that number. */
export async function findMinutes(
  { db, group }: Look,
  where: { readonly id: string } | { readonly number: number; readonly year: number | undefined },
): Promise<Minutes | undefined> {
  const found = await db.minutes.findFirst({
    where: { ...where, groupId: group.id, state: { not: "discarded" } },
    include: whole,
    orderBy: { year: "desc" },
  });
  return found ? minutesOf(found) : undefined;
}

/** What is left of a draft that was thrown away. */
export async function findDiscarded(
  { db, group }: Look,
  id: string,
): Promise<(Numbered & Pick<Minutes, "kind">) | undefined> {
  const where = { id, groupId: group.id, state: "discarded" };
  const row = await db.minutes.findFirst({ where, select: { number: true, year: true, kind: true } });
  return row ? { ...row, kind: row.kind as Minutes["kind"] } : undefined;
}

/** Those that a line belongs to. */
export async function findByLine(look: Look, line: string): Promise<Minutes | undefined> {
  const where = { id: line, groupId: look.group.id };
  const row = await look.db.minuteLine.findFirst({ where, select: { minutesId: true } });
  return row ? await findMinutes(look, { id: row.minutesId }) : undefined;
}

/** The latest first; `before` tells of which it goes on with what is earlier. */
export async function findAll(
  { db, group }: Look,
  where: { readonly state?: MinutesState; readonly meetingId?: string; readonly restricted?: false },
  most: number,
  before?: Numbered,
): Promise<readonly Minutes[]> {
  const earlier = before && {
    OR: [{ year: { lt: before.year } }, { year: before.year, number: { lt: before.number } }],
  };
  const rows = await db.minutes.findMany({
    where: { state: { not: "discarded" }, ...where, ...earlier, groupId: group.id },
    include: whole,
    orderBy: [{ year: "desc" }, { number: "desc" }],
    take: most,
  });
  return rows.map(minutesOf);
}

/** Those that are out to be checked, and drafts that someone has asked for themself. Most often there are none. */
export async function findAwaiting(
  { db, group }: Look,
  member: string,
  most: number,
): Promise<Readonly<Record<"sent" | "drafts", readonly Minutes[]>>> {
  const found = await db.$queryRaw<{ id: string }[]>`
    (SELECT id FROM "Minutes" WHERE "groupId" = ${group.id}::uuid AND state = 'sent'
      ORDER BY year DESC, number DESC LIMIT ${most}::int)
    UNION ALL (SELECT id FROM "Minutes" WHERE "groupId" = ${group.id}::uuid AND state = 'draft'
      AND "askedById" = ${member}::uuid ORDER BY year DESC, number DESC LIMIT ${most}::int)`;
  if (found.length === 0) return { sent: [], drafts: [] };
  const rows = await db.minutes.findMany({
    where: { groupId: group.id, id: { in: found.map(({ id }) => id) } },
    include: whole,
    orderBy: [{ year: "desc" }, { number: "desc" }],
  });
  const all = rows.map(minutesOf);
  return { sent: all.filter(({ state }) => state === "sent"), drafts: all.filter(({ state }) => state === "draft") };
}

export async function findApprovedSince({ db, group }: Look, since: Date, most: number): Promise<readonly Minutes[]> {
  const where = { groupId: group.id, approvedAt: { gt: since } };
  const rows = await db.minutes.findMany({ where, include: whole, orderBy: { approvedAt: "desc" }, take: most });
  return rows.map(minutesOf);
}

/** Those that tell of a decision of the log. Written out, since every change of a decision asks for them. */
export async function findTelling({ db, group }: Look, decision: string) {
  return await db.$queryRaw<{ id: string; state: string }[]>`
    SELECT m.id, m.state FROM "Minutes" m WHERE m."groupId" = ${group.id}::uuid AND m.state <> 'discarded'
      AND EXISTS (SELECT FROM "MinuteLine" l WHERE l."minutesId" = m.id AND l."decisionId" = ${decision}::uuid)`;
}

/** Drafts in which a line was read from a message. Asked for at every change of a decision or an action that rests on one. */
export async function findDraftsOn({ db, group }: Look, message: string): Promise<readonly string[]> {
  const rows = await db.minuteCitation.findMany({
    where: { groupId: group.id, message, quote: { not: null }, minutes: { state: "draft" } },
    select: { minutesId: true },
    distinct: ["minutesId"],
  });
  return rows.map(({ minutesId }) => minutesId);
}

/** Others that rest on a message that these rest on, or tell of the same meeting; the latest first. */
export async function findAlike(
  look: Look,
  { id, meetingId }: Pick<Minutes, "id" | "meetingId">,
  most: number,
): Promise<readonly Minutes[]> {
  const { db, group } = look;
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM "Minutes" m WHERE m."groupId" = ${group.id}::uuid AND m.id <> ${id}::uuid AND m.state <> 'discarded'
      AND (m."meetingId" = ${meetingId ?? null}::uuid OR m.id IN (
        SELECT o."minutesId" FROM "MinuteCitation" c
          JOIN "MinuteCitation" o ON o."groupId" = c."groupId" AND o.message = c.message
          WHERE c."minutesId" = ${id}::uuid))
      ORDER BY m.year DESC, m.number DESC LIMIT ${most}::int`;
  const all: Minutes[] = [];
  for (const one of found) {
    const minutes = await findMinutes(look, { id: one.id });
    if (minutes) all.push(minutes);
  }
  return all;
}
