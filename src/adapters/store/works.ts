import type { Account, Place } from "../../core/ask.ts";
import type { ChannelTarget } from "../../core/ports/chat.ts";
import type { Works } from "../../core/ports/works.ts";
import type { NewWork, NotStarted } from "../../core/work/work.ts";
import type { Prisma, PrismaClient } from "../../generated/prisma/client.ts";

const mostForOne = 2;
const mostForGroup = 4;
/** For all processes together, and however quickly each is done. */
const hourly = { one: 30, group: 100 } as const;
/** What has not come to an end after this long will not. */
const longestMs = 60 * 60_000;
/** What is done sooner needs no card that says that it goes on. */
const quickMs = 3_000;

type Db = Prisma.TransactionClient;

/** In the turn that asks for it, under the group's lock: so the numbers follow each other, and the limits hold. */
export async function startWork(
  db: Db,
  group: string,
  { id, work, title, input, member, from, place }: NewWork,
  now: Date,
): Promise<number | NotStarted> {
  const underWay = await db.$queryRaw<{ number: number; own: boolean }[]>`
    SELECT number, "memberId" = ${member}::uuid AS own FROM "Work" WHERE "groupId" = ${group}::uuid
      AND state IN ('waiting', 'gathering') AND at > ${new Date(now.getTime() - longestMs)} ORDER BY number`;
  const own = underWay.filter((one) => one.own).map(({ number }) => number);
  if (own.length >= mostForOne) return { busy: own };
  if (underWay.length >= mostForGroup) return { busy: [] };
  const spent = await spentBy(db, group, member, now);
  if (spent) return { spent };
  const [row] = await db.$queryRaw<{ number: number }[]>`
    INSERT INTO "Work" (id, "groupId", number, "memberId", work, title, input, account, place, at)
    SELECT ${id}::uuid, ${group}::uuid, coalesce(max(number), 0) + 1, ${member}::uuid, ${work}, ${JSON.stringify(title)}::jsonb,
      ${JSON.stringify(input)}::jsonb, ${JSON.stringify(from)}::jsonb, ${JSON.stringify(place)}::jsonb, ${now}
    FROM "Work" WHERE "groupId" = ${group}::uuid RETURNING number`;
  await db.$executeRaw`
    INSERT INTO "Post" ("groupId", subject, "subjectId", target, "toAccount", "dueAt")
    SELECT ${group}::uuid, 'work', ${id}::uuid, a.id, true, ${new Date(now.getTime() + quickMs)}
    FROM "Account" a WHERE a."groupId" = ${group}::uuid AND a.platform = ${from.platform} AND a.team = ${from.team} AND a."user" = ${from.user}`;
  return row?.number ?? 0;
}

/** Who has had as much done in the last hour as may be. */
async function spentBy(db: Db, group: string, member: string, now: Date): Promise<"one" | "group" | undefined> {
  const [row] = await db.$queryRaw<{ own: number; all: number }[]>`
    SELECT count(*) FILTER (WHERE "memberId" = ${member}::uuid)::int AS own, count(*)::int AS all FROM "Work"
    WHERE "groupId" = ${group}::uuid AND at > ${new Date(now.getTime() - longestMs)}`;
  if ((row?.own ?? 0) >= hourly.one) return "one";
  return (row?.all ?? 0) >= hourly.group ? "group" : undefined;
}

/** In the turn that the work ends in. */
export async function endWork(db: Db, id: string, words: string, now: Date): Promise<boolean> {
  const say = words === "" ? null : JSON.stringify({ sv: words, en: words });
  const ended = await db.$executeRaw`
    UPDATE "Work" SET state = 'done', say = ${say}::jsonb, "endedAt" = ${now} WHERE id = ${id}::uuid AND state = 'gathering'`;
  if (ended === 0) return false;
  await redraw(db, id, now, say === null ? "where it is there" : "at once");
  return true;
}

/** The works of a database, outside any turn. `changed` is told when a card is to be drawn anew. */
export function makeWorks(client: PrismaClient, now: () => Date, changed: () => void): Works {
  return {
    async begin(id) {
      const [row] = await client.$queryRaw<Row[]>`
        UPDATE "Work" w SET state = 'gathering', tries = tries + 1 WHERE id = ${id}::uuid AND state IN ('waiting', 'gathering')
        RETURNING w.work, w.input, w."groupId", w.account, w.place, w.tries,
          (SELECT coalesce(json_agg(json_build_object('platform', a.platform, 'team', a.team, 'user', a."user")), '[]')
           FROM "Account" a WHERE a."groupId" = w."groupId" AND a."memberId" = w."memberId") AS accounts,
          (SELECT coalesce(json_agg(json_build_object('platform', c.platform, 'team', c.team, 'channel', c.channel)), '[]')
           FROM "Channel" c WHERE c."groupId" = w."groupId") AS channels`;
      if (!row) return undefined;
      const { groupId: group, account: from, ...begun } = row;
      return { ...begun, id, group, from };
    },
    async note(id, say) {
      if (!say) return (await client.work.count({ where: { id, state: "gathering" } })) > 0;
      const noted = await client.$executeRaw`
        UPDATE "Work" SET say = ${JSON.stringify(say)}::jsonb WHERE id = ${id}::uuid AND state = 'gathering'`;
      if (noted === 0) return false;
      await redraw(client, id, now(), "where it is there");
      changed();
      return true;
    },
    async fail(id, say) {
      const failed = await client.$executeRaw`
        UPDATE "Work" SET state = 'failed', say = ${JSON.stringify(say)}::jsonb, "endedAt" = ${now()}
        WHERE id = ${id}::uuid AND state IN ('waiting', 'gathering')`;
      if (failed === 0) return;
      await redraw(client, id, now(), "at once");
      changed();
    },
  };
}

interface Row {
  readonly work: string;
  readonly input: unknown;
  readonly groupId: string;
  readonly account: Account;
  readonly place: Place;
  readonly tries: number;
  readonly accounts: readonly Account[];
  readonly channels: readonly ChannelTarget[];
}

/** A card that is not there yet, and says nothing, is not needed once the work is done. */
async function redraw(db: Db, id: string, now: Date, when: "at once" | "where it is there"): Promise<void> {
  const atOnce = when === "at once";
  await db.$executeRaw`
    UPDATE "Post" SET wanted = wanted + 1, "dueAt" = CASE
      WHEN (${atOnce} OR delivered > 0) AND failures = 0 THEN ${now}::timestamptz
      WHEN ${atOnce} OR delivered > 0 THEN greatest("dueAt", ${now}::timestamptz)
      ELSE "dueAt" END
    WHERE subject = 'work' AND "subjectId" = ${id}::uuid AND "toAccount"`;
}
