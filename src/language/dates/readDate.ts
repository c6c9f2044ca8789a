import type { Language } from "../../core/texts.ts";
import { dayFromIso } from "../day.ts";
import { wallDate, wallTime } from "../format/wallClock.ts";
import { attachOrphans } from "./attach.ts";
import { type Chain, chainGroups, readChain } from "./chains.ts";
import type { Phrase } from "./facts.ts";
import { isDenied } from "./gaps.ts";
import { groupPhrases, hasTime } from "./groups.ts";
import type { Here } from "./occasions.ts";
import { type ReadableText, readableText } from "./readableText.ts";
import type { DateReading, Span } from "./reading.ts";
import { refuse } from "./refuse.ts";
import type { Meaning } from "./resolve.ts";
import { scan } from "./scan.ts";
import { spansOf } from "./spans.ts";
import { supported } from "./support.ts";

export interface ReadingContext {
  /** When the text was written. */
  readonly now: Date;
  /** An IANA zone: "Europe/Stockholm". */
  readonly zone: string;
  /** The language of the writer, for the few words that mean different things; both languages are read. */
  readonly language?: Language;
}

function hereAt({ now, zone }: ReadingContext): Here {
  const [hours, minutes] = wallTime(now, zone).split(":");
  return { now, zone, today: dayFromIso(wallDate(now, zone)), minute: Number(hours) * 60 + Number(minutes) };
}

const RANK: Readonly<Record<Meaning["kind"], number>> = {
  start: 30,
  ambiguous: 30,
  mismatch: 30,
  nonexistent: 30,
  moved: 25,
  rangeOnly: 20,
  past: 10,
  none: 0,
};

const AROUND = 40;

function isDeniedIn(text: string, phrases: readonly Phrase[]): boolean {
  const start = phrases[0]?.start ?? 0;
  const end = phrases.at(-1)?.end ?? 0;
  return isDenied(text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND));
}

/** A meeting has a time; a last day to answer by is mentioned beside it, and so are the days that will not do. */
function rank(chain: Chain, meaning: Meaning, text: string): number {
  const isTimed = chain.groups.some(({ facts }) => hasTime(facts));
  const isDeadline = chain.groups.every((group) => group.deadline);
  const recurs = chain.groups.some(({ facts }) => facts.recurrence);
  const denied = isDeniedIn(
    text,
    chain.groups.flatMap(({ phrases }) => phrases),
  );
  return RANK[meaning.kind] + (isTimed ? 4 : 0) + (recurs ? 5 : 0) - (isDeadline ? 3 : 0) - (denied ? 15 : 0);
}

const MOVE =
  /(?<!\p{L})(?:flytta|flyttar|flyttas|flyttat|ändra|ändras|byta|byt|boka om|ombokat|move|moved|reschedule|rescheduled|change)(?!\p{L})/u;
const TO_BEFORE = /(?<!\p{L})(?:till|to)\s+(?:(?:den|på|kl\.?|on|the)\s+)*$/u;

interface Read {
  readonly meaning: Meaning;
  readonly phrases: readonly Phrase[];
}

function best(text: string, chains: readonly Chain[], here: Here): Read {
  const isMove = MOVE.test(text);
  let chosen: Read = { meaning: { kind: "none" }, phrases: [] };
  let highest = 0;
  for (const chain of chains) {
    const meaning = readChain(chain, isMove, here);
    const value = meaning.kind === "none" ? 0 : rank(chain, meaning, text);
    if (value <= highest) continue;
    highest = value;
    chosen = { meaning, phrases: chain.groups.flatMap((group) => group.phrases) };
  }
  return chosen;
}

function isTarget(text: string, { phrases }: Read): boolean {
  return phrases.some((phrase) => TO_BEFORE.test(text.slice(0, phrase.start)));
}

/** Short English weekdays that are Swedish words: "jag är fri kl. 14". */
const ALSO_SWEDISH = /^(?:fri|sat|sun|mon|wed)\.?$/;

function phrasesIn(text: string, here: Here, language: Language | undefined): Phrase[] {
  const phrases = scan(text, here.today);
  const own =
    language === "sv" ? phrases.filter(({ start, end }) => !ALSO_SWEDISH.test(text.slice(start, end))) : phrases;
  return supported(text, own);
}

function meaningIn(text: string, phrases: readonly Phrase[], here: Here): Read {
  const moved = phrases.find((phrase) => phrase.facts.moved);
  const chains = chainGroups(
    attachOrphans(
      groupPhrases(
        text,
        phrases.filter((phrase) => !phrase.facts.moved),
      ),
    ),
  );
  const read = best(text, chains, here);
  if (!moved || (read.meaning.kind !== "none" && isTarget(text, read))) return read;
  const { minutes } = moved.facts;
  return { meaning: { kind: "moved", ...(minutes !== undefined && { minutes }) }, phrases: [moved] };
}

function spansIn({ spanOf }: ReadableText, spans: readonly Span[]): Span[] {
  return spans.map(({ start, end }) => spanOf(start, end));
}

/** Nobody says when after so many characters, and a text made to be slow is cut short. */
const LONGEST_TEXT = 4000;

/** What a text in Swedish or English says about when. Nothing is guessed: what can be read in two ways is a question. */
export function readDate(text: string, context: ReadingContext): DateReading {
  const readable = readableText(text.slice(0, LONGEST_TEXT));
  const kept = refuse(readable.text);
  const here = hereAt(context);
  const { meaning, phrases } = meaningIn(kept, phrasesIn(kept, here, context.language), here);
  return { ...meaning, spans: spansIn(readable, spansOf(kept, phrases)) };
}
