import type { IncomingMessage, ServerResponse } from "node:http";
import type { WebClient } from "@slack/web-api";
import type { DoorLog, Route } from "../../../core/ports/door.ts";
import type { Language } from "../../../core/texts.ts";
import { type AppCredentials, exchangeCode } from "../installations/exchange.ts";
import type { InstallationStore } from "../installations/installation.ts";
import { codeOf } from "../outside.ts";
import { scopes } from "../scopes.ts";
import { languageIn, showPage } from "./page.ts";
import { issueState, readState, type StateTools, stateMs } from "./state.ts";
import { texts } from "./texts.ts";

export interface OAuthTools extends StateTools {
  readonly credentials: AppCredentials;
  /** Where the world reaches us. */
  readonly publicUrl: string;
  /** The Web API, beside which Slack has the page that asks people for their consent. */
  readonly apiUrl: string;
  /** Needs no token of its own. */
  readonly client: WebClient;
  readonly store: Pick<InstallationStore, "keep" | "claim">;
  /** For browsers that ask for neither of ours. */
  readonly language: Language;
  readonly log: DoorLog;
}

const installPath = "/slack/install";
const returnPath = "/slack/oauth";
const cookieName = "samsprak_install";

/** How a workspace installs the app by itself: to Slack's page, and back with a code that we fetch the token for. */
export function oauthRoutes(tools: OAuthTools): readonly Route[] {
  return [
    { method: "GET", path: installPath, handle: (_, response) => sendToSlack(tools, response) },
    {
      method: "GET",
      path: returnPath,
      handle: async (request, response) => show(tools, request, response, await receive(tools, request)),
    },
  ];
}

function sendToSlack(tools: OAuthTools, response: ServerResponse): void {
  const { text: state, nonce } = issueState(tools);
  const page = new URL("/oauth/v2/authorize", tools.apiUrl);
  const scope = scopes.map((one) => one.scope).join(",");
  const { clientId: client_id } = tools.credentials;
  page.search = new URLSearchParams({ client_id, scope, state, redirect_uri: returnAddress(tools) }).toString();
  const secure = tools.publicUrl.startsWith("https:") ? "; Secure" : "";
  response.writeHead(302, {
    location: page.href,
    "set-cookie": `${cookieName}=${nonce}; Path=/slack; Max-Age=${stateMs / 1000}; HttpOnly; SameSite=Lax${secure}`,
    "cache-control": "no-store",
  });
  response.end();
}

type End = "declined" | "used" | "expired" | "forged" | "failed";
type Outcome = End | { readonly workspace: string };

/** Someone is back from Slack's page. */
async function receive(tools: OAuthTools, request: IncomingMessage): Promise<Outcome> {
  const { searchParams: given } = new URL(request.url ?? "", tools.publicUrl);
  const state = readState(given.get("state") ?? "", cookieIn(request), tools);
  if (typeof state === "string") return refused(tools, state);
  try {
    if (!(await tools.store.claim(`slack:install:${state.nonce}`))) return refused(tools, "used");
    const code = given.get("code");
    if (!code) return "declined";
    const redirect_uri = returnAddress(tools);
    const installation = await exchangeCode(tools.client, tools.credentials, { code, redirect_uri }, tools.now);
    await tools.store.keep(installation);
    tools.log.info({ team: installation.team }, "Samspråk has been installed in a workspace in Slack");
    return { workspace: installation.teamName };
  } catch (error) {
    tools.log.warn({ problem: codeOf(error) }, "an installation from Slack's page failed");
    return "failed";
  }
}

function refused({ log }: OAuthTools, reason: "forged" | "expired" | "used"): Outcome {
  log.warn({ reason }, "an installation from Slack's page was refused");
  return reason;
}

const statuses: Readonly<Record<End, number>> = { declined: 200, used: 400, expired: 400, forged: 400, failed: 502 };

function show(tools: OAuthTools, request: IncomingMessage, response: ServerResponse, end: Outcome): void {
  const language = languageIn(request.headers["accept-language"], tools.language);
  const words = texts[language];
  const [status, page] =
    typeof end === "object"
      ? [200, { title: words.doneTitle(end.workspace), text: words.done }]
      : [statuses[end], { title: words[`${end}Title`], text: words[end], again: installPath }];
  showPage(response, status, { language, ...page });
}

function returnAddress({ publicUrl }: OAuthTools): string {
  return new URL(returnPath, publicUrl).href;
}

function cookieIn({ headers }: IncomingMessage): string | undefined {
  const pairs = (headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}
