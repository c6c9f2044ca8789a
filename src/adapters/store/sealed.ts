import { createHash } from "node:crypto";
import { z } from "zod";
import type { PrismaClient } from "../../generated/prisma/client.ts";

/** How the locked minutes of a group stand beside what its audit chain has of them. */
export interface SealCheck {
  readonly group: string;
  /** How many are as they were locked. */
  readonly whole: number;
  /** By their numbers, "3/2026"; by their ids where they are gone. */
  readonly different: readonly string[];
}

const page = 200;
const line = z.object({ sealed: z.array(z.string()).default([]) });
const seal = /^minutes:(?<id>[0-9a-f-]{36}):(?<digest>[0-9a-f]{64})$/u;

/**
 * Compares the text of each group's locked minutes with the digest that the audit chain got when they were locked. The digest
 * beside the text is not believed: whoever changes the one can change the other.
 */
export async function* checkSeals(client: PrismaClient): AsyncGenerator<SealCheck> {
  for (const { id } of await client.group.findMany({ select: { id: true }, orderBy: { id: "asc" } })) {
    yield await checkGroup(client, id);
  }
}

async function checkGroup(client: PrismaClient, group: string): Promise<SealCheck> {
  const seals = await readSeals(client, group);
  const different: string[] = [];
  let whole = 0;
  let after: string | undefined;
  for (;;) {
    const found = await client.minutes.findMany({
      where: { groupId: group, state: "approved", ...(after && { id: { gt: after } }) },
      select: { id: true, number: true, year: true, sealed: true },
      orderBy: { id: "asc" },
      take: page,
    });
    for (const { id, number, year, sealed } of found) {
      const isWhole = sealed !== null && seals.get(id) === createHash("sha256").update(sealed).digest("hex");
      if (isWhole) whole += 1;
      else different.push(`${number}/${year}`);
      seals.delete(id);
    }
    after = found.at(-1)?.id;
    if (found.length < page) return { group, whole, different: [...different.sort(), ...seals.keys()] };
  }
}

/** What was locked, by the ids of the minutes. */
async function readSeals({ auditEntry }: PrismaClient, group: string): Promise<Map<string, string>> {
  const entries = await auditEntry.findMany({
    where: { groupId: group, line: { contains: '"sealed":' } },
    select: { line: true },
    orderBy: { seq: "asc" },
  });
  const seals = new Map<string, string>();
  for (const { line: text } of entries)
    for (const one of readLine(text)) {
      const { id, digest } = seal.exec(one)?.groups ?? {};
      if (id && digest) seals.set(id, digest);
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
