import type { Prisma } from "../../generated/prisma/client.ts";

/**
 * Takes away what the house itself keeps of a member of this group: messages in their own conversation, what notices
 * have told others of them, forms that they have opened, and how platforms reach them, unless another membership needs
 * it. Call it while the member still has their accounts. What is on record is the features' own, and stays.
 *
 * An address stands under the user's own id, under what a platform has put below that id ("user/chat"), or names the
 * user in its data.
 */
export async function forgetMember(db: Prisma.TransactionClient, group: string, member: string): Promise<void> {
  await db.$executeRaw`
    WITH own AS (
      SELECT id, platform, team, "user" FROM "Account" WHERE "groupId" = ${group}::uuid AND "memberId" = ${member}::uuid),
    messages AS (DELETE FROM "Post" WHERE "groupId" = ${group}::uuid AND "toAccount" AND target IN (SELECT id FROM own)),
    sentences AS (
      UPDATE "Post" SET say = NULL WHERE "groupId" = ${group}::uuid AND target NOT IN (SELECT id FROM own)
        AND ("subjectId" = ${member}::uuid OR strpos(once, ${member}) > 0)),
    lanes AS (DELETE FROM "Lane" WHERE target IN (SELECT id FROM own)),
    forms AS (
      DELETE FROM "KeptCall" k USING own o WHERE k."groupId" = ${group}::uuid
        AND k.account @> jsonb_build_object('platform', o.platform, 'team', o.team, 'user', o."user"))
    DELETE FROM "Address" d USING own o WHERE d.platform = o.platform AND d.team = o.team
      AND (d.id = o."user" OR starts_with(d.id, o."user" || '/')
        OR EXISTS (SELECT FROM jsonb_each_text(d.data) AS v WHERE v.value = o."user"))
      AND NOT EXISTS (
        SELECT FROM "Account" a WHERE a.platform = o.platform AND a.team = o.team AND a."user" = o."user"
          AND a."memberId" <> ${member}::uuid)`;
}
