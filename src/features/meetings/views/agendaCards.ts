import type { Block, Button, Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import { defineSubject, type Subject } from "../../../core/feature.ts";
import type { Look } from "../../../core/turn.ts";
import { showAgenda } from "../commands/agenda.ts";
import { holdNotice, sendNotice } from "../commands/notice.ts";
import { lacksPlace } from "../rules/called.ts";
import { findItems, findOrigins } from "../store/agenda.ts";
import { type Day, findDay } from "../store/meetingDay.ts";
import { findMeeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { type Agenda, blocksOf, viewAgenda } from "./agenda.ts";
import { meetingCard } from "./meeting.ts";
import { numberOf } from "./wording.ts";

/** The agenda as it is stored, which it is from when anyone is told of it. */
async function storedAgenda(look: Look, id: string): Promise<(Agenda & { readonly day: Day }) | undefined> {
  const meeting = await findMeeting(look, { id });
  if (!meeting) return undefined;
  const entries = await findItems(look, id);
  const earlier = entries.flatMap(({ earlierId }) => (earlierId === undefined ? [] : [earlierId]));
  const day = await findDay(look, id);
  return { meeting, entries, origins: await findOrigins(look, earlier), held: day.heldAt !== null, day };
}

/** The secretary's own: before the kallelse goes out, and while the agenda can change. */
export const agendaCard = defineSubject({
  kind: "agenda",
  audience: "notices",
  load: storedAgenda,
  view: (agenda, { language }) => {
    const card = viewAgenda(agenda, language, { add: false, edit: false });
    const { meeting } = agenda;
    const say = texts[language].notice;
    if (meeting.state !== "planned") return card;
    const number = numberOf(meeting, language);
    const change: Button = { label: say.change, call: call(showAgenda, { number }) };
    const send: Button = { label: say.sendNow, call: call(sendNotice, { number }), tone: "primary" };
    const hold: Button = { label: say.wait, call: call(holdNotice, { number }) };
    const buttons = meeting.calledAt ? [change] : agenda.held ? [send, change] : [send, change, hold];
    const blocks: readonly Block[] =
      meeting.calledAt || !lacksPlace(meeting)
        ? card.blocks
        : [...card.blocks, { kind: "note", text: say.withoutPlace(number) }];
    return { ...card, blocks, buttons: [...buttons, ...card.buttons] };
  },
});

/** The kallelse: the meeting and its agenda, in every channel. It follows what happens to both. */
export const noticeCard: Subject = {
  kind: "meetingNotice",
  audience: "channels",
  async show(look, id) {
    const agenda = await storedAgenda(look, id);
    const base = await meetingCard.show(look, id);
    return agenda?.meeting.calledAt && base ? viewNotice(agenda, base, look) : undefined;
  },
};

function viewNotice(agenda: Agenda & { readonly day: Day }, base: Card, { group, language }: Look): Card {
  const say = texts[language].notice;
  const { meeting, day } = agenda;
  const live = meeting.state === "planned" || meeting.state === "open";
  const note: Block[] =
    day.callNote === "short"
      ? [{ kind: "note", text: say.short(group.rules.noticeDays) }]
      : day.callNote === "late"
        ? [{ kind: "note", text: say.late }]
        : [];
  return {
    title: say.title(base.title),
    status: base.status,
    blocks: [
      ...base.blocks,
      { kind: "text", text: texts[language].agenda.heading },
      ...blocksOf(agenda, language),
      ...note,
      ...(live ? [{ kind: "note", text: say.addMore } as const] : []),
    ],
    buttons: [
      ...base.buttons,
      { label: texts[language].agenda.show, call: call(showAgenda, { number: numberOf(meeting, language) }) },
    ],
  };
}
