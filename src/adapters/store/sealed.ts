import { createHash } from "node:crypto";
import type { Sealed, SealedItem } from "../../core/sealed.ts";
import type { PrismaClient } from "../../generated/prisma/client.ts";
import { readSeals } from "./seals.ts";

/** How what a group has sealed of one kind stands beside what its audit chain has of it. */
export interface SealCheck {
  readonly group: string;
  /** How many are as they were sealed. */
  readonly whole: number;
  /** By their numbers, "3/2026"; by their ids where they are gone. */
  readonly different: readonly string[];
}

/** Compares the sealed texts of each group with the digests in its audit chain. A digest beside a text is not believed. */
export async function* checkSealed(client: PrismaClient, sealed: Sealed): AsyncGenerator<SealCheck> {
  for (const { id } of await client.group.findMany({ select: { id: true }, orderBy: { id: "asc" } })) {
    yield await checkGroup(client, id, sealed);
  }
}

async function checkGroup(client: PrismaClient, group: string, { kind, next }: Sealed): Promise<SealCheck> {
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

/** Whether its texts are those that the digests, the first first, were made of. */
function isWhole({ isSealed, text, texts }: SealedItem, digests: readonly string[]): boolean {
  const isSame = text === null ? !isSealed : digestOf(text) === digests.at(-1);
  const wereSame =
    !texts || (texts.length === digests.length && texts.every((earlier, i) => digestOf(earlier ?? "") === digests[i]));
  return isSame && wereSame;
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
