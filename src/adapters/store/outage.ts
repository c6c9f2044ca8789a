import { OutsideError } from "../../core/errors.ts";

/** PostgreSQL's classes of "not now": connection, resources, intervention; then lock and statement time-outs, deadlock. */
const passing = /^(08|53|57|58)|^(55P03|40001|40P01)$/u;
const network = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EHOSTUNREACH"]);
/** Prisma's own: cannot reach, timed out, connection closed, no connection in time, transaction could not start. */
const prismaOutages = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);

/** Gives an outage of the database as what it is; a bug comes back as it was. */
export function asOutage(error: unknown): unknown {
  return isOutage(error) ? new OutsideError("the database did not answer", { cause: error, retry: true }) : error;
}

function isOutage(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  const { code, meta } = error as { code?: unknown; meta?: { driverAdapterError?: unknown } };
  if (typeof code === "string" && (passing.test(code) || network.has(code) || prismaOutages.has(code))) return true;
  if (/^(Connection terminated|timeout exceeded when trying to connect|Cannot use a pool after)/u.test(error.message))
    return true;
  const { originalCode, kind } = (error.cause ?? {}) as { originalCode?: unknown; kind?: unknown };
  if (typeof originalCode === "string" && passing.test(originalCode)) return true;
  if (kind === "DatabaseNotReachable" || kind === "ConnectionClosed" || kind === "SocketTimeout") return true;
  return isOutage(error.cause, depth + 1) || isOutage(meta?.driverAdapterError, depth + 1);
}

/**
 * Where no group is locked, a second delivery of the same key may have been faster: PostgreSQL's unique violation on the
 * claim, or before that on an id that was made from the key.
 */
export function isTaken(error: unknown): boolean {
  const text = error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : "";
  return /Claim_pkey|P2002|23505/u.test(text);
}
