import { type Block, type Button, type Card, cut } from "../../../core/card.ts";
import { askingFirst, call, form } from "../../../core/command.ts";
import { defineSubject, type Subject } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { clockTime, longDate } from "../../../language/format/dates.ts";
import { sentence } from "../../../language/format/sentence.ts";
import { showAgenda } from "../commands/agenda.ts";
import { choose, closeMeeting, next, openMeeting, previous } from "../commands/conduct.ts";
import { confirmNote } from "../commands/notes.ts";
import type { Needs } from "../needs.ts";
import { quorumOf } from "../rules/quorum.ts";
import { dateOf, timeOf, wallAt } from "../rules/wall.ts";
import { findItems, type Item } from "../store/agenda.ts";
import { type Day, findDay } from "../store/meetingDay.ts";
import { findMeeting, type Meeting } from "../store/meetings.ts";
import { findNotes, type Note } from "../store/notes.ts";
import { findPresence, type Present } from "../store/presence.ts";
import { texts } from "../texts.ts";
import { noteLine } from "./notes.ts";
import { hereButton, personIn } from "./roll.ts";
import { numberOf, whenAndWhere } from "./wording.ts";

interface Held {
  readonly meeting: Meeting;
  readonly day: Day;
  readonly items: readonly Item[];
  readonly presence: readonly Present[];
  readonly notes: readonly Note[];
}
const lateAfterMs = 15 * 60_000;
const mostConfirms = 2;

/** The meeting while it is held: it comes when the meeting begins, and follows it to its end. */
export const dayCard = defineSubject({
  kind: "meetingDay",
  audience: "channels",
  async load(look, id): Promise<Held | undefined> {
    const meeting = await findMeeting(look, { id });
    const day = await findDay(look, id);
    if (!meeting || !(day.shownAt || meeting.openedAt)) return undefined;
    const items = (await findItems(look, id)).filter(({ state }) => state !== "withdrawn");
    return { meeting, day, items, presence: await findPresence(look, id), notes: await findNotes(look, id) };
  },
  view: viewDay,
});

/** The same card with what leads on from it, last. */
export function dayCardWith({ afterMeeting }: Pick<Needs, "afterMeeting">): Subject {
  return {
    ...dayCard,
    async show(look, id) {
      const card = await dayCard.show(look, id);
      const meeting = await findMeeting(look, { id });
      if (!card || !afterMeeting || (meeting?.state !== "open" && meeting?.state !== "closed")) return card;
      const number = numberOf(meeting, look.language);
      return { ...card, buttons: [...card.buttons, ...(await afterMeeting(look, { id, number }))] };
    },
  };
}

function viewDay(held: Held, look: Look): Card {
  const { language } = look;
  const { meeting } = held;
  const say = texts[language];
  const name = say.titled(numberOf(meeting, language), meeting.title);
  if (meeting.state === "open")
    return {
      title: name,
      status: say.states.open,
      blocks: heldBlocks(held, look),
      buttons: openButtons(held, language),
    };
  if (meeting.state === "closed") {
    const end: Block = { kind: "text", text: endOf(held, look) };
    return { title: name, status: say.states.closed, blocks: [end, ...heldBlocks(held, look)], buttons: [] };
  }
  const when: Block = { kind: "text", text: `${sentence(whenAndWhere(meeting, meeting.place, language))}.` };
  if (meeting.state === "cancelled") return { title: name, status: say.states.cancelled, blocks: [when], buttons: [] };
  return viewBefore(held, when, language);
}

function viewBefore({ meeting, day }: Held, when: Block, language: Language): Card {
  const say = texts[language];
  const number = numberOf(meeting, language);
  const late = day.shownAt && day.shownAt.getTime() - meeting.startsAt.getTime() > lateAfterMs;
  const notes = [say.conduct.whoOpens, late && say.conduct.cameLate];
  return {
    title: say.conduct.timeFor(say.titled(number, meeting.title)),
    status: say.conduct.notOpen,
    blocks: [when, ...notes.flatMap((text): Block[] => (text ? [{ kind: "note", text }] : []))],
    buttons: [
      { label: say.conduct.buttons.open, call: call(openMeeting, { number }), tone: "primary" },
      { label: say.agenda.show, call: call(showAgenda, { number }) },
    ],
  };
}

function heldBlocks({ meeting, day, items, presence, notes }: Held, { group, language }: Look): readonly Block[] {
  const say = texts[language].conduct;
  const { facts } = say;
  const at = items.findIndex(({ id }) => id === meeting.currentItemId);
  const current = items[at];
  const isOpen = meeting.state === "open";
  const present = presence.map((one) => personIn(one, language)).join("; ");
  const known: readonly (readonly [string, string])[] = [
    ...(isOpen && current ? [[facts.current, say.item(at + 1, current.title)] as const] : []),
    [facts.chair, day.chairName ?? facts.notChosen],
    [facts.secretary, day.secretaryName ?? facts.notChosen],
    [facts.checkers, day.checkerNames.join(", ") || facts.notChosen],
    [facts.present, present || facts.nobody],
  ];
  const lines = notes.filter(({ undone }) => !undone).map((note) => noteLine(note, items, language));
  return [
    { kind: "facts", facts: known },
    ...(isOpen ? quorumIn(presence, group.rules.quorum, language) : []),
    ...(lines.length > 0
      ? ([
          { kind: "text", text: say.notes },
          { kind: "list", items: lines },
        ] as const)
      : []),
    ...(isOpen ? ([{ kind: "note", text: say.howTo }] as const) : []),
  ];
}

/** In words, where the group has decided that so many parties must be there. */
function quorumIn(presence: readonly Present[], needed: number | undefined, language: Language): readonly Block[] {
  const here = presence.filter((one) => one.here).map(({ partyName }) => partyName);
  const quorum = quorumOf(here, needed);
  if (!quorum) return [];
  const text = texts[language].conduct.quorum(quorum.there, quorum.needed, quorum.reached);
  return [{ kind: "text", text }];
}

function openButtons({ meeting, notes }: Held, language: Language): readonly Button[] {
  const { buttons: say } = texts[language].conduct;
  const number = numberOf(meeting, language);
  const waiting = notes.filter(({ kind, undone, resultId }) => kind === "decision" && !undone && !resultId);
  const confirms = waiting.slice(0, mostConfirms).map(
    (note): Button => ({
      label: say.confirm(note.number),
      about: cut(note.text, 80),
      // Without an effect of the group's own the call opens a form for it.
      call: { command: confirmNote.id, input: { note: String(note.number) } },
    }),
  );
  return [
    { label: say.next, call: call(next, {}), tone: "primary" },
    { label: say.previous, call: call(previous, {}) },
    hereButton(language),
    ...confirms,
    { label: say.chair, call: form(choose, { office: "chair" }) },
    { label: say.secretary, call: form(choose, { office: "secretary" }) },
    { label: say.checker, call: form(choose, { office: "checker" }) },
    { label: say.close, call: askingFirst(closeMeeting, { number }) },
  ];
}

/** Who closed it, and when. */
function endOf({ meeting, day }: Held, { language }: Look): string {
  const say = texts[language].conduct;
  const wall = wallAt(meeting.closedAt ?? meeting.endsAt, meeting.zone);
  const when = `${longDate(dateOf(wall), language)} ${clockTime(timeOf(wall), language)}`;
  return day.closedByName ? say.closedBy(day.closedByName, when) : say.closedByItself(when);
}
