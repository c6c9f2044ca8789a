import { createHash, timingSafeEqual } from "node:crypto";
import type { Language } from "../../../core/texts.ts";
import type { Asked } from "./request.ts";

/** Whether browsers reach us over TLS: only then do they take a cookie that may travel no other way. */
export function isSecure(publicUrl: string | undefined): boolean {
  return publicUrl?.startsWith("https://") ?? false;
}

/** One for each group, so that whoever is in several need not choose. "__Host-" binds it to this very host. */
function nameOf(group: string, publicUrl: string | undefined): string {
  return `${isSecure(publicUrl) ? "__Host-" : ""}samsprak-${group.slice(0, 8)}`;
}

export function secretIn({ cookies }: Asked, group: string, publicUrl: string | undefined): string | undefined {
  return cookies.get(nameOf(group, publicUrl));
}

/** Of every group that the browser has a cookie for, whether or not it still opens anything. */
export function secretsIn({ cookies }: Asked): readonly string[] {
  const ours = /^(?:__Host-)?samsprak-[0-9a-f]{8}$/u;
  // Nobody is in more groups than this; more would be somebody's trick to make us look long.
  return [...cookies].flatMap(([name, secret]) => (ours.test(name) ? [secret] : [])).slice(0, 10);
}

export function sessionCookie(group: string, secret: string, seconds: number, publicUrl: string | undefined): string {
  const secure = isSecure(publicUrl) ? "; Secure" : "";
  return `${nameOf(group, publicUrl)}=${secret}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

const languageName = "samsprak-sprak";

/** What the pages are read in, where the reader has chosen: it tells nothing else of them. */
export function languageIn({ cookies }: Asked): Language | undefined {
  const chosen = cookies.get(languageName);
  return chosen === "sv" || chosen === "en" ? chosen : undefined;
}

export function languageCookie(language: Language, publicUrl: string | undefined): string {
  return openCookie(languageName, language, 31_536_000, publicUrl, "/");
}

const wantedName = "samsprak-mal";
/** In which to ask for a link in the chat and use it. */
const wantedSeconds = 15 * 60;
const longestWanted = 1_000;

/** The page that someone asked for who was not let in yet. Any address may stand in it: see `backTo`. */
export function wantedIn({ cookies }: Asked): string | undefined {
  try {
    return decodeURIComponent(cookies.get(wantedName) ?? "") || undefined;
  } catch {
    return undefined;
  }
}

export function wantedCookie(address: string, publicUrl: string | undefined): string {
  const kept = address.length > longestWanted ? "" : encodeURIComponent(address);
  return openCookie(wantedName, kept, kept === "" ? 0 : wantedSeconds, publicUrl);
}

/** It tells nothing but where the browser has been, or what it reads in, and is sent to our pages alone. */
function openCookie(
  name: string,
  value: string,
  seconds: number,
  publicUrl: string | undefined,
  path = "/records",
): string {
  const secure = isSecure(publicUrl) ? "; Secure" : "";
  return `${name}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** Bound to the session: whoever can make a browser send a form cannot know it. */
export function tokenOf(secret: string): string {
  return createHash("sha256").update(`form of ${secret}`).digest("base64url");
}

export function isToken(given: string | undefined, secret: string): boolean {
  const [one, other] = [Buffer.from(given ?? ""), Buffer.from(tokenOf(secret))];
  return one.length === other.length && timingSafeEqual(one, other);
}
