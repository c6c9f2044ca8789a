import { createHash } from "node:crypto";
import type { PrismaClient } from "../../generated/prisma/client.ts";
import { readSeals } from "./seals.ts";

/** How the locked minutes of a group, or its frozen agreements, stand beside what its audit chain has of them. */
export interface SealCheck {
  readonly group: string;
  /** How many are as they were locked. */
  readonly whole: number;
  /** By their numbers, "3/2026"; by their ids where they are gone. */
  readonly different: readonly string[];
}

const page = 200;

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
  const seals = await readSeals(client, group, "minutes");
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
      const isWhole = sealed !== null && seals.get(id)?.at(-1) === createHash("sha256").update(sealed).digest("hex");
      if (isWhole) whole += 1;
      else different.push(`${number}/${year}`);
      seals.delete(id);
    }
    after = found.at(-1)?.id;
    if (found.length < page) return { group, whole, different: [...different.sort(), ...seals.keys()] };
  }
}
