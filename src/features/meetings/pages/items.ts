import { call } from "../../../core/command.ts";
import type { Document } from "../../../core/document.ts";
import { readNumber } from "../../../core/number.ts";
import { numberInPath, type Page, partsOf, pathTo } from "../../../core/page.ts";
import type { Look, View } from "../../../core/turn.ts";
import { showAgenda } from "../commands/agenda.ts";
import { show } from "../commands/reading.ts";
import { viewAgendaFor } from "../handlers/agenda.ts";
import { agendaOf } from "../handlers/agendaSources.ts";
import { findNext } from "../handlers/numbers.ts";
import type { Needs } from "../needs.ts";
import type { Entry } from "../rules/agenda.ts";
import { dateOf } from "../rules/wall.ts";
import { findWaitingItems } from "../store/agenda.ts";
import { findMeeting, type Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { blocksOf, viewWaiting } from "../views/agenda.ts";
import { meetingCard, viewOwnMeeting, withAnswers } from "../views/meeting.ts";
import { numberOf } from "../views/wording.ts";
import { heldParts } from "./held.ts";
import { noticeDocument } from "./notice.ts";

async function meetingAt(look: Look, segment: string | undefined): Promise<Meeting | undefined> {
  const number = numberInPath.read(segment);
  return number === undefined ? undefined : await findMeeting(look, readNumber(number));
}

export async function meetingPage(view: View, segment: string, needs: Needs): Promise<Page | undefined> {
  const meeting = await meetingAt(view, segment);
  if (!meeting) return undefined;
  const { group, language } = view;
  const say = texts[language];
  const card = viewOwnMeeting(await withAnswers(view, meeting), await asOf(view, meeting, needs));
  const number = numberOf(meeting, language);
  const agenda = await agendaOf(view, meeting, needs);
  return {
    document: {
      title: card.title,
      language,
      head: { sender: group.name, kind: card.status ?? "" },
      parts: [
        ...partsOf(card),
        ...(await heldParts(view, meeting, needs)),
        { kind: "heading", level: 1, text: say.agenda.heading },
        ...partsOf({ title: "", buttons: [], blocks: blocksOf(agenda, language) }),
      ],
    },
    above: [{ label: say.pages.meetings, to: pathTo(group, "moten") }],
    buttons: [
      ...card.buttons,
      { label: say.pages.showAgenda, about: say.meeting(number), call: call(showAgenda, { number }) },
    ],
    file: {
      name: say.pages.noticeFile(segment),
      document: noticeDocument(agenda, (await asOf(view, meeting, needs)).group),
    },
  };
}

/** A meeting that is over keeps the parties, and their names, of its day. */
async function asOf<V extends Look>(look: V, meeting: Meeting, { findPartiesOn }: Needs): Promise<V> {
  if (meeting.state !== "closed") return look;
  return { ...look, group: { ...look.group, parties: await findPartiesOn(look, dateOf(meeting.start)) } };
}

/** For those who see nothing else: when and where, and what is on the agenda. Who comes is the group's own business. */
export async function meetingItem(
  look: Look,
  segment: string | undefined,
  needs: Needs,
): Promise<Document | undefined> {
  const meeting = await meetingAt(look, segment);
  const card = meeting && (await meetingCard.show(await asOf(look, meeting, needs), meeting.id));
  if (!meeting || !card) return undefined;
  const { group, language } = look;
  const { entries, ...rest } = await agendaOf(look, meeting, needs);
  // What was said in the chat is the group's own.
  const agenda = blocksOf({ ...rest, entries: entries.map(withoutSource) }, language);
  return {
    title: card.title,
    language,
    head: { sender: group.name, kind: card.status ?? "" },
    parts: [
      ...partsOf({ ...card, blocks: card.blocks.slice(0, 1) }),
      { kind: "heading", level: 1, text: texts[language].agenda.heading },
      ...partsOf({ title: "", buttons: [], blocks: agenda }),
    ],
  };
}

function withoutSource(entry: Entry): Entry {
  return { ...entry, sourceLink: undefined, sourceBecame: undefined };
}

/** The agenda of a meeting; without a number of the next one, or what waits where none is booked. */
export async function agendaPage(view: View, segment: string | undefined, needs: Needs): Promise<Page | undefined> {
  const { group, language } = view;
  const say = texts[language];
  const meeting = segment === undefined ? await findNext(view) : await meetingAt(view, segment);
  if (!meeting && segment !== undefined) return undefined;
  const card = meeting
    ? await viewAgendaFor(view, meeting, needs)
    : viewWaiting(await findWaitingItems(view), language);
  const number = meeting && numberOf(meeting, language);
  const back = number === undefined ? [] : [{ label: say.pages.toMeeting, call: call(show, { number }) }];
  return {
    document: {
      title: card.title,
      language,
      head: { sender: group.name, kind: card.status ?? say.agenda.heading },
      parts: partsOf(card),
    },
    buttons: [...card.buttons, ...back],
  };
}
