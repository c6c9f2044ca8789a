import type { Block, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look, View } from "../../../core/turn.ts";
import { bookSeries, planSeries } from "../commands/series.ts";
import type { Span } from "../rules/wall.ts";
import type { Meeting, MeetingDetails } from "../store/meetings.ts";
import { findSeries, type Series } from "../store/series.ts";
import { texts } from "../texts.ts";
import { factsOf, numberOf, whenOf } from "./wording.ts";

/** More dates nobody reads on a phone. */
const mostDates = 12;

/** A series in the group's channels: one card for all of it. */
export const seriesCard = defineSubject({
  kind: "meetingSeries",
  audience: "channels",
  load: findSeries,
  view: viewSeries,
});

export function viewSeries({ state, title, place, meetings }: Series, { language, now }: Look): Card {
  const say = texts[language].series;
  const left = meetings.filter(({ endsAt }) => endsAt > now);
  const lines = left.map((meeting) => lineOf(meeting, language));
  return {
    title: say.titled(title),
    status: say.states[state],
    blocks: [
      ...(place ? [{ kind: "text", text: `${texts[language].facts.place}: ${place}` } as const] : []),
      ...(lines.length > 0 ? [listOf(lines, language)] : [{ kind: "text", text: say.passed } as const]),
      ...(state === "active" ? [{ kind: "note", text: say.cards } as const] : []),
    ],
    buttons: [],
  };
}

function lineOf(meeting: Meeting, language: Language): string {
  const say = texts[language];
  const line = `${numberOf(meeting, language)} – ${whenOf(meeting, language)}`;
  return meeting.state === "cancelled" ? say.series.withState(line, say.states.cancelled) : line;
}

function listOf(lines: readonly string[], language: Language): Block {
  const left = lines.length - mostDates;
  const items = left > 0 ? [...lines.slice(0, mostDates), texts[language].series.more(left)] : lines;
  return { kind: "list", items };
}

export interface SeriesPreview {
  readonly details: MeetingDetails;
  readonly spans: readonly [Span, ...Span[]];
  readonly rule: string;
  readonly notes: readonly string[];
  readonly asked: Readonly<Record<string, unknown>> & { readonly when: string };
}

/** All meetings of the series, to the one who is about to book it. Nothing is stored yet. */
export function viewSeriesPreview({ details, spans, rule, notes, asked }: SeriesPreview, view: View): Card {
  const { group, language } = view;
  const { series: say, facts, booking } = texts[language];
  const [first] = spans;
  const last = spans.at(-1) ?? first;
  const place = details.place ? [[facts.place, details.place] as const] : [];
  return {
    title: say.previewTitle,
    status: booking.notBooked,
    blocks: [
      { kind: "text", text: say.summary(spans.length, whenOf(first, language), whenOf(last, language)) },
      { kind: "facts", facts: [[facts.title, details.title], ...place] },
      ...factsOf(details, group, language),
      listOf(
        spans.map((span) => whenOf(span, language)),
        language,
      ),
      ...notes.map((text): Block => ({ kind: "note", text })),
    ],
    buttons: [
      {
        label: say.book,
        call: call(bookSeries, { ...asked, rule, start: first.start, draft: view.id() }),
        tone: "primary",
      },
      { label: booking.otherTime, call: form(planSeries, {}, asked) },
    ],
  };
}

export function viewSeriesProblem(problem: string, asked: SeriesPreview["asked"], { language }: View): Card {
  return {
    title: problem,
    blocks: [],
    buttons: [{ label: texts[language].series.fillIn, call: form(planSeries, {}, asked) }],
  };
}
