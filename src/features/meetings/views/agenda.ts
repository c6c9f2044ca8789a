import { type Block, type Button, type Card, cut } from "../../../core/card.ts";
import { form } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { sentence } from "../../../language/format/sentence.ts";
import { addToAgenda, changeItem, removeFromAgenda, shiftItem } from "../commands/agenda.ts";
import { type Entry, minutesOf, standing, type TemplateLine } from "../rules/agenda.ts";
import { lengthOf } from "../rules/wall.ts";
import type { Meeting, Numbered } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { numberOf, whenAndWhere } from "./wording.ts";

/** The agenda of one meeting, with what is needed to show it. */
export interface Agenda {
  readonly meeting: Meeting;
  readonly entries: readonly Entry[];
  /** The meetings that items were put off from, by the earlier items' ids. */
  readonly origins: ReadonlyMap<string, Numbered>;
  readonly held: boolean;
}

/** "Halltider – beslut, föredras av Alva, 20 minuter" */
export function lineOf(entry: Entry, origins: Agenda["origins"], language: Language): string {
  const say = texts[language].agenda;
  const { title, role, kind, presenter, minutes, document, sourceLink, sourceBecame, late, earlierId } = entry;
  const origin = earlierId === undefined ? undefined : origins.get(earlierId);
  const facts = [
    role === "matter" && say.kinds[kind],
    presenter && say.presentedBy(presenter),
    minutes && say.minutes(minutes),
    document && say.document(document),
    origin && say.fromMeeting(numberOf(origin, language)),
    late && say.late,
    sourceLink && say.source(sourceLink),
    (sourceBecame === "edited" || sourceBecame === "deleted") && say.sourceBecame[sourceBecame],
  ].filter(Boolean);
  return facts.length > 0 ? `${title} – ${facts.join(", ")}` : title;
}

/** The items as a list, and what must be known besides. */
export function blocksOf({ meeting, entries, origins }: Agenda, language: Language): readonly Block[] {
  const say = texts[language].agenda;
  const shown = standing(entries);
  const total = minutesOf(shown);
  const length = lengthOf(meeting, meeting.zone);
  const notes = [
    shown.some(({ role }) => role === "otherBusiness") && say.otherBusinessNote,
    total > length ? say.tooLong(total, length) : total > 0 && say.total(total),
  ];
  return [
    { kind: "list", numbered: true, items: shown.map((entry) => lineOf(entry, origins, language)) },
    ...notes.flatMap((text): Block[] => (text ? [{ kind: "note", text }] : [])),
  ];
}

/** `edits`: for those who keep the agenda. */
export function viewAgenda(agenda: Agenda, language: Language, may: { add: boolean; edit: boolean }): Card {
  const say = texts[language].agenda;
  const { meeting, held } = agenda;
  const number = numberOf(meeting, language);
  const when: Block = { kind: "text", text: `${sentence(whenAndWhere(meeting, meeting.place, language))}.` };
  const live = meeting.state === "planned" || meeting.state === "open";
  return {
    title: say.title(number),
    status: meeting.calledAt ? say.states.sent : held ? say.states.held : say.states.draft,
    blocks: [when, ...blocksOf(agenda, language)],
    buttons: live ? [...matterButtons(agenda, language), ...editButtons(number, language, may)] : [],
  };
}

const mostMatterButtons = 3;

/** Opens what a feature has proposed. */
function matterButtons({ entries }: Agenda, language: Language): readonly Button[] {
  const say = texts[language].agenda;
  return standing(entries)
    .flatMap(({ show, title }, i): Button[] =>
      show ? [{ label: say.showMatter(i + 1), about: cut(title, 80), call: show }] : [],
    )
    .slice(0, mostMatterButtons);
}

function editButtons(meeting: string, language: Language, may: { add: boolean; edit: boolean }): readonly Button[] {
  const say = texts[language].agenda;
  const add: Button = { label: say.add, call: form(addToAgenda, { meeting }) };
  const edits: readonly Button[] = [
    { label: say.change, call: form(changeItem, { meeting }) },
    { label: say.up, call: form(shiftItem, { meeting, direction: "up" }) },
    { label: say.down, call: form(shiftItem, { meeting, direction: "down" }) },
    { label: say.remove, call: form(removeFromAgenda, { meeting }) },
  ];
  return [...(may.add ? [add] : []), ...(may.edit ? edits : [])];
}

/** What waits where no meeting is booked. */
export function viewWaiting(waiting: readonly Entry[], language: Language): Card {
  const say = texts[language].agenda;
  const items = waiting.map((entry) => lineOf(entry, new Map(), language));
  return {
    title: say.waitingTitle,
    blocks: [
      { kind: "text", text: say.noMeetingYet },
      { kind: "list", items },
    ],
    buttons: [{ label: say.add, call: form(addToAgenda, {}) }],
  };
}

export function viewTemplate(lines: readonly TemplateLine[], language: Language): Card {
  const say = texts[language].agenda;
  const items = lines.map(({ title, minutes }) => (minutes ? `${title} – ${say.minutes(minutes)}` : title));
  return {
    title: say.templateTitle,
    blocks: [
      { kind: "list", numbered: true, items },
      { kind: "note", text: say.templateNote },
    ],
    buttons: [],
  };
}
