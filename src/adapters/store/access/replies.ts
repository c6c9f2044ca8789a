import type { Session } from "../../../core/ports/pages.ts";
import type { Reply } from "../../../core/reply.ts";
import type { Prisma, PrismaClient } from "../../../generated/prisma/client.ts";

interface Kept {
  readonly session: Session;
  readonly id: string;
  readonly reply: Reply;
  readonly at: Date;
}

/** A second sending of the same form has the same id, and is answered alike. */
export async function keepReply(client: PrismaClient, { session, id, reply, at }: Kept): Promise<void> {
  const json = reply as unknown as Prisma.InputJsonObject;
  const data = { id, session: session.digest, groupId: session.group, reply: json, at };
  await client.webReply.createMany({ data, skipDuplicates: true });
}

export async function findReply(client: PrismaClient, session: Session, id: string): Promise<Reply | undefined> {
  const row = await client.webReply.findFirst({ where: { id, session: session.digest } });
  // Written above and by nobody else.
  return row ? (row.reply as unknown as Reply) : undefined;
}
