import { Refusal } from "../api/refusal.ts";
import type { App } from "../app.ts";
import type { Team } from "../team.ts";
import type { World } from "../world.ts";

/** What someone has granted on Slack's page, until the app fetches it. */
export interface Grant {
  readonly app: App;
  readonly team: Team;
  readonly redirectUri: string;
  readonly scopes: string[];
  readonly expires: number;
}

const codeMs = 10 * 60_000;

/** Someone in the team says yes on Slack's page; gives the address that they are sent back to. */
export function grant(world: World, team: Team, page: string): string {
  const { app, asked, back } = read(world, page);
  const code = world.ids.next("code-");
  world.grants.set(code, {
    app,
    team,
    redirectUri: back.href,
    scopes: (asked.get("scope") ?? "").split(",").filter(Boolean),
    expires: world.clock.now() + codeMs,
  });
  return sendBack(back, asked, "code", code);
}

/** Someone says no. */
export function decline(world: World, page: string): string {
  const { asked, back } = read(world, page);
  return sendBack(back, asked, "error", "access_denied");
}

/** Throws Refusal: invalid_code, code_already_used, bad_redirect_uri. */
export function takeGrant(world: World, app: App, code: string, redirectUri: string): Grant {
  const granted = world.grants.get(code);
  if (granted === "used") throw new Refusal("code_already_used");
  if (!granted || granted.app !== app || granted.expires <= world.clock.now()) throw new Refusal("invalid_code");
  if (granted.redirectUri !== redirectUri) throw new Refusal("bad_redirect_uri");
  world.grants.set(code, "used");
  return granted;
}

/** Throws where Slack's page would show an error instead of the question. */
function read(world: World, page: string) {
  const { pathname, searchParams: asked } = new URL(page);
  const app = world.apps.find(({ clientId }) => clientId !== undefined && clientId === asked.get("client_id"));
  if (pathname !== "/oauth/v2/authorize" || !app) throw new Error(`Slack has no such page: ${page}`);
  return { app, asked, back: new URL(asked.get("redirect_uri") ?? "") };
}

function sendBack(back: URL, asked: URLSearchParams, name: string, value: string): string {
  const to = new URL(back);
  to.searchParams.set(name, value);
  to.searchParams.set("state", asked.get("state") ?? "");
  return to.href;
}
