import { createHash } from "node:crypto";
import type { PrismaClient } from "../../generated/prisma/client.ts";
import type { SealCheck } from "./sealed.ts";
import { readSeals } from "./seals.ts";

const page = 100;
/** In these a text is frozen; later it may have been thawed for a revision, and each that was frozen stands as a version. */
const frozen = ["finalProposal", "decided", "signed"];

/**
 * Compares every text that a group has frozen of an agreement, and the one that is frozen now, with the digests that the
 * audit chain got of them. The digest beside the text is not believed: whoever changes the one can change the other.
 */
export async function* checkAgreementSeals(client: PrismaClient): AsyncGenerator<SealCheck> {
  for (const { id } of await client.group.findMany({ select: { id: true }, orderBy: { id: "asc" } })) {
    yield await checkGroup(client, id);
  }
}

async function checkGroup(client: PrismaClient, group: string): Promise<SealCheck> {
  const seals = await readSeals(client, group, "agreement");
  const different: string[] = [];
  let whole = 0;
  let after: string | undefined;
  for (;;) {
    const found = await client.agreement.findMany({
      where: { groupId: group, ...(after && { id: { gt: after } }) },
      select: {
        ...{ id: true, number: true, year: true, state: true, sealed: true },
        versions: { where: { action: "propose" }, select: { text: true }, orderBy: { number: "asc" } },
      },
      orderBy: { id: "asc" },
      take: page,
    });
    for (const { id, number, year, state, sealed, versions } of found) {
      const digests = seals.get(id) ?? [];
      seals.delete(id);
      const isSame = sealed === null ? !frozen.includes(state) : digestOf(sealed) === digests.at(-1);
      const wereSame =
        versions.length === digests.length && versions.every(({ text }, i) => digestOf(text ?? "") === digests[i]);
      if (!(isSame && wereSame)) different.push(`${number}/${year}`);
      else if (digests.length > 0) whole += 1;
    }
    after = found.at(-1)?.id;
    if (found.length < page) return { group, whole, different: [...different.sort(), ...seals.keys()] };
  }
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
