import type { Language } from "../../core/texts.ts";

export interface TeamsSettings {
  /** The bot's id in Entra ID. Empty only where `anonymous` is set. */
  readonly appId: string;
  readonly appPassword?: string;
  readonly certificate?: { readonly thumbprint: string; readonly privateKey: string };
  /** The tenant where the bot is registered. */
  readonly tenantId: string;
  readonly type: AppType;
  /** The tenants that may use us. */
  readonly tenants: readonly string[];
  /** No tokens at all, for a playground on the same machine. */
  readonly anonymous?: boolean;
  /** Whether messages that one person alone sees may be sent in a channel; where not, answers go to the person's own chat. */
  readonly targeted?: boolean;
  /** What is spoken where neither the person nor Teams tells. */
  readonly language: Language;
  /** Tests check tokens against keys of their own, send with a token that no one has given out, and have a Graph too. */
  readonly test?: { readonly openIdUrl: string; readonly token: string; readonly graphUrl?: string };
}

/** As Azure names them. */
const appTypes = ["SingleTenant", "MultiTenant", "UserAssignedMSI"] as const;
type AppType = (typeof appTypes)[number];

/** Throws where Teams could get in without proving who it is, or where we could not prove who we are. */
export function checkSettings(settings: TeamsSettings): void {
  const problem = settings.anonymous ? problemOfAnonymous(settings) : problemOf(settings);
  if (problem) throw new Error(`Teams cannot be connected: ${problem}`);
}

function problemOfAnonymous({ appId, test }: TeamsSettings): string | undefined {
  if (appId !== "") return "anonymous use and an app id exclude each other. Remove one of them.";
  if (test) return "anonymous use has no tokens to test.";
  return undefined;
}

function problemOf({ appId, appPassword, certificate, tenantId, type, tenants, test }: TeamsSettings) {
  if (appId === "") return "the app id is missing, and without it anyone could speak as anyone. Set it.";
  // The library takes an unknown type for MultiTenant, which would let in more than was meant.
  if (!appTypes.includes(type)) return `the app type must be one of ${appTypes.join(", ")}.`;
  if (tenants.length === 0) return "no tenant is allowed. Name those that may use Samspråk.";
  if (type !== "MultiTenant" && tenantId === "") return `the app type ${type} needs the app's own tenant id.`;
  if (test) return undefined;
  if (type === "UserAssignedMSI") {
    return appPassword || certificate ? "a managed identity has neither password nor certificate." : undefined;
  }
  return appPassword || certificate ? undefined : "a password or a certificate is missing.";
}
