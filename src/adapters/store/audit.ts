import { createHash } from "node:crypto";
import type { PrismaClient } from "../../generated/prisma/client.ts";

export interface ChainCheck {
  readonly group: string;
  readonly entries: number;
  /** The first entry whose hash does not follow from the one before it, or whose number is missing. */
  readonly brokenAt?: number;
}

const page = 1_000;

/** Recomputes every group's audit chain, page by page, and names the first break of each. */
export async function* checkChains(client: PrismaClient): AsyncGenerator<ChainCheck> {
  for (const { id } of await client.group.findMany({ select: { id: true }, orderBy: { id: "asc" } })) {
    yield await checkChain(client, id);
  }
}

async function checkChain(client: PrismaClient, group: string): Promise<ChainCheck> {
  let before = "";
  let seq = 0;
  for (;;) {
    const entries = await client.auditEntry.findMany({
      where: { groupId: group, seq: { gt: seq } },
      orderBy: { seq: "asc" },
      take: page,
    });
    if (entries.length === 0) return { group, entries: seq };
    const broken = findBreak(entries, { seq, hash: before });
    if (broken !== undefined) return { group, entries: broken - 1, brokenAt: broken };
    const last = entries.at(-1);
    before = last?.hash ?? before;
    seq = last?.seq ?? seq;
  }
}

interface Link {
  readonly seq: number;
  readonly line: string;
  readonly hash: string;
}

/** The number of the first of the entries that does not follow from the one before it; `last` is what they follow on. */
export function findBreak(entries: readonly Link[], last: Pick<Link, "seq" | "hash">): number | undefined {
  let { seq, hash: before } = last;
  for (const { seq: own, line, hash } of entries) {
    const expected = createHash("sha256")
      .update(before + line)
      .digest("hex");
    if (own !== seq + 1 || hash !== expected) return seq + 1;
    seq = own;
    before = hash;
  }
  return undefined;
}
