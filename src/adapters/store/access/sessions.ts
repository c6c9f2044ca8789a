import { pageAccount } from "../../../core/page.ts";
import type { Session } from "../../../core/ports/pages.ts";
import type { Prisma, PrismaClient } from "../../../generated/prisma/client.ts";
import { chainLink, inputDigest } from "../chain.ts";
import { type AccessTools, digestOf } from "./holding.ts";

/** A working day, with an evening. */
export const sessionHours = 12;
const sessionMs = sessionHours * 3_600_000;

/** Uses a link up and lets its member in, or does neither. Of two who come at once with the same link one gets in. */
export async function openSession(
  client: PrismaClient,
  { now, secret: random, id }: AccessTools,
  link: string,
  browser: string,
): Promise<{ secret: string; session: Session } | undefined> {
  return await client.$transaction(async (db) => {
    const [used] = await db.$queryRaw<{ groupId: string; memberId: string }[]>`
      DELETE FROM "WebLink" l USING "Member" m WHERE l.digest = ${link} AND l."expiresAt" > ${now()}
        AND m.id = l."memberId" AND m."groupId" = l."groupId" AND m."leftAt" IS NULL
      RETURNING l."groupId", l."memberId"`;
    if (!used) return undefined;
    const { groupId, memberId } = used;
    await seat(db, { id: id(), groupId, memberId });
    await record(db, { groupId, memberId, at: now(), salt: random() });
    const secret = random();
    const digest = digestOf(secret);
    const expiresAt = new Date(now().getTime() + sessionMs);
    await db.webSession.create({
      data: { digest, id: id(), groupId, memberId, browser, createdAt: now(), expiresAt },
    });
    return { secret, session: { digest, group: groupId, account: pageAccount(groupId, memberId), expiresAt } };
  });
}

/** A sign-in is a line of the group's audit chain, as what members ask for is: whoever has a link gets in as its member. */
async function record(
  db: Prisma.TransactionClient,
  signIn: { readonly groupId: string; readonly memberId: string; readonly at: Date; readonly salt: string },
): Promise<void> {
  const { groupId: group, memberId: actor, at, salt } = signIn;
  const input = inputDigest({}, salt);
  const line = JSON.stringify({
    at: at.toISOString(),
    actor,
    door: "web",
    command: "records.signIn",
    input,
    changed: [],
  });
  await db.$queryRaw`SELECT 1 FROM "Group" WHERE id = ${group}::uuid FOR NO KEY UPDATE`;
  await db.$executeRaw(chainLink({ group, line, salt }));
}

/** Gives the member an account by which they ask on pages, so that all else knows them as it knows everyone. */
async function seat(
  db: Prisma.TransactionClient,
  { id, groupId, memberId }: { readonly id: string; readonly groupId: string; readonly memberId: string },
): Promise<void> {
  const { platform, team, user } = pageAccount(groupId, memberId);
  await db.$executeRaw`
    INSERT INTO "Account" (id, "groupId", "memberId", platform, team, "user", reachable)
    VALUES (${id}::uuid, ${groupId}::uuid, ${memberId}::uuid, ${platform}, ${team}, ${user}, false)
    ON CONFLICT (platform, team, "user", "groupId") DO NOTHING`;
}
