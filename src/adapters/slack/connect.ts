import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { Door, DoorTools } from "../../core/ports/door.ts";
import type { Language } from "../../core/texts.ts";
import { makeBoltApp } from "./boltApp.ts";
import { boltLog } from "./boltLog.ts";
import { makeDesk } from "./desk.ts";
import { learnInstallation } from "./installation.ts";
import { makeListener } from "./listen.ts";
import { makePort } from "./outbound.ts";
import { makePeople } from "./people.ts";
import { makeSpeaker } from "./speak.ts";
import { overHttp, overSocket, type WayIn } from "./wayIn.ts";

export interface SlackSettings {
  readonly botToken: string;
  /** Given, Slack reaches us over HTTP at /slack/events. */
  readonly signingSecret?: string | undefined;
  /** Given, a socket is used, and nothing is reachable from outside. */
  readonly appToken?: string | undefined;
  /** The Web API, such as https://slack.com/api/. */
  readonly apiUrl: string;
  /** What is spoken where the person's own language is not known. */
  readonly language: Language;
  /** Given, payloads for other apps are refused. */
  readonly appId?: string | undefined;
}

const postingMs = 10_000;
/** A form must open within three seconds of the click; after that there is a button for it. */
const openingMs = 2000;
/** For a name, an ask waits no longer. */
const namingMs = 800;

/** Opens the door to one app in one workspace. Rejects where the settings name no way in. */
export async function connectSlack(settings: SlackSettings, { dispatch, now, log }: DoorTools): Promise<Door> {
  const client = (timeout: number) => makeClient(settings, { timeout, logger: boltLog(log) });
  const posting = client(postingMs);
  const desk = makeDesk({
    dispatch,
    people: makePeople(client(namingMs), log),
    speaker: makeSpeaker(posting, client(openingMs), log),
    language: settings.language,
    log,
  });
  const installed = await learnInstallation(client(openingMs), log);
  const way = wayIn(settings, { now, log });
  const { receiver } = way;
  const app = makeBoltApp({ receiver, installed, appId: settings.appId, log, listen: makeListener(desk) });
  await way.open();
  return {
    platform: "slack",
    port: makePort(posting),
    routes: way.routes,
    async close() {
      installed.stop();
      await app.finish();
      await desk.settled();
      await way.close();
    },
  };
}

function wayIn({ appToken, signingSecret, apiUrl }: SlackSettings, tools: Pick<DoorTools, "now" | "log">): WayIn {
  if (appToken) return overSocket({ appToken, apiUrl, ...tools });
  if (signingSecret) return overHttp({ signingSecret, ...tools });
  throw new Error("Slack needs SLACK_SIGNING_SECRET (over HTTP) or SLACK_APP_TOKEN (over a socket).");
}

/** Tries once: a queue that pauses for one method's limit would hold up all the others, and the relay tries again. */
function makeClient({ botToken, apiUrl }: SlackSettings, options: WebClientOptions): WebClient {
  return new WebClient(botToken, {
    ...options,
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}
