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

/** Something whose text may be sealed. */
interface Sealable {
  readonly id: string;
  readonly number: number;
  readonly year: number;
}

export interface SealedKind<Item extends Sealable> {
  /** As the audit chain names it. */
  readonly kind: string;
  /** Some of a group's, by id, after the one with this id; none where there are no more. */
  readonly next: (client: PrismaClient, group: string, after: string | undefined) => Promise<readonly Item[]>;
  /** Whether its texts are those that the digests, the first first, were made of. */
  readonly isWhole: (item: Item, digests: readonly string[]) => boolean;
}

/** Compares the sealed texts of each group with the digests in its audit chain. A digest beside a text is not believed. */
export async function* checkSealed<Item extends Sealable>(
  client: PrismaClient,
  sealed: SealedKind<Item>,
): AsyncGenerator<SealCheck> {
  for (const { id } of await client.group.findMany({ select: { id: true }, orderBy: { id: "asc" } })) {
    yield await checkGroup(client, id, sealed);
  }
}

async function checkGroup<Item extends Sealable>(
  client: PrismaClient,
  group: string,
  { kind, next, isWhole }: SealedKind<Item>,
): Promise<SealCheck> {
  const seals = await readSeals(client, group, kind);
  const different: string[] = [];
  let whole = 0;
  let found = await next(client, group, undefined);
  for (; found.length > 0; found = await next(client, group, found.at(-1)?.id)) {
    for (const item of found) {
      const digests = seals.get(item.id) ?? [];
      seals.delete(item.id);
      if (!isWhole(item, digests)) different.push(`${item.number}/${item.year}`);
      else if (digests.length > 0) whole += 1;
    }
  }
  return { group, whole, different: [...different.sort(), ...seals.keys()] };
}

export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
