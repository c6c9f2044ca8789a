import type { Shared } from "../../../core/ports/pages.ts";
import type { PrismaClient } from "../../../generated/prisma/client.ts";

export async function findGuest(client: PrismaClient, digest: string, now: Date): Promise<Shared | undefined> {
  const row = await client.guestLink.findFirst({ where: { digest, endedAt: null, expiresAt: { gt: now } } });
  return row?.shown
    ? { group: row.groupId, path: row.path, shown: row.shown, at: row.createdAt, until: row.expiresAt }
    : undefined;
}

export async function findPublished(client: PrismaClient, slug: string): Promise<Shared | undefined> {
  const row = await client.publication.findFirst({ where: { slug, endedAt: null } });
  return row?.shown ? { group: row.groupId, path: row.path, shown: row.shown, at: row.publishedAt } : undefined;
}
