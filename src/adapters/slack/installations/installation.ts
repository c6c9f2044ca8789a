import { z } from "zod";

const secrets = z.object({
  botToken: z.string(),
  /** Set where the bot token is one that expires. */
  refreshToken: z.string().optional(),
  /** Absent where the app is the one of the settings, which then have its signing secret. */
  signingSecret: z.string().optional(),
  /** Renew the tokens; absent where the app is the one of the settings. */
  clientId: z.string().optional(),
  clientSecret: z.string().optional(),
});
export type InstallationSecrets = z.infer<typeof secrets>;

export type InstallationState = "active" | "revoked" | "uninstalled";

/** One of our apps in one workspace. */
export interface Installation {
  readonly id: string;
  /** Undefined: the settings' app, where they do not name it. */
  readonly appId: string | undefined;
  /** The workspace; undefined for the settings' until Slack has told. */
  readonly team: string | undefined;
  readonly teamName: string | undefined;
  readonly botUserId: string | undefined;
  readonly secrets: InstallationSecrets;
  /** When the bot token ends; undefined: it does not. */
  readonly expiresAt: Date | undefined;
  readonly state: InstallationState;
  readonly installedAt: Date;
}

/** As an installation is stored. */
export interface StoredInstallation {
  readonly id: string;
  readonly appId: string;
  readonly team: string;
  readonly teamName: string;
  readonly botUserId: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly expiresAt: Date | undefined;
  readonly state: InstallationState;
  readonly installedAt: Date;
}

export type NewInstallation = Omit<StoredInstallation, "id" | "state" | "installedAt">;
export type RenewedTokens = Pick<StoredInstallation, "secrets" | "expiresAt">;

/** Where installations beside that of the settings are kept, for all processes. */
export interface InstallationStore {
  /** `sealed`: one whose secrets cannot be opened, since their key is another or they are damaged. */
  list(): Promise<readonly (StoredInstallation | { readonly teamName: string; readonly sealed: "key" | "damaged" })[]>;
  keep(installation: NewInstallation): Promise<void>;
  /** Changes nothing where it has been installed again since `installedAt`. */
  end(id: string, state: InstallationState, problem: string, installedAt: Date): Promise<void>;
  /** Renews tokens that are due, one process at a time, and gives what then holds. */
  renew(
    id: string,
    isDue: (stored: StoredInstallation) => boolean,
    work: (stored: StoredInstallation) => Promise<RenewedTokens>,
  ): Promise<StoredInstallation | undefined>;
  /** Whether this is the first use of a key. */
  claim(key: string): Promise<boolean>;
  /** The workspaces under which a channel is linked to groups. */
  teamsOf(channel: string): Promise<readonly string[]>;
  /** Calls `changed` whenever an installation may have changed. */
  follow(changed: () => void): Promise<{ close(): Promise<void> }>;
}

/** The installation of the settings, which is never stored. */
export const settingsId = "settings";

export function ofSettings({ id }: Pick<Installation, "id">): boolean {
  return id === settingsId;
}

export function fromStored(stored: StoredInstallation): Installation {
  return { ...stored, secrets: secrets.parse(stored.secrets) };
}

/** Secrets as they are stored: those that are there. */
export function toStored(named: InstallationSecrets): StoredInstallation["secrets"] {
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
