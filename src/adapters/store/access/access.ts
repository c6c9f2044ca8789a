import { accountKey } from "../../../core/ask.ts";
import { pageAccount } from "../../../core/page.ts";
import type { Access } from "../../../core/ports/pages.ts";
import type { PrismaClient } from "../../../generated/prisma/client.ts";
import { type AccessTools, digestOf } from "./holding.ts";
import { findReply, keepReply } from "./replies.ts";
import { openSession } from "./sessions.ts";
import { findGuest, findPublished } from "./shared.ts";

/** Who is let in where, by what they hold. */
export function makeAccess(client: PrismaClient, tools: AccessTools): Access {
  const { now } = tools;
  return {
    async findLink(secret) {
      const where = { digest: digestOf(secret), expiresAt: { gt: now() } };
      const link = await client.webLink.findFirst({ where });
      const member =
        link && (await client.member.findFirst({ where: { id: link.memberId }, include: { group: true } }));
      if (!link || !member) return undefined;
      const language = member.language ?? member.group.language;
      return { group: member.group.name, language: language === "en" ? "en" : "sv" };
    },
    signIn: (secret, browser) => openSession(client, tools, digestOf(secret), browser),
    async findSession(secret) {
      const digest = digestOf(secret);
      const row = await client.webSession.findFirst({ where: { digest, expiresAt: { gt: now() } } });
      if (!row) return undefined;
      const { groupId: group } = row;
      return { digest, group, account: pageAccount(group, row.memberId), expiresAt: row.expiresAt };
    },
    async signOut({ digest }) {
      await client.webSession.deleteMany({ where: { digest } });
    },
    findGuest: (secret) => findGuest(client, digestOf(secret), now()),
    findPublished: (slug) => findPublished(client, slug),
    keepReply: (session, id, reply) => keepReply(client, { session, id, reply, at: now() }),
    findReply: (session, id) => findReply(client, session, id),
    async findPeople(group) {
      const where = { groupId: group, leftAt: null, name: { not: "" }, accounts: { some: {} } };
      const inOrder = [{ reachable: "desc" as const }, { createdAt: "asc" as const }];
      const rows = await client.member.findMany({
        where,
        include: { accounts: { orderBy: inOrder, take: 1 } },
        orderBy: { name: "asc" },
      });
      return rows.flatMap(({ name, accounts: [account] }) => (account ? [{ name, key: accountKey(account) }] : []));
    },
  };
}
