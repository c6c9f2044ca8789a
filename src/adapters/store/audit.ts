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
    for (const entry of entries) {
      const hash = createHash("sha256")
        .update(before + entry.line)
        .digest("hex");
      if (entry.seq !== seq + 1 || entry.hash !== hash) return { group, entries: seq, brokenAt: seq + 1 };
      before = hash;
      seq = entry.seq;
    }
  }
}
