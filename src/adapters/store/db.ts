import type { Prisma } from "../../generated/prisma/client.ts";

/** Tells core's Db what an open database is here. The only place where the two meet. */
declare module "../../core/turn.ts" {
  interface Db extends Prisma.TransactionClient {}
}
