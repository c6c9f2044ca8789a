import type { Language } from "../../core/texts.ts";
import type { SummaryContext } from "./context.ts";
import { aboutOf, wordingOf } from "./decisionWords.ts";
import type { Agreement, Change, Decision, DecisionState } from "./findings.ts";
import { type Matter, proposerOf, supportersBeside } from "./matters/matter.ts";
import type { ReadMessage } from "./reading/jokes.ts";
import type { Manner } from "./reading/manner.ts";
import type { Reading } from "./reading/read.ts";
import { clauseOf } from "./wording/clause.ts";
import { reasonIn } from "./wording/reason.ts";
import { lowerFirst, tidy, withoutOpening } from "./wording/tidy.ts";
import { withDates } from "./wording/withDates.ts";

export interface Telling {
  readonly thread: readonly ReadMessage[];
  readonly manner: Manner;
  readonly context: SummaryContext;
  readonly language: Language;
  readonly names: ReadonlySet<string>;
  /** Days that were talked of before a message's place. */
  readonly talked: (place: number) => readonly string[];
}

const FEWEST_FOR_VOTED = 3;

function isChairs(reading: Reading | undefined, { chairs }: SummaryContext): boolean {
  return !chairs || chairs.length === 0 || (reading !== undefined && chairs.includes(reading.message.author.id));
}

function isHedged({ hedges, settled }: Matter): boolean {
  return [...hedges].some((id) => id !== settled?.message.author.id);
}

/** Where the group has a chair who wrote, nothing is decided that the chair had no part in. */
function hasChair({ settled, support, puts }: Matter, { chairs = [] }: SummaryContext): boolean {
  const people = [settled, ...puts].map((one) => one?.message.author.id);
  return chairs.length === 0 || chairs.some((id) => support.has(id) || people.includes(id));
}

/** What is only asked, or only said, is no proposal before others take it up. */
function isPutForward({ puts, support, isImplicit }: Matter): boolean {
  const isAsked = puts.every(({ isQuestion }) => isQuestion);
  if (isImplicit) return !isAsked && support.size >= FEWEST_FOR_VOTED;
  return !isAsked || support.size > 0;
}

const FEWEST_AGAINST = 2;

/** Several said no, nobody said yes, and it was left at that. */
function isDropped(matter: Matter): boolean {
  return (
    !matter.isImplicit && matter.against.size >= FEWEST_AGAINST && supportersBeside(matter, proposerOf(matter)) === 0
  );
}

function isBinding(matter: Matter, context: SummaryContext): boolean {
  return hasChair(matter, context) && !isHedged(matter);
}

const orNothing = (state: DecisionState | "open"): DecisionState | undefined => (state === "open" ? undefined : state);

/** Decided only where others than whoever said so stand behind it, and nobody has something to see to first. */
function stateOf(matter: Matter, context: SummaryContext): DecisionState | undefined {
  const { state, settled } = matter;
  if (state === "retracted" || state === "replaced") return undefined;
  if (matter.isLed) return state === "decided" && !isBinding(matter, context) ? "proposed" : orNothing(state);
  if (state === "open" && isDropped(matter)) return "rejected";
  if (state === "open") return isPutForward(matter) ? "proposed" : undefined;
  if (state !== "decided") return state;
  const closer = settled?.message.author.id;
  const hasOthers = supportersBeside(matter, closer) > 0 || proposerOf(matter) !== closer;
  const isBound = matter.hedges.size === 0 && isChairs(settled, context);
  if (matter.isLabelled) return isBound && (hasOthers || matter.against.size === 0) ? "decided" : "proposed";
  return hasOthers && isBound ? "decided" : "proposed";
}

function citesOf(matter: Matter, agreement: readonly Agreement[]): string[] {
  if (matter.cites) return [...matter.cites];
  const cited = [
    ...matter.puts.map(({ message, place }) => ({ id: message.id, place })),
    ...(matter.settled ? [] : [...matter.against.values()]).map(({ message, place }) => ({ id: message.id, place })),
    ...(matter.settled ? [{ id: matter.settled.message.id, place: matter.settled.place }] : []),
  ];
  const ids = [...cited.sort((a, b) => a.place - b.place).map(({ id }) => id)];
  const agreed = agreement.filter(({ kind }) => kind === "message").map(({ message }) => message);
  return [...new Set([...ids, ...agreed])];
}

/** What a label or a whole message says stands as it is; a sentence becomes a clause. */
function wordsOf(matter: Matter, reading: Reading, names: ReadonlySet<string>, language: Language): string {
  if (matter.isWhole && reading === matter.settled) {
    const { text } = reading.message;
    return tidy(reading.label ? text.slice(text.indexOf(reading.label.rest)) : withoutOpening(text));
  }
  return reading.label ? tidy(reading.label.rest) : clauseOf(reading.text, names, language);
}

const CLAUSE = /^(?:att|to|that)\s/iu;

function isTurned(state: DecisionState): boolean {
  return state !== "decided" && state !== "proposed";
}

function decisionOf(matter: Matter, state: DecisionState, telling: Telling): Decision | undefined {
  const chosen = wordingOf(matter);
  if (!chosen) return undefined;
  const reading = chosen;
  const about = matter.isWhole || chosen.label ? chosen : aboutOf(matter, chosen, telling.thread);
  const { language, names, context } = telling;
  const own = wordsOf(matter, reading, names, language);
  const words = about === chosen ? own : `${own} (${lowerFirst(tidy(about.text), names)})`;
  if (words === "") return undefined;
  const now = reading.message.at;
  const dated = (said: string) =>
    withDates(said, { now, zone: context.zone, language }, () => telling.talked(reading.place));
  const text = dated(words);
  const putForward = about === chosen || !isTurned(state) ? "" : clauseOf(about.text, names, language);
  const agreement = [...matter.support]
    .filter(([id]) => id !== matter.settled?.message.author.id || proposerOf(matter) !== id)
    .map(([, one]) => one);
  return {
    state,
    text,
    ...(CLAUSE.test(putForward) && { matter: dated(putForward) }),
    reason: reasonIn(matter),
    agreement: state === "decided" ? agreement : [],
    messages: citesOf(matter, agreement),
    quote: { message: reading.message.id, text: reading.text },
    confirmed: true,
  };
}

const FEWEST_IN_MEETING = 2;

/** In a long meeting much is agreed to in passing: what is decided there is labelled, read out, or backed by several. */
function isFormal(matter: Matter, { isLong, isMinuted }: Manner): boolean {
  if (matter.isLabelled || matter.isWhole) return true;
  if (isMinuted || !isLong) return !isMinuted;
  if (matter.isClaimed) return false;
  return supportersBeside(matter, matter.settled?.message.author.id) >= FEWEST_IN_MEETING;
}

/** In the order that they were settled, or last spoken of where they were not. */
export function decisionsOf(matters: readonly Matter[], telling: Telling): Decision[] {
  return [...matters]
    .sort((a, b) => (a.settled?.place ?? a.puts[0]?.place ?? 0) - (b.settled?.place ?? b.puts[0]?.place ?? 0))
    .flatMap((matter) => {
      const weighed = stateOf(matter, telling.context);
      const informal = matter.isImplicit ? undefined : "proposed";
      const state = weighed === "decided" && !isFormal(matter, telling.manner) ? informal : weighed;
      return (state && decisionOf(matter, state, telling)) ?? [];
    });
}

/** What was decided or put forward and no longer holds. */
export function changesOf(matters: readonly Matter[]): Change[] {
  return matters.flatMap((matter): Change[] => {
    const { state, puts, settled } = matter;
    const [put] = puts;
    if (!put || (state !== "retracted" && state !== "replaced")) return [];
    const said = state === "replaced" ? (settled ?? put) : put;
    const messages = [...new Set([...puts, ...(settled ? [settled] : [])].map(({ message }) => message.id))];
    return [
      {
        kind: state,
        text: tidy(said.text),
        messages,
        quote: { message: said.message.id, text: said.text },
        confirmed: true,
      },
    ];
  });
}
