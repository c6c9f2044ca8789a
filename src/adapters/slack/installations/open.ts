import type { Ask } from "../../../core/ask.ts";
import type { Target } from "../../../core/ports/chat.ts";
import type { DoorTools } from "../../../core/ports/door.ts";
import { type Book, openBook } from "./book.ts";
import type { AppCredentials } from "./exchange.ts";
import { makeGoodbye } from "./goodbye.ts";
import { makeHomes } from "./homes.ts";
import type { InstallationStore } from "./installation.ts";
import { settingsId } from "./installation.ts";
import { type Line, makeBareClient, makeLines } from "./lines.ts";
import { makeReach } from "./reach.ts";
import { installationOfSettings, learnWorkspace } from "./settings.ts";
import { makeTokens } from "./tokens.ts";

export interface InstallationSettings {
  /** The token of the settings' own installation. */
  readonly botToken?: string | undefined;
  /** Given, the settings' installation takes no payloads for other apps. */
  readonly appId?: string | undefined;
  /** The settings' app, where workspaces may install it by themselves. */
  readonly credentials?: AppCredentials | undefined;
  readonly apiUrl: string;
  readonly store: InstallationStore | undefined;
}

/** Whose installation a payload is for, and how each of them is spoken with. */
export interface Installations {
  readonly book: Book;
  lineOf(id: string): Line;
  lineTo(to: Target): Promise<Line>;
  /** An ask as its group knows its place; and whoever asks can be reached from now on. */
  settle(ask: Ask): Promise<Ask>;
  /** Takes an event that says that an installation has ended. */
  goodbye(id: string, event: string): Promise<void>;
  close(): Promise<void>;
}

export async function openInstallations(
  { botToken, appId, credentials, apiUrl, store }: InstallationSettings,
  { addresses, now, log }: Omit<DoorTools, "dispatch" | "files">,
): Promise<Installations> {
  const own = botToken === undefined ? undefined : installationOfSettings({ botToken, appId }, now());
  const book = await openBook({ settings: own, store, log });
  const bare = makeBareClient(apiUrl, log);
  const lineOf = makeLines(apiUrl, makeTokens({ book, store, exchange: bare, credentials, now, log }), log);
  const placeOf = makeHomes({ book, store, clientOf: (id) => lineOf(id).naming, now });
  const reach = makeReach({ book, addresses, log });
  const learning = own && (await learnWorkspace(book, lineOf(settingsId).opening, log));
  return {
    book,
    lineOf,
    lineTo: async (to) => lineOf(await reach.find(to)),
    async settle(ask) {
      await reach.remember(ask);
      return { ...ask, place: await placeOf(ask.place) };
    },
    goodbye: makeGoodbye({ book, store, bare, log }),
    async close() {
      learning?.stop();
      await book.close();
    },
  };
}
