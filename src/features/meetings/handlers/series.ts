import type { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { type About, handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { both } from "../../../core/texts.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { bookSeries, endSeries, planSeries, showSeries } from "../commands/series.ts";
import type { Needs } from "../needs.ts";
import { planOf, spanOf } from "../rules/plan.ts";
import { expand, withoutEnd } from "../rules/recurrence.ts";
import { instantAt, laterBy, lengthOf, type Span, timeOf, wallOf } from "../rules/wall.ts";
import { warningsOn } from "../rules/warnings.ts";
import type { MeetingDetails } from "../store/meetings.ts";
import { addSeries, findSeries, markEnded, type Series } from "../store/series.ts";
import { texts } from "../texts.ts";
import { meetingCard } from "../views/meeting.ts";
import { problemOf } from "../views/preview.ts";
import { seriesCard, viewSeries, viewSeriesPreview, viewSeriesProblem } from "../views/series.ts";
import { numberOf, whenOf } from "../views/wording.ts";
import { setAlarms } from "./alarms.ts";
import { askedOf, checkCalled, detailsOf } from "./asked.ts";
import { settleCancelled } from "./changing.ts";
import { meetingBy } from "./numbers.ts";
import { inWords } from "./warnings.ts";

type Input = Omit<z.output<typeof bookSeries.input>, "draft">;

const mostWarnings = 5;

const aboutEnding: About = async (view, { number }) => {
  if (typeof number !== "string") return undefined;
  const series = await endable(view, number);
  return texts[view.language].series.ifEnded(series.title, leftOf(series, view.now).length);
};

export const seriesOf = (needs: Needs) => [
  handle(planSeries, async (view, input) => await preview(view, input, needs)),

  handle(bookSeries, async (turn, { draft, ...input }) => {
    if (draft && (await findSeries(turn, draft))) return said(texts[turn.language].series.bookedBefore);
    const read = readSeries(turn, input);
    if ("problem" in read) throw new AskerError(read.problem);
    await checkCalled(turn, read.details, needs);
    await enterSeries(turn, read, draft);
    return said(texts[turn.language].series.booked(read.spans.length));
  }),

  handle(showSeries, async (view, { number }) => said("", viewSeries(await seriesBy(view, number), view))),

  handle(
    endSeries,
    async (turn, { number, reason }) => {
      const say = texts[turn.language].series;
      return said(say.ended(await end(turn, await endable(turn, number), reason)));
    },
    aboutEnding,
  ),
];

interface Read {
  readonly details: MeetingDetails;
  readonly rule: string;
  readonly spans: readonly [Span, ...Span[]];
  readonly assumed: boolean;
  readonly asked: Input;
}

/** The meetings that a text asks for, or why it cannot be booked. */
function readSeries(view: View, input: Input): Read | { readonly problem: string; readonly asked: Input } {
  const { group, language, now } = view;
  const { zone } = group;
  const { series: say } = texts[language];
  const context = { now, zone, language, minutes: input.minutes };
  const plan = planOf(input.when, context);
  const { rule, start, ...typed } = input;
  const asked = askedOf(typed, plan);
  if (plan.kind !== "recurs") {
    const none = plan.kind === "span" || plan.kind === "choices" || plan.kind === "none";
    return { problem: none ? say.notRecurring : (problemOf(plan, view) ?? say.notRecurring), asked };
  }
  const span = spanOf(plan.occasion, context);
  if (!span) return { problem: say.noTime, asked };
  const minutes = lengthOf(span, zone);
  if (minutes <= 0 || minutes > 12 * 60) return { problem: texts[language].booking.endFirst, asked };
  // What was shown holds, however the words would be read now.
  const first = start ?? span.start;
  const dates = expand(rule ?? plan.rule, first.slice(0, 10), zone);
  if (!dates) return { problem: say.notRecurring, asked };
  if (dates.problem) return { problem: say[dates.problem], asked };
  const [one, ...others] = dates.dates
    .map(
      (date): Span => ({
        start: wallOf(date, timeOf(first)),
        end: laterBy(wallOf(date, timeOf(first)), minutes, zone),
      }),
    )
    .filter((each) => instantAt(each.start, zone) > now);
  if (!one) return { problem: say.noneLeft, asked };
  const assumed = plan.occasion.end === undefined && input.minutes === undefined;
  return { details: detailsOf(view, asked), rule: rule ?? plan.rule, spans: [one, ...others], assumed, asked };
}

async function preview(view: View, input: Input, needs: Needs): Promise<Reply> {
  const read = readSeries(view, input);
  if ("problem" in read) return said("", viewSeriesProblem(read.problem, read.asked, view));
  await checkCalled(view, read.details, needs);
  const assumed = read.assumed ? [texts[view.language].booking.assumedLength] : [];
  return said("", viewSeriesPreview({ ...read, notes: [...assumed, ...warningsIn(read.spans, view)] }, view));
}

/** Which of the meetings come sooner than the group calls, or fall on days that many people have off. */
function warningsIn(spans: readonly Span[], view: View): readonly string[] {
  const { group, language, now } = view;
  const today = wallDate(now, group.zone);
  const circumstances = { today, zone: group.zone, noticeDays: group.rules.noticeDays, volunteers: false };
  const warned = spans.flatMap((span) =>
    warningsOn(span, circumstances).map((warning) =>
      texts[language].series.onOccasion(whenOf(span, language), inWords(warning, view)),
    ),
  );
  const left = warned.length - mostWarnings;
  return left > 0 ? [...warned.slice(0, mostWarnings), texts[language].series.more(left)] : warned;
}

async function enterSeries(turn: Turn, { details, rule, spans }: Read, id = turn.id()): Promise<void> {
  const [{ start }] = spans;
  const minutes = lengthOf(spans[0], turn.group.zone);
  await addSeries(turn, { ...details, id, rule: withoutEnd(rule), start, minutes, spans });
  turn.changed(seriesCard, id);
  const series = await findSeries(turn, id);
  for (const meeting of series?.meetings ?? []) setAlarms(turn, meeting);
}

async function seriesBy(view: View, number: string): Promise<Series> {
  const meeting = await meetingBy(view, number);
  const series = meeting.seriesId ? await findSeries(view, meeting.seriesId) : undefined;
  if (!series) throw new AskerError(texts[view.language].series.notInSeries(numberOf(meeting, view.language)));
  return series;
}

async function endable(view: View, number: string): Promise<Series> {
  const series = await seriesBy(view, number);
  if (series.state === "ended") throw new AskerError(texts[view.language].series.alreadyEnded, [seriesCard, series.id]);
  return series;
}

function leftOf({ meetings }: Series, now: Date): Series["meetings"] {
  return meetings.filter(({ state, startsAt }) => state === "planned" && startsAt > now);
}

/** Cancels what is left of a series, with one message for all. Gives how many that was. */
async function end(turn: Turn, series: Series, reason: string | undefined): Promise<number> {
  const { id, title } = series;
  const left = leftOf(series, turn.now);
  for (const meeting of left) {
    await settleCancelled(turn, meeting, reason);
    // Those that had no card of their own get none for being cancelled.
    if (meeting.calledAt || meeting.sequence > 0) turn.changed(meetingCard, meeting.id);
  }
  await markEnded(turn, id);
  turn.changed(seriesCard, id);
  const until = new Date(turn.now.getTime() + 7 * dayMs);
  const say = both(texts, (t) => t.series.endedNews(title));
  turn.tell({ to: "channels", about: [seriesCard, id], say, once: "ended", until });
  return left.length;
}
