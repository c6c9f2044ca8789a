import type { Effects, Entry } from "../../core/ports/store.ts";
import type { Reply } from "../../core/reply.ts";
import type { Notice } from "../../core/turn.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { chainLink, inputDigest } from "./chain.ts";

export interface Finish {
  readonly group: string | undefined;
  readonly key: string;
  readonly reply: Reply;
  readonly effects: Effects;
  readonly entry: Entry | undefined;
  readonly now: Date;
  readonly salt: string;
}

/**
 * The turn's last statement: the claim with its reply, the posts that are due, the notices, the link of the audit chain.
 * Who has left sees no more of the group, but what becomes of what they were asked themself.
 * A notice that is on its way while its subject changes is due again once it has arrived; one that waits keeps its time.
 */
export async function finishTurn(db: Prisma.TransactionClient, finish: Finish): Promise<void> {
  const { group, key, reply, effects, entry, now, salt } = finish;
  const marks = JSON.stringify(marksOf(effects));
  const line = entry && lineOf(entry, effects, salt);
  await db.$executeRaw`
    WITH claim AS (INSERT INTO "Claim" (key, reply, at) VALUES (${key}, ${JSON.stringify(storable(reply))}::jsonb, ${now})),
    mark AS (SELECT * FROM jsonb_to_recordset(${marks}::jsonb) AS m(subject text, id uuid, channels boolean, weight text)),
    posts AS (
      INSERT INTO "Post" ("groupId", subject, "subjectId", target, "dueAt", unprompted, weight)
      SELECT ${group}::uuid, m.subject, m.id, c.id, ${now}, ${effects.unprompted}, m.weight
      FROM mark m, "Channel" c WHERE m.channels AND c."groupId" = ${group}::uuid
      ON CONFLICT (subject, "subjectId", target, once) DO UPDATE SET wanted = "Post".wanted + 1,
        "dueAt" = CASE WHEN "Post".failures > 0 THEN greatest("Post"."dueAt", ${now}::timestamptz) ELSE ${now}::timestamptz END,
        unprompted = "Post".unprompted AND excluded.unprompted,
        weight = CASE excluded.weight WHEN 'urgent' THEN excluded.weight ELSE "Post".weight END),
    told AS (
      UPDATE "Post" p SET wanted = p.wanted + 1, "dueAt" = CASE WHEN p.delivered > 0 AND p.failures = 0 THEN ${now}::timestamptz
        WHEN p.delivered > 0 THEN greatest(p."dueAt", ${now}::timestamptz) ELSE p."dueAt" END
      FROM mark m WHERE p.subject = m.subject AND p."subjectId" = m.id AND p."toAccount"
        AND EXISTS (SELECT 1 FROM "Account" a JOIN "Member" b ON b.id = a."memberId" WHERE a.id = p.target
          AND (b."leftAt" IS NULL OR b.id = p."subjectId")))
    ${chainLink({ group, line: line ?? "", salt }, line !== undefined)}`;
  for (const notice of effects.notices) await tell(db, notice, { group, now, unprompted: effects.unprompted });
}

/**
 * A notice becomes a post in each conversation that it goes to. A member hears it on the account that came first; who
 * has left hears only what is about themself, which may be just that.
 */
async function tell(
  db: Prisma.TransactionClient,
  notice: Notice,
  { group, now, unprompted }: Pick<Finish, "group" | "now"> & Pick<Effects, "unprompted">,
): Promise<void> {
  const [subject, id] = notice.about;
  const { to } = notice;
  const member = typeof to === "object" && "member" in to ? to.member : null;
  const role = typeof to === "object" && "role" in to ? to.role : null;
  const party = typeof to === "object" && "party" in to ? to.party : null;
  await db.$executeRaw`
    INSERT INTO "Post" ("groupId", subject, "subjectId", target, "toAccount", once, say, until, "dueAt", unprompted, weight)
    SELECT ${group}::uuid, ${subject.kind}, ${id}::uuid, t.id, t.person, ${notice.once}, ${JSON.stringify(notice.say)}::jsonb,
      ${notice.until}, ${now}, ${unprompted}, ${notice.weight}
    FROM (
      SELECT c.id, false AS person FROM "Channel" c WHERE ${to === "channels"} AND c."groupId" = ${group}::uuid
      UNION ALL
      (SELECT DISTINCT ON (m.id) a.id, true FROM "Member" m JOIN "Account" a ON a."memberId" = m.id AND a.reachable
       WHERE m."groupId" = ${group}::uuid AND (m."leftAt" IS NULL OR m.id = ${id}::uuid)
         AND (m.id = ${member}::uuid OR ${role}::text = ANY (m.roles) OR m."partyId" = ${party}::uuid)
       ORDER BY m.id, a."createdAt", a.id)
    ) AS t
    ON CONFLICT DO NOTHING`;
  if (notice.instead === undefined) return;
  await db.$executeRaw`
    UPDATE "Post" SET say = ${JSON.stringify(notice.say)}::jsonb
    WHERE subject = ${subject.kind} AND "subjectId" = ${id}::uuid AND starts_with(once, ${notice.instead})
      AND target IN (SELECT target FROM "Post" WHERE subject = ${subject.kind} AND "subjectId" = ${id}::uuid
        AND once = ${notice.once})`;
}

function marksOf({ changed }: Effects) {
  const marks = changed.map(([subject, id, weight = "must"]) => ({
    subject: subject.kind,
    id,
    channels: subject.audience === "channels",
    weight,
  }));
  // Where a subject is named twice, the more urgent stays.
  const byWeight = [...marks].sort((a, b) => Number(a.weight === "urgent") - Number(b.weight === "urgent"));
  return [...new Map(byWeight.map((mark) => [`${mark.subject}:${mark.id}`, mark])).values()];
}

function storable(reply: Reply): Reply {
  return reply.kind === "said" && reply.afterwards ? { kind: "said", text: reply.afterwards } : reply;
}

/** Ids and digests only: no text, no name. */
function lineOf({ actor, door, at, call }: Entry, effects: Effects, salt: string): string {
  const input = inputDigest(call.input, salt);
  const changed = marksOf(effects).map(({ subject, id }) => `${subject}:${id}`);
  const sealed = effects.seals.map(([subject, id, digest]) => `${subject.kind}:${id}:${digest}`);
  const seals = sealed.length > 0 ? { sealed } : {};
  return JSON.stringify({ at: at.toISOString(), actor, door, command: call.command, input, changed, ...seals });
}
