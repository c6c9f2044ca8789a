import type { Activity } from "./activity.ts";

/** Where Teams takes our answers, in the public cloud. */
const hosts = ["smba.trafficmanager.net"];
const domains = [".botframework.com", ".teams.microsoft.com"];
const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** Answers go to the address that an activity names, so only Microsoft's own are believed; `local` allows this machine. */
export function isServiceUrl(text: string, local: boolean): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  if (username || password) return false;
  if (local && loopback.includes(hostname)) return true;
  if (port !== "") return false;
  return protocol === "https:" && (hosts.includes(hostname) || domains.some((domain) => hostname.endsWith(domain)));
}

/**
 * A token proves that Teams is speaking, not for whom: every tenant that the activity names must be allowed.
 * Where `allowed` is undefined, all are.
 */
export function isAllowedTenant(activity: Activity, allowed: ReadonlySet<string> | undefined): boolean {
  if (!allowed) return true;
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id, activity.from.tenantId];
  const given = named.filter((tenant) => typeof tenant === "string");
  return given.length > 0 && given.every((tenant) => allowed.has(tenant));
}
