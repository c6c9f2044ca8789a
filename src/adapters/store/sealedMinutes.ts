import type { PrismaClient } from "../../generated/prisma/client.ts";
import { checkSealed, digestOf, type SealCheck } from "./sealed.ts";

const page = 200;

/** The text of each group's locked minutes beside the digest that the audit chain got when they were locked. */
export function checkMinutesSeals(client: PrismaClient): AsyncGenerator<SealCheck> {
  return checkSealed(client, {
    kind: "minutes",
    next: ({ minutes }, groupId, after) =>
      minutes.findMany({
        where: { groupId, state: "approved", ...(after && { id: { gt: after } }) },
        select: { id: true, number: true, year: true, sealed: true },
        orderBy: { id: "asc" },
        take: page,
      }),
    isWhole: ({ sealed }, digests) => sealed !== null && digestOf(sealed) === digests.at(-1),
  });
}
