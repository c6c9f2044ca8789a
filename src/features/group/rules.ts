import type { Actor, Role } from "../../core/group.ts";
import type { invitable } from "./commands/membership.ts";
import type { givable } from "./commands/offices.ts";

/** The two offices of a group, each held by one person. */
export const offices = ["chair", "secretary"] as const;
export type Office = (typeof offices)[number];
export const exclusive: ReadonlySet<string> = new Set(offices);
/** What someone is asked to be, and is only by accepting. */
export type Offerable = (typeof invitable)[number];
export type Givable = (typeof givable)[number];

export const codeMinutes = 10;
export const mostTries = 3;

/** What becomes of a channel that someone wants to link: an administrator answers. */
export const linkStates = ["waiting", "linked", "refused", "withdrawn"] as const;
export type LinkState = (typeof linkStates)[number];
export const linkRequestDays = 7;

/**
 * A code is made by an administrator, but may reach anyone; the channel where it is used may be full of people whom
 * nobody in the group knows. Only who is an administrator on that side too needs nobody else's yes.
 */
export function mayLinkAtOnce({ roles }: Actor): boolean {
  return roles.includes("administrator");
}

/** Whether two names are one party's: neither case nor spaces tell them apart. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => tidyName(name).toLocaleLowerCase("sv"));
  return a === b;
}

/** A name as it is kept. */
export function tidyName(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/gu, " ");
}

/** One party on each line; what is said twice counts once. */
export function readParties(lines: string): readonly string[] {
  const names = lines.split(/[\n;]/u).map((name) => tidyName(name.trim().replace(/^[-–•*]\s*/u, "")).slice(0, 120));
  return names.filter((name, i) => name !== "" && names.findIndex((other) => isSameName(other, name)) === i);
}

/** A party says itself who represents it, or an administrator does; nobody says it of themself. */
export function mayConfirm(actor: Actor, claimant: string, party: string): boolean {
  return actor.id !== claimant && (actor.roles.includes("administrator") || represents(actor, party));
}

/** As a representative of its own: who stands in for one answers in the party's matters, but not for who its people are. */
export function represents(actor: Actor, party: string | undefined): boolean {
  return party !== undefined && actor.party === party && actor.roles.includes("member");
}

/** Observers and the co-opted answer for nobody, so they do not keep a representative's role. */
export function rolesWith(roles: readonly Role[], given: Givable): readonly Role[] {
  const answersForNobody = given === "observer" || given === "coOpted";
  return [...roles.filter((role) => !(answersForNobody && role === "member")), given];
}

/** What is left to someone whose party has ended: offices are the group's own, and stay. */
export function rolesWithoutParty(roles: readonly Role[]): readonly Role[] {
  return roles.filter((role) => role !== "member");
}

/** Nobody but administrators can change a group's setup, so one must always be left. */
export function isLastAdministrator(
  member: string,
  members: readonly { readonly id: string; readonly roles: readonly Role[] }[],
): boolean {
  const administrators = members.filter(({ roles }) => roles.includes("administrator"));
  return administrators.length === 1 && administrators[0]?.id === member;
}

const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Eight letters and digits that cannot be taken for each other (40 bits), out of a random uuid. */
export function codeFrom(uuid: string): string {
  let bits = BigInt(`0x${uuid.replaceAll("-", "").slice(0, 10)}`);
  let code = "";
  for (let i = 0; i < 8; i++) {
    code = `${letters[Number(bits & 31n)]}${code}`;
    bits >>= 5n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A code as it was meant, however it was typed. */
export function readCode(typed: string): string {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/gu, "1");
  return `${plain.slice(0, 4)}-${plain.slice(4)}`;
}
