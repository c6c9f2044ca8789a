import type { App, Installation } from "../app.ts";
import type { ApiCall } from "../model.ts";
import { access } from "../oauth/access.ts";
import type { World } from "../world.ts";
import type { Call } from "./call.ts";
import type { Fault } from "./faults.ts";
import { methods } from "./methods.ts";
import { Refusal } from "./refusal.ts";
import type { ApiRequest } from "./request.ts";

/** What goes back over the wire; nothing at all when the answer hangs or is lost. */
export type Answer = { status: number; body: string; headers?: Record<string, string> } | "hang" | "lost";

/** Answers one call, with whatever fault waits for it. */
export async function answer(world: World, { method, token, args }: ApiRequest): Promise<Answer> {
  const call: ApiCall = { method, token, args, at: world.clock.now() };
  world.calls.push(call);
  const fault = world.faults.take(method);
  const broken = instead(fault);
  if (broken) return broken;
  const done = perform(world, call);
  if (fault === "lost") return "lost";
  const body = JSON.stringify(done.body);
  if (typeof fault === "object" && "delay" in fault) await world.clock.sleep(fault.delay);
  call.response = JSON.parse(body);
  return { ...done, body };
}

/** The faults that come in the place of the work. */
function instead(fault: Fault | undefined): Answer | undefined {
  if (fault === undefined || fault === "lost") return undefined;
  if (fault === "hang") return "hang";
  if (fault === "unavailable") return { status: 503, body: "upstream connect error" };
  if (fault === "garbage") return { status: 200, body: "<html>En annan sida</html>" };
  if ("error" in fault) return { status: 200, body: JSON.stringify({ ok: false, error: fault.error }) };
  return "retryAfter" in fault ? { ...slowDown(fault.retryAfter), body: RATE_LIMITED } : undefined;
}

const RATE_LIMITED = JSON.stringify({ ok: false, error: "ratelimited" });

const slowDown = (seconds: number) => ({ status: 429, headers: { "retry-after": String(seconds) } });

function perform(world: World, { method: name, token, args }: ApiCall) {
  try {
    // The one method that is called without a token.
    if (name === "oauth.v2.access") return { status: 200, body: { ok: true, ...access(world, args) } };
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!method) throw new Refusal("unknown_method", { req_method: name });
    const call: Call = { world, args, ...caller(world, token, name) };
    const wait = world.rates.tooSoon(name, method.tier, call.by.team.id, String(args["channel"] ?? ""));
    if (wait !== undefined) return { ...slowDown(wait), body: { ok: false, error: "ratelimited" } };
    const scopes = method.scopes?.(call) ?? [];
    requireScopes(call.by, scopes);
    return { status: 200, headers: scopeHeaders(call.by, scopes), body: { ok: true, ...method.run(call) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 200, body: { ok: false, error: error.code, ...error.extra } };
  }
}

/**
 * Who calls. Throws Refusal: not_authed, invalid_auth, token_revoked, account_inactive, token_expired,
 * not_allowed_token_type.
 */
function caller(world: World, token: string, method: string): { app: App; by: Installation } {
  if (!token) throw new Refusal("not_authed");
  const ofApp = world.apps.find(({ appToken }) => appToken === token);
  const wantsAppToken = method === "apps.connections.open";
  if (ofApp && wantsAppToken) return { app: ofApp, by: ofApp.bot };
  const by = world.apps.flatMap(({ installations }) => installations).find(({ tokens }) => tokens.has(token));
  if (!by && !ofApp) throw new Refusal("invalid_auth");
  if (!by || wantsAppToken) throw new Refusal("not_allowed_token_type");
  if (by.tokenError) throw new Refusal(by.tokenError);
  if (by.tokens.hasEnded(token, world.clock.now())) throw new Refusal("token_expired");
  return { app: by.app, by };
}

function requireScopes(by: Installation, scopes: string[]): void {
  const absent = scopes.filter((scope) => !by.has(scope));
  if (absent.length === 0) return;
  throw new Refusal("missing_scope", { needed: absent.join(","), provided: (by.scopes ?? []).join(",") });
}

function scopeHeaders(by: Installation, scopes: string[]): Record<string, string> {
  return {
    "x-accepted-oauth-scopes": scopes.join(","),
    ...(by.scopes && { "x-oauth-scopes": by.scopes.join(",") }),
  };
}
