import { dayMs } from "../../core/spans.ts";
import type { PrismaClient } from "../../generated/prisma/client.ts";

export const keptDays = 7;
export const workDays = 30;

/** Drops what only guards against second deliveries: nothing of the record is ever deleted. */
export async function clean(client: PrismaClient, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * dayMs);
  await client.claim.deleteMany({ where: { at: { lt: before } } });
  await client.keptCall.deleteMany({ where: { at: { lt: before } } });
  await client.keptFile.deleteMany({ where: { at: { lt: before } } });
  await client.linkTry.deleteMany({ where: { at: { lt: before } } });
  await client.linkCode.deleteMany({ where: { expiresAt: { lt: before } } });
  await client.work.deleteMany({ where: { at: { lt: new Date(now.getTime() - workDays * dayMs) } } });
  await client.webLink.deleteMany({ where: { expiresAt: { lt: now } } });
  await client.webSession.deleteMany({ where: { expiresAt: { lt: now } } });
  // What a guest saw is kept no longer than they could see it; that they could stays known.
  await client.guestLink.updateMany({
    where: { endedAt: null, expiresAt: { lt: now } },
    data: { endedAt: now, shown: null },
  });
  await client.webReply.deleteMany({ where: { at: { lt: new Date(now.getTime() - dayMs) } } });
  await client.linkRequest.deleteMany({ where: { expiresAt: { lt: before } } });
}
