import type { WebClient } from "@slack/web-api";
import type { DoorLog } from "../../../core/ports/door.ts";
import { asOutside, codeOf } from "../outside.ts";
import type { Book } from "./book.ts";
import { type AppCredentials, exchangeRefreshToken } from "./exchange.ts";
import {
  fromStored,
  type Installation,
  type InstallationState,
  type InstallationStore,
  ofSettings,
  type RenewedTokens,
  type StoredInstallation,
  toStored,
} from "./installation.ts";
import { NotInstalled } from "./notInstalled.ts";

/** The bot token of one installation, which may be another at the next call. */
export interface Tokens {
  /** Throws OutsideError where Samspråk has been removed from the workspace. */
  current(): Promise<string>;
  /** What to try instead of a token that Slack has refused with `code`; undefined where there is nothing. */
  instead(refused: string, code: string): Promise<string | undefined>;
}

export interface TokenTools {
  readonly book: Book;
  readonly store: InstallationStore | undefined;
  /** Without a token of its own. */
  readonly exchange: WebClient;
  /** The settings' app. */
  readonly credentials: AppCredentials | undefined;
  readonly now: () => Date;
  readonly log: DoorLog;
}

/** A token is renewed when it has less than this left; Slack's live for twelve hours. */
const soonMs = 60 * 60_000;
const over: ReadonlyMap<string, InstallationState> = new Map([
  ["token_revoked", "revoked"],
  ["account_inactive", "uninstalled"],
]);
/** What Slack says of a refresh token that it will never take again. */
const usedUp = new Set(["invalid_refresh_token", "token_revoked", "account_inactive"]);

/** What an error code of Slack's tells of the whole installation; undefined where it tells nothing. */
export function stateAfter(code: string): InstallationState | undefined {
  return over.get(code);
}

export function makeTokens(tools: TokenTools): (id: string) => Tokens {
  const { book, now, log } = tools;
  const underWay = new Map<string, Promise<Installation>>();

  /** Renews where `isDue`, once for all who ask in this process. */
  function renew(id: string, isDue: (stored: StoredInstallation) => boolean): Promise<Installation> {
    const renewing = underWay.get(id) ?? renewStored(tools, id, isDue).finally(() => underWay.delete(id));
    underWay.set(id, renewing);
    return renewing;
  }

  function leftMs({ expiresAt }: Pick<Installation, "expiresAt">): number {
    return expiresAt ? expiresAt.getTime() - now().getTime() : Number.POSITIVE_INFINITY;
  }
  const isDueSoon = (stored: StoredInstallation) => leftMs(stored) <= soonMs;

  return (id) => ({
    async current() {
      const known = await usableNow(book, id);
      if (leftMs(known) > soonMs) return known.secrets.botToken;
      const renewing = renew(id, isDueSoon);
      if (leftMs(known) <= 0) return (await renewing).secrets.botToken;
      // It still works: nobody need wait.
      renewing.catch((error: unknown) =>
        log.warn({ problem: codeOf(error) }, "a Slack token could not be renewed yet"),
      );
      return known.secrets.botToken;
    },
    async instead(refused, code) {
      const known = book.find(id);
      if (!known) return undefined;
      if (code === "token_expired" && known.secrets.refreshToken) {
        const renewed = await renew(id, ({ secrets }) => secrets["botToken"] === refused);
        return renewed.secrets.botToken;
      }
      const state = stateAfter(code);
      if (state && known.secrets.botToken === refused) await endInstallation(tools, known, state, code);
      return undefined;
    },
  });
}

/** Notes that an installation can be used no more. */
export async function endInstallation(
  { book, store, log }: Pick<TokenTools, "book" | "store" | "log">,
  installation: Installation,
  state: InstallationState,
  code: string,
): Promise<void> {
  const { id, team, installedAt } = installation;
  if (book.find(id)?.state === state) return;
  if (!ofSettings(installation)) await store?.end(id, state, `Slack: ${code}`, installedAt);
  if (book.find(id)?.installedAt.getTime() === installedAt.getTime()) book.note({ ...installation, state });
  log.warn({ team, state }, "Samspråk has been removed from a workspace in Slack, or its token revoked");
}

/** Somebody may have installed it again this moment. */
async function usableNow(book: Book, id: string): Promise<Installation> {
  if (!isUsable(book.find(id))) await book.refresh();
  return usable(book, id);
}

/** The settings' own is tried all the same: only a new start could tell that it has another token. */
function isUsable(known: Installation | undefined): boolean {
  return known !== undefined && (known.state === "active" || ofSettings(known));
}

function usable(book: Book, id: string): Installation {
  const known = book.find(id);
  if (known && isUsable(known)) return known;
  throw new NotInstalled(
    `Samspråk is no longer installed in ${known?.teamName ?? "this workspace"}. What is to be posted there waits until it is installed again.`,
  );
}

async function renewStored(
  tools: TokenTools,
  id: string,
  isDue: (stored: StoredInstallation) => boolean,
): Promise<Installation> {
  const { book, store, log } = tools;
  const known = usable(book, id);
  if (!store) return known;
  try {
    const stored = await store.renew(id, isDue, (due) => renewedTokens(tools, due));
    if (stored) book.note(fromStored(stored));
    return usable(book, id);
  } catch (error) {
    const code = codeOf(error);
    if (!usedUp.has(code)) throw asOutside(error);
    await endInstallation({ book, store, log }, known, stateAfter(code) ?? "revoked", code);
    return usable(book, id);
  }
}

async function renewedTokens(
  { exchange, credentials, now }: TokenTools,
  due: StoredInstallation,
): Promise<RenewedTokens> {
  const { secrets } = fromStored(due);
  const { clientId = credentials?.clientId, clientSecret = credentials?.clientSecret, refreshToken } = secrets;
  if (!refreshToken || !clientId || !clientSecret) {
    throw new NotInstalled(
      `The token for ${due.teamName} has ended, and there is nothing to renew it with. Install it again.`,
    );
  }
  const { expiresAt, ...tokens } = await exchangeRefreshToken(exchange, { clientId, clientSecret }, refreshToken, now);
  return { secrets: toStored({ ...secrets, ...tokens }), expiresAt };
}
