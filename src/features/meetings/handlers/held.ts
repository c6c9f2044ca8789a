import { readNumber } from "../../../core/number.ts";
import type { Look } from "../../../core/turn.ts";
import { findItems } from "../store/agenda.ts";
import { findAttending, findStanding } from "../store/held.ts";
import { findMeeting, findMeetings, type Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { numberOf } from "../views/wording.ts";

/** A meeting with all that its minutes tell of it; other features get this through the catalogue. */
export async function findHeld(look: Look, typed: string | undefined) {
  const meeting = typed === undefined ? await latest(look) : await findMeeting(look, readNumber(typed));
  return meeting && (await told(look, meeting));
}

export async function findHeldById(look: Look, id: string) {
  const meeting = await findMeeting(look, { id });
  return meeting && (await told(look, meeting));
}

/** The one that is under way, or was closed last. */
async function latest(look: Look): Promise<Meeting | undefined> {
  const [open] = await findMeetings(look, { in: ["open"], most: 1 });
  return open ?? (await findMeetings(look, { in: ["closed"], most: 200 })).at(-1);
}

async function told(look: Look, meeting: Meeting) {
  const { language } = look.group;
  const { id, title, state, start, end, zone, place, openedAt, closedAt, checkerIds } = meeting;
  const items = (await findItems(look, id)).filter((item) => item.state !== "withdrawn");
  const placeOf = (item: string | undefined) => {
    const at = items.findIndex((one) => one.id === item);
    return at < 0 ? undefined : at + 1;
  };
  const present = (await findAttending(look, id)).map(({ arrivedItem, leftItem, ...one }) => {
    const [from, until] = [placeOf(arrivedItem), placeOf(leftItem)];
    const office = { [meeting.secretaryId ?? ""]: "secretary", [meeting.chairId ?? ""]: "chair" }[one.member];
    return {
      ...one,
      office: office as "chair" | "secretary" | undefined,
      // Who came with the first item and stayed to the last was there all along.
      from: from === 1 ? undefined : from,
      until: until === items.length ? undefined : until,
    };
  });
  return {
    ...{ id, title, state, start, end, zone, place, openedAt, closedAt, present },
    name: texts[language].meeting(numberOf(meeting, language)),
    checkers: checkerIds,
    items: items.map((item) => ({ id: item.id, title: item.title, state: item.state })),
    notes: await findStanding(look, id),
  };
}
