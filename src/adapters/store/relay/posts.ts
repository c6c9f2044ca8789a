import type { Weight } from "../../../core/manners.ts";
import type { Target } from "../../../core/ports/chat.ts";
import type { Both, Language } from "../../../core/texts.ts";
import type { PrismaClient } from "../../../generated/prisma/client.ts";

/** A post that is due, with where it goes and in which language. */
export interface DuePost {
  readonly id: bigint;
  readonly group: string;
  /** The conversation's queue. */
  readonly target: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly to: Target;
  readonly toAccount: boolean;
  /** It tells of what happened once, and goes with a sentence. */
  readonly isNotice: boolean;
  readonly language: Language;
  /** None where it is no notice, or where the sentence told of someone who has been forgotten. */
  readonly say: Both<string> | undefined;
  readonly until: Date | undefined;
  readonly wanted: number;
  readonly message: string | undefined;
  readonly sentAt: Date | undefined;
  readonly failures: number;
  /** The link of the subject's own post in the same conversation. */
  readonly cardLink: string | undefined;
  /** No person's act has asked for it. */
  readonly unprompted: boolean;
  readonly weight: Weight | undefined;
  /** It goes to someone who has left meanwhile, and is not about themself. */
  readonly isLost: boolean;
  /** The member or the channel that it goes to; undefined where that is gone. */
  readonly recipient: string | undefined;
  /** Until then the member wants nothing unprompted. */
  readonly quietUntil: Date | undefined;
  /** The group's time zone. */
  readonly zone: string;
}
interface Row {
  readonly id: bigint;
  readonly groupId: string;
  readonly target: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly toAccount: boolean;
  readonly isNotice: boolean;
  readonly say: Both<string> | null;
  readonly until: Date | null;
  readonly wanted: number;
  readonly message: string | null;
  readonly sentAt: Date | null;
  readonly failures: number;
  readonly platform: string;
  readonly team: string;
  readonly place: string;
  readonly language: Language;
  readonly cardLink: string | null;
  readonly unprompted: boolean;
  readonly weight: Weight | null;
  readonly isLost: boolean;
  readonly recipient: string | null;
  readonly quietUntil: Date | null;
  readonly zone: string;
}

/** The next posts of each conversation, in the order in which they came to be; those that can best wait come last. */
export async function findDuePosts(
  client: PrismaClient,
  targets: readonly string[],
  now: Date,
  most: number,
): Promise<readonly DuePost[]> {
  const rows = await client.$queryRaw<Row[]>`
    SELECT p.id, p."groupId", p.target, p.subject, p."subjectId", p."toAccount", p.once <> '' AS "isNotice", p.say, p.until,
      p.wanted, p.message, p."sentAt", p.failures,
      coalesce(c.platform, a.platform, '') AS platform, coalesce(c.team, a.team, '') AS team, coalesce(c.channel, a."user", '') AS place,
      coalesce(m.language, g.language) AS language, own.link AS "cardLink",
      coalesce(m."leftAt" IS NOT NULL AND m.id <> p."subjectId", false) AS "isLost",
      p.unprompted, p.weight, coalesce(m.id, c.id) AS recipient, m."quietUntil", g.zone
    FROM unnest(${targets}::uuid[]) AS lane(target) CROSS JOIN LATERAL (
      SELECT q.*, q.message IS NULL AND q.unprompted AND q.weight IS NULL AS last FROM "Post" q
      WHERE q.target = lane.target AND q."dueAt" <= ${now}
        -- A new message does not overtake an earlier one that the platform has put off.
        AND (q.message IS NOT NULL OR NOT EXISTS (SELECT 1 FROM "Post" e WHERE e.target = q.target AND e.id < q.id
          AND e.message IS NULL AND e."dueAt" > ${now} AND e.failures BETWEEN 1 AND 5))
      ORDER BY last, q.id LIMIT ${most}) p
      JOIN "Group" g ON g.id = p."groupId"
      LEFT JOIN "Channel" c ON NOT p."toAccount" AND c.id = p.target
      LEFT JOIN "Account" a ON p."toAccount" AND a.id = p.target
      LEFT JOIN "Member" m ON m.id = a."memberId"
      LEFT JOIN "Post" own ON p.once <> '' AND own.subject = p.subject AND own."subjectId" = p."subjectId"
        AND own.target = p.target AND own.once = ''
    ORDER BY p.last, p.id`;
  return rows.map(({ groupId, platform, team, place, ...row }) => ({
    ...row,
    group: groupId,
    to: row.toAccount ? { platform, team, user: place } : { platform, team, channel: place },
    say: row.say ?? undefined,
    until: row.until ?? undefined,
    message: row.message ?? undefined,
    sentAt: row.sentAt ?? undefined,
    cardLink: row.cardLink ?? undefined,
    weight: row.weight ?? undefined,
    recipient: row.recipient ?? undefined,
    quietUntil: row.quietUntil ?? undefined,
  }));
}

export interface Sending {
  readonly id: bigint;
  readonly at: Date;
  /** The person or the channel whose limits it uses. */
  readonly countsFor?: string | undefined;
}

/**
 * From here until an answer is stored, it is unclear whether the message is there. Only for queues that are still ours,
 * which we then have for another half minute: tells of each post whether it may be sent.
 */
export async function markSending(
  client: PrismaClient,
  holder: string,
  posts: readonly Sending[],
): Promise<readonly boolean[]> {
  const marks = posts.map(({ id, ...mark }) => ({ id: String(id), ...mark }));
  const marked = await client.$queryRaw<{ id: bigint }[]>`
    WITH m AS (
      SELECT m.*, p.target FROM jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) AS m(id bigint, at timestamptz, "countsFor" uuid)
        JOIN "Post" p ON p.id = m.id),
    held AS (
      UPDATE "Lane" l SET "freeAt" = now() + interval '30 seconds'
      WHERE l.target IN (SELECT target FROM m) AND l.holder = ${holder} AND l."freeAt" > now() RETURNING l.target)
    UPDATE "Post" p SET "sentAt" = m.at, "countsFor" = coalesce(m."countsFor", p."countsFor"),
      "admittedAt" = CASE WHEN m."countsFor" IS NULL THEN p."admittedAt" ELSE m.at END
    FROM m JOIN held ON held.target = m.target WHERE p.id = m.id RETURNING p.id`;
  const ids = new Set(marked.map(({ id }) => id));
  return posts.map(({ id }) => ids.has(id));
}

export interface Delivery {
  readonly version: number;
  readonly message: string | undefined;
  readonly link: string | undefined;
  /** The message may be there twice. */
  readonly doubt: boolean;
}
export interface Delivered extends Delivery {
  readonly id: bigint;
  readonly at: Date;
}

/** What was wanted meanwhile stays due. */
export async function markDelivered(client: PrismaClient, posts: readonly Delivered[]): Promise<void> {
  const marks = posts.map(({ id, ...mark }) => ({ id: String(id), ...mark }));
  await client.$executeRaw`
    UPDATE "Post" p SET delivered = m.version, message = coalesce(m.message, p.message), link = coalesce(m.link, p.link),
      "sentAt" = NULL, failures = 0, problem = NULL, doubts = p.doubts + m.doubt::int,
      "dueAt" = CASE WHEN p.wanted > m.version THEN m.at END
    FROM jsonb_to_recordset(${JSON.stringify(marks)}::jsonb)
      AS m(id bigint, version int, message text, link text, doubt boolean, at timestamptz)
    WHERE p.id = m.id`;
}

export interface Failure {
  readonly problem: string;
  /** When to try again; undefined: not before the subject changes. */
  readonly retryAt: Date | undefined;
  /** The platform has surely not posted anything. */
  readonly clear: boolean;
}

export async function markFailed(
  client: PrismaClient,
  id: bigint,
  { problem, retryAt, clear }: Failure,
): Promise<void> {
  await client.$executeRaw`
    UPDATE "Post" SET problem = ${problem.slice(0, 500)}, failures = failures + 1, "dueAt" = ${retryAt}::timestamptz,
      "sentAt" = CASE WHEN ${clear} THEN NULL ELSE "sentAt" END
    WHERE id = ${id}`;
}

/** Lets everything be posted anew on a platform that keeps nothing between starts. What was seen before disturbs nobody. */
export async function forgetMessages(client: PrismaClient, platform: string, now: Date): Promise<void> {
  await client.$executeRaw`
    UPDATE "Post" SET message = NULL, link = NULL, "sentAt" = NULL, delivered = 0, "dueAt" = ${now},
      unprompted = unprompted AND message IS NULL
    WHERE target IN (SELECT id FROM "Channel" WHERE platform = ${platform} UNION SELECT id FROM "Account" WHERE platform = ${platform})`;
}
