import type { Ask } from "./ask.ts";
import type { Command } from "./command.ts";
import { AskerError } from "./errors.ts";
import type { Actor, Group } from "./group.ts";
import type { Seat } from "./ports/store.ts";
import { namesOf, texts } from "./sayings.ts";
import type { Language } from "./texts.ts";

export interface Seated {
  readonly group: Group;
  readonly actor: Actor;
}

/** For whom a command, or slow work, is. */
export type Admission = Pick<Command, "roles" | "alsoWaiting" | "alsoFormer">;

/** The asker's seat, as far as the command is for those who have one like it; else why not, and what to do. */
export function admit({ place }: Ask, command: Admission, { group, actor, former }: Seat, language: Language): Seated {
  const say = texts[language];
  if (!group) throw new AskerError(place.channel ? say.noGroup : say.inNoGroup);
  if (!actor && former && command.alsoFormer) return { group, actor: former };
  if (!actor) throw new AskerError(former ? say.hasLeft(group.name) : say.notMember);
  const isWaiting = actor.roles.length === 0;
  if (isWaiting && command.alsoWaiting) return { group, actor };
  if (command.roles.some((role) => actor.roles.includes(role))) return { group, actor };
  // What only the clock asks for is on no card that a person has been shown.
  const allowed = command.roles.filter((role) => role !== "clock");
  if (allowed.length === 0) throw new AskerError(say.outdated);
  throw new AskerError(isWaiting ? say.waiting : say.notYours(namesOf(allowed, language)));
}
