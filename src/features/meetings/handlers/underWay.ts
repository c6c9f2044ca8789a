import { readNumber } from "../../../core/number.ts";
import type { Look } from "../../../core/turn.ts";
import { dayFromIso, isoDate } from "../../../language/day.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { quorumOf } from "../rules/quorum.ts";
import { instantAt, wallOf } from "../rules/wall.ts";
import { findMeeting, findOpened, type Numbered } from "../store/meetings.ts";
import { findPresence } from "../store/presence.ts";
import { texts } from "../texts.ts";
import { numberOf } from "../views/wording.ts";

/**
 * The meeting that is under way, as decisions name it; other features get this through the catalogue. One that nobody
 * has closed is over with the day after.
 */
export async function openMeeting(
  look: Look,
): Promise<
  { readonly id: string; readonly name: string; readonly until: Date; readonly remark: string | undefined } | undefined
> {
  const { now } = look;
  const open = (await findOpened(look))
    .map((meeting) => ({ meeting, until: lastMoment(meeting.openedAt ?? meeting.startsAt, meeting.zone) }))
    .filter(({ until }) => until > now)
    .at(-1);
  if (!open) return undefined;
  const { meeting, until } = open;
  return { id: meeting.id, name: nameOf(meeting, look), until, remark: await withoutQuorum(look, meeting.id) };
}

/** What decisions call the meeting of a number, once it has begun. */
export async function nameOfMeeting(look: Look, number: string): Promise<string | undefined> {
  const meeting = await findMeeting(look, readNumber(number));
  const held = meeting && meeting.state !== "cancelled" && (meeting.openedAt || meeting.startsAt <= look.now);
  return held ? nameOf(meeting, look) : undefined;
}

function nameOf(meeting: Numbered, { group }: Look): string {
  return texts[group.language].meeting(numberOf(meeting, group.language));
}

/** In words that fewer parties are there than the group has decided; undefined where it can decide. */
export async function withoutQuorum(look: Look, meetingId: string): Promise<string | undefined> {
  const { quorum: needed } = look.group.rules;
  if (needed === undefined) return undefined;
  const here = (await findPresence(look, meetingId)).filter((one) => one.here).map(({ partyName }) => partyName);
  const quorum = quorumOf(here, needed);
  if (!quorum || quorum.reached) return undefined;
  return texts[look.language].conduct.quorum(quorum.there, quorum.needed, false);
}

function lastMoment(opened: Date, zone: string): Date {
  const dayAfterNext = isoDate(dayFromIso(wallDate(opened, zone)) + 2);
  return instantAt(wallOf(dayAfterNext, "00:00"), zone);
}
