import type { Group } from "../../../core/group.ts";
import { type Limits, limits, whenToGo } from "../../../core/manners.ts";
import type { Prisma } from "../../../generated/prisma/client.ts";
import { type WorkingHours, workingHoursIn } from "../../../language/workingHours.ts";
import type { Delivering } from "./deliver.ts";
import type { DuePost } from "./posts.ts";

/** wait: the post says until when. go: a message that counts is to be counted as it is sent. */
type Admission = "go" | "wait" | "drop" | { readonly countsFor: string };

/**
 * Whether a new message may go now. What the limits may hold back is counted here, and one decision is made at a time for
 * each person or channel, so that the limits hold over several accounts and several instances.
 */
export async function admit(house: Delivering, post: DuePost, group: Group): Promise<Admission> {
  const { recipient, until, quietUntil } = post;
  if (!post.unprompted || !recipient) return "go";
  const at = house.now();
  const hours = workingHoursIn(post.zone);
  // What may have arrived already has had its turn.
  const weight = post.weight ?? (post.sentAt ? "must" : undefined);
  const message = { at, until, weight, quietUntil };
  if (weight) {
    const when = whenToGo({ ...message, sent: [], limits: limits.person }, hours);
    if (when === "drop") return "drop";
    if (when <= at) return { countsFor: recipient };
    await putOff(house.client, post, when);
    return "wait";
  }
  const allowed = await limitsOf(house, post, group, hours.weekOf(at));
  return await house.client.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${recipient}, 0))::text`;
    const sent = await findSent(tx, recipient, post.id, hours.weekOf(at).from);
    const when = whenToGo({ ...message, sent, limits: allowed }, hours);
    if (when === "drop") return "drop";
    if (when > at) {
      await putOff(tx, post, when);
      return "wait";
    }
    await count(tx, post.id, recipient, at);
    return "go";
  });
}

async function limitsOf(
  { client, isBusy, now }: Delivering,
  { toAccount, language }: DuePost,
  group: Group,
  week: ReturnType<WorkingHours["weekOf"]>,
): Promise<Limits> {
  if (toAccount) return limits.person;
  const look = { db: client, group, now: now(), language };
  return (await isBusy(look, week.from, week.to)) ? limits.channelInMeetingWeek : limits.channel;
}

/** What has gone, or is on its way, since then. What was given up or dropped has disturbed nobody. */
async function findSent(tx: Prisma.TransactionClient, recipient: string, but: bigint, since: Date) {
  const rows = await tx.$queryRaw<{ at: Date }[]>`
    SELECT "admittedAt" AS at FROM "Post" WHERE "countsFor" = ${recipient}::uuid AND "admittedAt" >= ${since} AND id <> ${but}
      AND (message IS NOT NULL OR "dueAt" IS NOT NULL)`;
  return rows.map(({ at }) => at);
}

/**
 * Not where someone's act has changed the post meanwhile: that may make it prompted. What the platform has put off before
 * no longer counts: nothing newer waits for a post that waits for the morning.
 */
async function putOff(tx: Prisma.TransactionClient, { id, wanted }: DuePost, until: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Post" SET "dueAt" = ${until}, failures = 0, "admittedAt" = CASE WHEN "sentAt" IS NOT NULL THEN "admittedAt" END
    WHERE id = ${id} AND wanted = ${wanted}`;
}

async function count(tx: Prisma.TransactionClient, id: bigint, recipient: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Post" SET "countsFor" = ${recipient}::uuid, "admittedAt" = ${at} WHERE id = ${id}`;
}
