import type { Door, DoorTools, Route } from "../../core/ports/door.ts";
import type { Language } from "../../core/texts.ts";
import { makeBoltApp } from "./boltApp.ts";
import { makeDesks } from "./desks.ts";
import type { Book } from "./installations/book.ts";
import type { AppCredentials } from "./installations/exchange.ts";
import type { InstallationStore } from "./installations/installation.ts";
import { makeBareClient } from "./installations/lines.ts";
import { openInstallations } from "./installations/open.ts";
import { makeFindSigners, ofApp } from "./installations/signers.ts";
import { makeListener } from "./listen.ts";
import { type OAuthTools, oauthRoutes } from "./oauth/routes.ts";
import { makePort } from "./outbound.ts";
import { overHttp, overSocket, type WayIn } from "./wayIn.ts";

export interface SlackSettings {
  /** The token of the settings' own installation. */
  readonly botToken?: string | undefined;
  /** Given, Slack reaches us over HTTP at /slack/events. */
  readonly signingSecret?: string | undefined;
  /** Given, a socket is used for the settings' app, and it need not be reachable from outside. */
  readonly appToken?: string | undefined;
  /** The Web API, such as https://slack.com/api/. */
  readonly apiUrl: string;
  /** What is spoken where the person's own language is not known. */
  readonly language: Language;
  /** Given, the settings' installation takes no payloads for other apps. */
  readonly appId?: string | undefined;
  /** Given, the installations that are stored are served too, over HTTP. */
  readonly installations?: InstallationStore | undefined;
  /** The settings' app, where workspaces may install it by themselves. */
  readonly credentials?: AppCredentials | undefined;
  /** Given besides the two above, they can do so at /slack/install. */
  readonly consent?: ConsentSettings | undefined;
}

export interface ConsentSettings extends Pick<OAuthTools, "sign" | "nonce"> {
  /** Where the world reaches us. */
  readonly publicUrl: string;
}

/** Opens the door to all our apps in all their workspaces. Rejects where the settings name no way in. */
export async function connectSlack(settings: SlackSettings, tools: DoorTools): Promise<Door> {
  const { appToken, signingSecret, installations: store, language } = settings;
  if (!appToken && !signingSecret && !store)
    throw new Error("Slack needs SLACK_SIGNING_SECRET (over HTTP) or SLACK_APP_TOKEN (over a socket).");
  const { dispatch, files, log } = tools;
  const installations = await openInstallations({ ...settings, store }, tools);
  const desks = makeDesks({ installations, dispatch, files, language, log });
  const listen = makeListener(desks.of);
  const ways = waysIn(settings, installations.book, tools);
  const apps = ways.map(({ receiver }) => makeBoltApp({ receiver, log, listen }));
  await Promise.all(ways.map((way) => way.open()));
  return {
    platform: "slack",
    port: makePort(async (to) => (await installations.lineTo(to)).posting, log),
    routes: [...ways.flatMap(({ routes }) => routes), ...consentRoutes(settings, tools)],
    async close() {
      await Promise.all(apps.map((app) => app.finish()));
      await desks.settled();
      await Promise.all(ways.map((way) => way.close()));
      await installations.close();
    },
  };
}

function consentRoutes(
  { installations: store, credentials, consent, apiUrl, language }: SlackSettings,
  { now, log }: Pick<DoorTools, "now" | "log">,
): readonly Route[] {
  if (!store || !credentials || !consent) return [];
  return oauthRoutes({
    ...consent,
    credentials,
    store,
    apiUrl,
    client: makeBareClient(apiUrl, log),
    language,
    now,
    log,
  });
}

function waysIn(
  { appToken, signingSecret, installations, apiUrl }: SlackSettings,
  book: Book,
  { now, log }: Pick<DoorTools, "now" | "log">,
): readonly WayIn[] {
  const socket = appToken && overSocket({ appToken, signersOf: (appId) => ofApp(book, appId), apiUrl, log });
  const overHttpToo = installations || !socket;
  const http = overHttpToo && overHttp({ findSigners: makeFindSigners({ book, signingSecret }), now, log });
  return [socket, http].filter((way) => typeof way === "object");
}
