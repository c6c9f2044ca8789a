import type { Session } from "../../../core/ports/pages.ts";
import type { Reply } from "../../../core/reply.ts";
import { uuid } from "../../../core/uuid.ts";
import type { PrismaClient } from "../../../generated/prisma/client.ts";

interface Kept {
  readonly session: Session;
  readonly id: string;
  readonly reply: Reply;
  readonly at: Date;
}

/** A second sending of the same form has the same id. False where the asker has just signed out: nobody is there to read it. */
export async function keepReply(client: PrismaClient, { session, id, reply, at }: Kept): Promise<boolean> {
  const kept = await client.$executeRaw`
    INSERT INTO "WebReply" (id, session, "groupId", reply, at)
    SELECT ${id}::uuid, digest, "groupId", ${JSON.stringify(reply)}::jsonb, ${at} FROM "WebSession"
    WHERE digest = ${session.digest} ON CONFLICT (id) DO NOTHING`;
  return kept > 0 || (await client.webSession.count({ where: { digest: session.digest } })) > 0;
}

export async function findReply(client: PrismaClient, session: Session, id: string): Promise<Reply | undefined> {
  if (!uuid.test(id)) return undefined;
  const row = await client.webReply.findFirst({ where: { id, session: session.digest } });
  // Written above and by nobody else.
  return row ? (row.reply as unknown as Reply) : undefined;
}
