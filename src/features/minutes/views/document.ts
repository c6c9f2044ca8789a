import type { Document, Part, Text } from "../../../core/document.ts";
import type { Group } from "../../../core/group.ts";
import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import {
  type Attendant,
  type Citation,
  type Item,
  type Line,
  linesOf,
  type Minutes,
  shownItems,
} from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { approvalOf } from "./approvalParts.ts";
import {
  actionText,
  calledOf,
  dateOf,
  dueOf,
  engineOf,
  markOf,
  momentOf,
  ownerOf,
  sentenceOf,
  spanOf,
  titleOf,
} from "./wording.ts";

/** The minutes as they are printed and shown: in the shape of a municipal record, never of a transcript. */
export function documentOf(minutes: Minutes, group: Pick<Group, "name">): Document {
  const { language, state, fellBack } = minutes;
  const say = texts[language].document;
  return {
    title: `${calledOf(minutes, language)}: ${minutes.title}`,
    language,
    head: { sender: group.name, kind: say.kinds[minutes.kind], date: longDate(dateOf(minutes), language) },
    ...(state !== "approved" && { banner: say.banner[minutes.origin](longDate(dateOf(minutes), language)) }),
    parts: [
      ...headOf(minutes, group),
      ...bodyOf(minutes),
      ...actionsOf(minutes),
      ...questionsOf(minutes),
      ...approvalOf(minutes),
      ...sourcesOf(minutes),
      { kind: "note", text: [engineOf(minutes, language), fellBack?.[language]].filter(Boolean).join(" ") },
    ],
  };
}

/** Where, when and who. */
function headOf(minutes: Minutes, group: Pick<Group, "name">): readonly Part[] {
  const { language, place, meeting, attendance, people } = minutes;
  const say = texts[language].document;
  const facts: (readonly [string, Text])[] = [
    [say.facts.body, group.name],
    ...(meeting ? [[say.facts.meeting, meeting] as const] : []),
    [say.facts.time, [spanOf(minutes, language), place].filter(Boolean).join(", ")],
  ];
  return [
    { kind: "facts", facts },
    { kind: "heading", level: 1, text: say.people[attendance] },
    people.length > 0
      ? { kind: "list", items: people.map((one) => personOf(one, language)) }
      : { kind: "paragraph", text: say.nobody },
  ];
}

export function personOf({ name, party, role, remote, part }: Attendant, language: Language): string {
  const more = [party, role, remote ? texts[language].document.remote : undefined, part].filter(Boolean);
  return [name, ...more].join(", ");
}

function bodyOf(minutes: Minutes): readonly Part[] {
  const say = texts[minutes.language].document;
  const decided = minutes.lines.some(({ kind, state }) => kind === "decision" && state !== "proposed");
  return [
    ...shownItems(minutes).flatMap((item, i) => paragraphParts(minutes, item, i + 1)),
    ...(decided ? [] : [{ kind: "paragraph", text: say.noDecisions } as const]),
  ];
}

/** One § with what is said of it; actions and questions are gathered below. */
function paragraphParts(minutes: Minutes, item: Item, place: number): readonly Part[] {
  const { language } = minutes;
  const say = texts[language].document;
  const own = linesOf(minutes, item);
  const told = own.filter(({ kind }) => kind === "narrative" || kind === "decision");
  const otherwise = own.length > 0 ? say.seeActions : say.nothingNoted;
  return [
    { kind: "heading", level: 1, text: `${markOf(item, place)} ${titleOf(item, language)}` },
    ...(told.length > 0
      ? told.map((line) => ({ kind: "paragraph", text: textOf(line, language) }) as const)
      : [{ kind: "paragraph", text: otherwise } as const]),
  ];
}

function textOf(line: Line, language: Language): Text {
  const words = sentenceOf(line, language);
  return line.kind === "decision" ? [{ text: words, strong: true }] : words;
}

function actionsOf(minutes: Minutes): readonly Part[] {
  const { language, lines } = minutes;
  const say = texts[language].document;
  const actions = lines.filter(({ kind }) => kind === "action");
  if (actions.length === 0) return [];
  const { columns } = say;
  return [
    { kind: "heading", level: 1, text: say.actions },
    {
      kind: "table",
      caption: say.actionsCaption,
      columns: [
        { title: columns.what, share: 4 },
        { title: columns.owner, share: 2 },
        { title: columns.due, share: 2 },
        { title: columns.paragraph, share: 1 },
      ],
      rows: actions.map((line) => [
        line.confirmed ? actionText(line, language) : `${actionText(line, language)} ${say.unconfirmed}`,
        ownerOf(line, language),
        dueOf(line, language),
        placeOf(minutes, line),
      ]),
    },
  ];
}

function questionsOf(minutes: Minutes): readonly Part[] {
  const { language, lines } = minutes;
  const say = texts[language].document;
  const questions = lines.filter(({ kind }) => kind === "question");
  if (questions.length === 0) return [];
  const items = questions.map((line) => say.question(sentenceOf(line, language), placeOf(minutes, line)));
  return [
    { kind: "heading", level: 1, text: say.questions },
    { kind: "list", items },
  ];
}

function placeOf(minutes: Minutes, { itemId }: Line): string {
  const items = shownItems(minutes);
  const at = items.findIndex(({ id }) => id === itemId);
  const item = items[at];
  return item ? markOf(item, at + 1) : "";
}

function byTime(one: Citation, other: Citation): number {
  return one.at.getTime() - other.at.getTime();
}

/** What was said word for word stands in the draft alone: the record tells where it is, and not by whom. */
function sourcesOf(minutes: Minutes): readonly Part[] {
  const { language, zone, state } = minutes;
  const say = texts[language].document;
  const sources = minutes.lines.flatMap((line) =>
    line.citations.toSorted(byTime).map(({ at, link, quote }) => ({
      label: say.sourceFor(placeOf(minutes, line), momentOf(at, zone, language)),
      quote: state === "draft" ? quote : undefined,
      to: link,
    })),
  );
  const once = new Map(sources.map((source) => [`${source.label} ${source.to} ${source.quote}`, source]));
  return once.size === 0 ? [] : [{ kind: "sources", sources: [...once.values()] }];
}
