import { type Actor, type Role, representatives } from "../../../core/group.ts";
import type { ChannelTarget } from "../../../core/ports/chat.ts";
import { standingOn } from "./checking.ts";
import { type Checker, isTakenBack, type Minutes } from "./minutes.ts";

/*
 * Who sees minutes. A draft is the asker's own, and the secretary's; what has been sent the whole group may read.
 *
 * Minutes of a private channel are not shown elsewhere. Where the group has that channel alone it is the group's own place,
 * and there is no elsewhere. Where it has others too, a private channel is a room of its own, in which not everyone in the
 * group is: what was said there is for those who wrote there, for whoever asks in that very channel and so is in it, and,
 * once it is sent, for its checkers and for the chair and the secretary, who answer for the record. A checker whose task has
 * ended sees it no more, unless the text as it is now stands on their approval. It is in no search, on no agenda and in no
 * other channel, until someone who may write it shares it with the group. A decision or an action that somebody makes of a
 * line is the group's, like the others.
 *
 * The archive and the registrar get all the same what is approved: what an authority holds is to be found there, wherever it
 * was said.
 */

/** Whether what is read in a channel is for those alone who have to do with it. */
export function isRoomOfItsOwn(isPrivate: boolean, channels: readonly ChannelTarget[]): boolean {
  return isPrivate && channels.length > 1;
}

interface Reader {
  readonly actor: Pick<Actor, "id" | "roles">;
  readonly place: Partial<ChannelTarget>;
}
type Seen = Pick<Minutes, "state" | "askedBy" | "restricted" | "readIn" | "people" | "checkers" | "version">;

export function maySee(reader: Reader, minutes: Seen): boolean {
  const { actor } = reader;
  const { state, askedBy, restricted } = minutes;
  if (state === "draft" && !mayWrite(actor, minutes)) return false;
  if (!restricted || actor.id === askedBy || wasThere(reader, minutes)) return true;
  return state !== "draft" && (answersForRecord(actor) || isAmong(standingOn(minutes), actor));
}

/**
 * Who sees no more of a text that was taken back may still know that it was: those who read it while it was sent, its
 * checkers among them.
 */
export function mayKnowTakenBack(reader: Reader, minutes: Seen & Pick<Minutes, "sentAt">): boolean {
  if (!isTakenBack(minutes)) return false;
  const asked = minutes.checkers.filter(({ ended }) => ended === "takenBack");
  return isAmong(asked, reader.actor) || maySee(reader, { ...minutes, state: "sent" });
}

function isAmong(checkers: readonly Checker[], { id }: Pick<Actor, "id">): boolean {
  return checkers.some(({ member }) => member === id);
}

function wasThere({ actor, place }: Reader, { readIn, people }: Seen): boolean {
  return people.some(({ member }) => member === actor.id) || (readIn !== undefined && isSame(readIn, place));
}

function isSame(one: ChannelTarget, other: Partial<ChannelTarget>): boolean {
  return one.platform === other.platform && one.team === other.team && one.channel === other.channel;
}

/** Whether it, and news of it, may stand in that channel. */
export function mayStandIn(
  channel: ChannelTarget,
  { restricted, readIn }: Pick<Seen, "restricted" | "readIn">,
): boolean {
  return !restricted || (readIn !== undefined && isSame(readIn, channel));
}

/** Shares it with the whole group: whoever wrote it, or answers for the record, where they see it themselves. */
export function mayShare(actor: Pick<Actor, "id" | "roles">, minutes: Pick<Seen, "askedBy">): boolean {
  return mayWrite(actor, minutes) || answersForRecord(actor);
}

export function mayWrite(actor: Pick<Actor, "id" | "roles">, { askedBy }: Pick<Minutes, "askedBy">): boolean {
  return actor.id === askedBy || actor.roles.includes("secretary");
}

/** Whoever wrote the text may ask more checkers, but take none of them away. */
export function mayReplace(actor: Actor): boolean {
  return answersForRecord(actor);
}

function answersForRecord({ roles }: Pick<Actor, "roles">): boolean {
  return roles.includes("secretary") || roles.includes("chair");
}

/** The chair confirms; the secretary writes down what a named meeting has decided. */
export function mayConfirm({ roles }: Actor, { meeting }: Pick<Minutes, "meeting">): boolean {
  return roles.includes("chair") || (roles.includes("secretary") && meeting !== undefined);
}

interface Sitting {
  readonly party: string | undefined;
  readonly roles: readonly Role[];
}

/** Whoever answers for a party, also as an alternate today. */
export function isRepresentative({ party, roles }: Sitting): boolean {
  return party !== undefined && roles.some((role) => representatives.includes(role));
}

/** Whether someone still answers for the party that they check for; undefined: they are not in the group. */
export function mayCheck(person: Sitting | undefined, { party }: Pick<Checker, "party">): boolean {
  return person !== undefined && isRepresentative(person) && person.party === party?.id;
}
