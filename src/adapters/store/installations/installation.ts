import { z } from "zod";
import type { Installation as Row } from "../../../generated/prisma/client.ts";
import { SealError, type Secrets } from "../secrets.ts";

const states = ["active", "revoked", "uninstalled"] as const;
export type InstallationState = (typeof states)[number];

/** One of our apps in one workspace or tenant. */
export interface KeptInstallation {
  readonly id: string;
  readonly appId: string;
  readonly team: string;
  readonly teamName: string;
  readonly botUserId: string;
  /** Tokens and the like, by names that the platform's adapter gives them. */
  readonly secrets: Readonly<Record<string, string>>;
  /** When its access token ends; undefined: it does not. */
  readonly expiresAt: Date | undefined;
  readonly state: InstallationState;
  readonly installedAt: Date;
  readonly problem: string | undefined;
}

/** One whose secrets cannot be opened, and why. */
export interface SealedInstallation {
  readonly teamName: string;
  readonly sealed: SealError["problem"];
}

const named = z.record(z.string(), z.string());

/** Throws SealError. */
export function openInstallation(row: Row, secrets: Secrets): KeptInstallation {
  const { id, appId, team, teamName, botUserId, installedAt } = row;
  return {
    ...{ id, appId, team, teamName, botUserId, installedAt },
    secrets: named.parse(JSON.parse(secrets.open(row.secrets, id))),
    expiresAt: row.expiresAt ?? undefined,
    state: z.enum(states).parse(row.state),
    problem: row.problem ?? undefined,
  };
}

export function tryToOpen(row: Row, secrets: Secrets): KeptInstallation | SealedInstallation {
  try {
    return openInstallation(row, secrets);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    return { teamName: row.teamName, sealed: error.problem };
  }
}

export function sealSecrets({ seal }: Secrets, id: string, named: KeptInstallation["secrets"]): string {
  return seal(JSON.stringify(named), id);
}
