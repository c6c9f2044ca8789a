import type { Actor, Party, Role } from "../../../core/group.ts";
import { fold } from "../../../core/words.ts";

/** Who answers for an action: a member, or a party through any of its representatives. */
export interface Owner {
  readonly kind: "member" | "party";
  readonly id: string;
  /** As they were called when they got it; undefined: someone who has been forgotten. */
  readonly name: string | undefined;
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly roles: readonly Role[];
}

/** Those who can answer for an action, and the words for some of them that are no names. */
export interface Circle {
  readonly people: readonly Person[];
  readonly parties: readonly Party[];
  readonly actor: Pick<Actor, "id">;
  readonly words: Readonly<Record<"me" | "chair" | "secretary", readonly string[]>>;
}

export type Named =
  | { readonly kind: "owner"; readonly owner: Owner }
  | { readonly kind: "several"; readonly owners: readonly Owner[] }
  | { readonly kind: "onlooker"; readonly name: string }
  | { readonly kind: "unknown" };

/** Someone who only watches, and can answer for nothing. */
export function isOnlooker({ roles }: Pick<Person, "roles">): boolean {
  return roles.every((role) => role === "observer");
}

/** A member or a party by id, as buttons carry it, or by name, as people type it. A member may be named by the first of their names. */
export function ownerNamed(typed: string, circle: Circle): Named {
  const called = fold(
    typed
      .trim()
      .replace(/^(?:till|to)\s+/iu, "")
      .replace(/^@/u, "")
      .trim(),
  );
  const people = peopleCalled(called, circle);
  const parties = circle.parties.filter(({ id, name }) => id === called || fold(name) === called);
  const watching = people.find(isOnlooker);
  if (watching && people.length === 1 && parties.length === 0) return { kind: "onlooker", name: watching.name };
  const owners = [...people.map(memberOwner), ...parties.map(partyOwner)];
  const [owner, other] = owners;
  if (other) return { kind: "several", owners };
  return owner ? { kind: "owner", owner } : { kind: "unknown" };
}

function peopleCalled(called: string, { people, actor, words }: Circle): readonly Person[] {
  const isWord = (which: keyof Circle["words"]) => words[which].some((word) => fold(word) === called);
  if (isWord("me")) return people.filter(({ id }) => id === actor.id);
  for (const office of ["chair", "secretary"] as const)
    if (isWord(office)) return people.filter(({ roles }) => roles.includes(office));
  const exact = people.filter(({ id, name }) => id === called || fold(name) === called);
  return exact.length > 0 ? exact : people.filter(({ name }) => fold(name).startsWith(`${called} `));
}

function memberOwner({ id, name }: Person): Owner {
  return { kind: "member", id, name };
}

function partyOwner({ id, name }: Party): Owner {
  return { kind: "party", id, name };
}

/** What the owner is called now, and whether they are in the group no more. */
export function calledNow(
  owner: Owner,
  { people, parties }: Pick<Circle, "people" | "parties">,
): { readonly name: string | undefined; readonly gone: boolean } {
  const present = (owner.kind === "member" ? people : parties).find(({ id }) => id === owner.id);
  return { name: present?.name ?? owner.name, gone: present === undefined };
}
