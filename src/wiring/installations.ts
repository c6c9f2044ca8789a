import { randomUUID } from "node:crypto";
import type { Database } from "../adapters/store/database.ts";
import {
  countInstallations,
  type Installations,
  makeInstallations,
} from "../adapters/store/installations/installations.ts";
import { makeSecrets, type Secrets } from "../adapters/store/secrets.ts";

/** What SECRET_KEY opens. */
export interface Vault {
  readonly installations: Installations;
  readonly secrets: Secrets;
}

/** The stored installations of a platform; undefined without SECRET_KEY. Throws where there are some all the same. */
export async function openVault(
  database: Database,
  platform: string,
  secretKey: string | undefined,
  now: () => Date,
): Promise<Vault | undefined> {
  if (!secretKey) {
    const stored = await countInstallations(database, platform);
    if (stored === 0) return undefined;
    throw new Error(
      `${stored} of our installations in ${platform} are stored, and only SECRET_KEY opens them. Set it to what it was when they were stored.`,
    );
  }
  const secrets = makeSecrets(secretKey);
  return { secrets, installations: makeInstallations(database, { platform, secrets, now, id: randomUUID }) };
}
