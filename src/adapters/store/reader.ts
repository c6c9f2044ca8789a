import { createHash } from "node:crypto";
import type { Prisma, PrismaClient } from "../../generated/prisma/client.ts";
import type { Query } from "./seats.ts";

/**
 * The database for reading outside a transaction. A query that is written out goes straight to a connection, as a
 * statement that the server has prepared: through Prisma's engine it costs some three times as much, and lists are
 * what is asked for most. Everything else is Prisma's own.
 */
export function readerOn(client: PrismaClient, query: Query): Prisma.TransactionClient {
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const known = names.get(text);
    if (known) return known;
    const name = `read-${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
    names.set(text, name);
    return name;
  };
  const straight = (text: string, ...values: unknown[]) => query(nameOf(text), text, values);
  return new Proxy(client, {
    get: (target, property) => (property === "$queryRawUnsafe" ? straight : Reflect.get(target, property, target)),
  });
}
