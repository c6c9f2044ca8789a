import { sha256 } from "../../core/digest.ts";
import type { Actor, Group } from "../../core/group.ts";
import { keepingParty } from "../../core/keeping.ts";

/** How long a link waits to be used by whoever has just asked for it. */
export const linkMinutes = 10;
/** And one that is handed over, on paper perhaps: long enough to reach someone, too short to lie around. */
export const givenLinkDays = 7;
export const longestShareDays = 366;

/** The path at which a link is used. */
export function entryPath(secret: string): string {
  return `/records/logga-in/${secret}`;
}

export function guestPath(secret: string): string {
  return `/records/gast/${secret}`;
}

export function publicPath(slug: string): string {
  return `/records/publikt/${slug}`;
}

/** Three random uuids, of which 366 bits cannot be guessed, in digits and small letters. */
export function secretFrom(...ids: readonly [string, string, string]): string {
  return inLetters(ids).padStart(75, "0");
}

/** One random uuid: an address that people may send on, and that tells nothing of how many others there are. */
export function slugFrom(id: string): string {
  return inLetters([id]).padStart(25, "0");
}

function inLetters(ids: readonly string[]): string {
  return BigInt(`0x${ids.join("").replaceAll("-", "")}`).toString(36);
}

/** What is official is made public by whoever answers for the documents, and by nobody else. */
export function mayPublish(actor: Actor, group: Group): boolean {
  const keeping = keepingParty(group);
  return keeping !== undefined && actor.party === keeping.id;
}

/** What is public can always be taken back: also where no authority is named any more, or its party has gone. */
export function mayUnpublish(actor: Actor, group: Group, publisher: string | null | undefined): boolean {
  const isPublisher = typeof publisher === "string" && actor.party === publisher;
  return mayPublish(actor, group) || isPublisher || actor.roles.includes("administrator");
}

/** A short sign of what was looked over: who confirms says by it that they have seen just that. */
export async function signOf(shown: string): Promise<string> {
  return (await sha256(shown)).slice(0, 10);
}
