import type { PrismaClient } from "../../generated/prisma/client.ts";
import { checkSealed, digestOf, type SealCheck } from "./sealed.ts";

const page = 100;
/** In these a text is frozen; later it may have been thawed for a revision, and each that was frozen stands as a version. */
const frozen = ["finalProposal", "decided", "signed"];

/** Every text that a group has frozen of an agreement, and the one that is frozen now, beside the digests in the audit chain. */
export function checkAgreementSeals(client: PrismaClient): AsyncGenerator<SealCheck> {
  return checkSealed(client, {
    kind: "agreement",
    next: ({ agreement }, groupId, after) =>
      agreement.findMany({
        where: { groupId, ...(after && { id: { gt: after } }) },
        select: {
          ...{ id: true, number: true, year: true, state: true, sealed: true },
          versions: { where: { action: "propose" }, select: { text: true }, orderBy: { number: "asc" } },
        },
        orderBy: { id: "asc" },
        take: page,
      }),
    isWhole({ state, sealed, versions }, digests) {
      const isSame = sealed === null ? !frozen.includes(state) : digestOf(sealed) === digests.at(-1);
      const wereSame = versions.every(({ text }, i) => digestOf(text ?? "") === digests[i]);
      return isSame && wereSame && versions.length === digests.length;
    },
  });
}
