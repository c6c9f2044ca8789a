import type { Database, Listen } from "../database.ts";
import type { Secrets } from "../secrets.ts";
import {
  type InstallationState,
  type KeptInstallation,
  type SealedInstallation,
  sealSecrets,
  tryToOpen,
} from "./installation.ts";
import { type RenewedTokens, renewTokens } from "./renewal.ts";

export type NewInstallation = Omit<KeptInstallation, "id" | "state" | "installedAt" | "problem">;

export interface InstallationTools {
  readonly platform: string;
  readonly secrets: Secrets;
  readonly now: () => Date;
  /** A new id each time, a UUID. */
  readonly id: () => string;
}

/** The installations of one platform. Every change is told to all processes. */
export interface Installations {
  list(): Promise<readonly (KeptInstallation | SealedInstallation)[]>;
  /** Stores a new installation, or the same one anew: it is active, and the posts that waited for it go out. */
  keep(installation: NewInstallation): Promise<void>;
  /** Notes that it can be used no more, unless it has been installed again since `installedAt`. */
  end(id: string, state: InstallationState, problem: string, installedAt: Date): Promise<void>;
  /**
   * Renews its tokens where they are due: one process at a time, since a refresh token works once. Whoever waited gets
   * what the other has stored. Undefined where there is no such installation any more.
   */
  renew(
    id: string,
    isDue: (kept: KeptInstallation) => boolean,
    work: (kept: KeptInstallation) => Promise<RenewedTokens>,
  ): Promise<KeptInstallation | undefined>;
  /** Whether this is the first use of a key that may be used once. Keys are forgotten after a week. */
  claim(key: string): Promise<boolean>;
  /** The workspaces or tenants under which a channel is linked to groups. */
  teamsOf(channel: string): Promise<readonly string[]>;
  /** Calls `changed` at first, and whenever an installation may have changed. */
  follow(changed: () => void): ReturnType<Listen>;
}

const heardOn = "installations";

/** How many of a platform's installations are stored, and not removed since. */
export async function countInstallations({ client }: Database, platform: string): Promise<number> {
  return await client.installation.count({ where: { platform, state: { not: "uninstalled" } } });
}

export function makeInstallations(database: Database, tools: InstallationTools): Installations {
  const { client, listen } = database;
  const { platform, secrets, now } = tools;
  return {
    async list() {
      const rows = await client.installation.findMany({ where: { platform }, orderBy: { installedAt: "asc" } });
      return rows.map((row) => tryToOpen(row, secrets));
    },
    keep: (installation) => keep(database, tools, installation),
    async end(id, state, problem, installedAt) {
      await client.$executeRaw`
        WITH changed AS (
          UPDATE "Installation" SET state = ${state}, problem = ${problem}
          WHERE id = ${id}::uuid AND "installedAt" = ${installedAt} AND state NOT IN (${state}, 'uninstalled') RETURNING id)
        SELECT pg_notify(${heardOn}, '') FROM changed`;
    },
    renew: (id, isDue, work) => renewTokens({ client, secrets, id, isDue, work }),
    async claim(key) {
      const nothing = JSON.stringify({ kind: "said", text: "" });
      const claimed = await client.$executeRaw`
        INSERT INTO "Claim" (key, reply, at) VALUES (${key}, ${nothing}::jsonb, ${now()}) ON CONFLICT DO NOTHING`;
      return claimed === 1;
    },
    async teamsOf(channel) {
      const rows = await client.channel.findMany({ where: { platform, channel }, select: { team: true } });
      return rows.map(({ team }) => team);
    },
    follow: (changed) => listen(heardOn, { heard: changed, connected: changed }),
  };
}

async function keep(
  { client }: Database,
  { platform, secrets, now, id: newId }: InstallationTools,
  given: NewInstallation,
): Promise<void> {
  const { appId, team, expiresAt = null } = given;
  const where = { platform_appId_team: { platform, appId, team } };
  await client.$transaction(async (db) => {
    // Two at once would both find none.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('Installation'))`;
    const id = (await db.installation.findUnique({ where, select: { id: true } }))?.id ?? newId();
    const fresh = { state: "active", problem: null, installedAt: now(), renewingUntil: null };
    const data = { ...given, ...fresh, expiresAt, secrets: sealSecrets(secrets, id, given.secrets) };
    await db.installation.upsert({ where, create: { ...data, id, platform }, update: data });
    await db.$executeRaw`
      UPDATE "Post" SET "dueAt" = ${now()} WHERE "dueAt" > ${now()} AND problem IS NOT NULL AND target IN
        (SELECT id FROM "Channel" WHERE platform = ${platform} UNION SELECT id FROM "Account" WHERE platform = ${platform})`;
    await db.$executeRaw`SELECT pg_notify(${heardOn}, '')`;
  });
}
