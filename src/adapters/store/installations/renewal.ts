import { setTimeout as delay } from "node:timers/promises";
import { OutsideError } from "../../../core/errors.ts";
import type { PrismaClient } from "../../../generated/prisma/client.ts";
import type { Secrets } from "../secrets.ts";
import { type KeptInstallation, openInstallation, sealSecrets } from "./installation.ts";

export type RenewedTokens = Pick<KeptInstallation, "secrets" | "expiresAt">;

export interface Renewal {
  readonly client: PrismaClient;
  readonly secrets: Secrets;
  readonly id: string;
  readonly isDue: (kept: KeptInstallation) => boolean;
  /** Asks the platform for new tokens, in far less than half a minute. */
  readonly work: (kept: KeptInstallation) => Promise<RenewedTokens>;
}

const leaseSeconds = 30;
const lookMs = 150;
/** The old tokens are used up: new ones must be stored even where the database is away for a moment. */
const storingAgainMs = [200, 1000, 3000];

// The lease is a time in the row, not a lock: a lock would hold a connection, in an embedded database the only one,
// while the platform thinks. A process that dies under its lease holds up the others for half a minute.

/** Renews an installation's tokens once, however many processes want it. */
export async function renewTokens(renewal: Renewal): Promise<KeptInstallation | undefined> {
  for (let waitedMs = 0; waitedMs <= leaseSeconds * 1000; waitedMs += lookMs) {
    const kept = await find(renewal);
    if (kept?.state !== "active" || !renewal.isDue(kept)) return kept;
    const lease = await takeLease(renewal);
    if (lease) return await renewUnder(lease, renewal);
    await delay(lookMs);
  }
  throw new OutsideError("another process is renewing the tokens", { retry: true });
}

async function renewUnder(lease: Date, renewal: Renewal): Promise<KeptInstallation | undefined> {
  const { client, id, isDue, work } = renewal;
  try {
    // Between the look and the lease another may have finished.
    const kept = await find(renewal);
    if (!kept || !isDue(kept)) return kept;
    await insist(renewal, kept, await work(kept));
    return await find(renewal);
  } finally {
    await client.$executeRaw`
      UPDATE "Installation" SET "renewingUntil" = NULL WHERE id = ${id}::uuid AND "renewingUntil" = ${lease}`;
  }
}

async function find({ client, secrets, id }: Renewal): Promise<KeptInstallation | undefined> {
  const row = await client.installation.findUnique({ where: { id } });
  return row ? openInstallation(row, secrets) : undefined;
}

/** Until when we alone may renew; undefined where another process does. */
async function takeLease({ client, id }: Renewal): Promise<Date | undefined> {
  const [taken] = await client.$queryRaw<{ renewingUntil: Date }[]>`
    UPDATE "Installation" SET "renewingUntil" = now() + ${leaseSeconds} * interval '1 second'
    WHERE id = ${id}::uuid AND ("renewingUntil" IS NULL OR "renewingUntil" <= now()) RETURNING "renewingUntil"`;
  return taken?.renewingUntil;
}

async function insist(renewal: Renewal, kept: KeptInstallation, tokens: RenewedTokens): Promise<void> {
  for (const againMs of storingAgainMs) {
    try {
      return await storeTokens(renewal, kept, tokens);
    } catch {
      await delay(againMs);
    }
  }
  await storeTokens(renewal, kept, tokens);
}

/** Whoever has installed it again in the meantime has newer tokens than these. */
async function storeTokens(
  { client, secrets }: Renewal,
  { id, installedAt }: KeptInstallation,
  tokens: RenewedTokens,
): Promise<void> {
  const sealed = sealSecrets(secrets, id, tokens.secrets);
  await client.$executeRaw`
    WITH changed AS (
      UPDATE "Installation" SET secrets = ${sealed}, "expiresAt" = ${tokens.expiresAt ?? null}::timestamptz, problem = NULL
      WHERE id = ${id}::uuid AND "installedAt" = ${installedAt} RETURNING id)
    SELECT pg_notify('installations', '') FROM changed`;
}
