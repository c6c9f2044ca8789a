import { z } from "zod";
import type { PrismaClient } from "../../generated/prisma/client.ts";

const line = z.object({ sealed: z.array(z.string()).default([]) });
const seal = /^(?<kind>[^:]+):(?<id>[0-9a-f-]{36}):(?<digest>[0-9a-f]{64})$/u;

/** The digests that a group's audit chain has of what was sealed of one kind of subject: by its id, the first first. */
export async function readSeals(
  { auditEntry }: PrismaClient,
  group: string,
  kind: string,
): Promise<Map<string, readonly string[]>> {
  const entries = await auditEntry.findMany({
    where: { groupId: group, line: { contains: '"sealed":' } },
    select: { line: true },
    orderBy: { seq: "asc" },
  });
  const seals = new Map<string, readonly string[]>();
  for (const { line: text } of entries)
    for (const one of readLine(text)) {
      const { kind: of, id, digest } = seal.exec(one)?.groups ?? {};
      if (of === kind && id && digest) seals.set(id, [...(seals.get(id) ?? []), digest]);
    }
  return seals;
}

/** A line that was changed may hold anything: the chain says so. */
function readLine(text: string): readonly string[] {
  try {
    return line.safeParse(JSON.parse(text)).data?.sealed ?? [];
  } catch {
    return [];
  }
}
