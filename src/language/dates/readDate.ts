import type { Language } from "../../core/texts.ts";
import { dayFromIso } from "../day.ts";
import { wallMoment } from "../format/wallClock.ts";
import { attachOrphans } from "./attach.ts";
import { chainGroups } from "./chains.ts";
import { type Choice, choose } from "./choose.ts";
import type { Phrase } from "./facts.ts";
import { groupPhrases } from "./groups.ts";
import type { Here } from "./occasions.ts";
import { readableText } from "./readableText.ts";
import type { DateReading } from "./reading.ts";
import { refuse } from "./refuse.ts";
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
  /** The day that is talked of, as "2026-12-04": a time without a day is on it. */
  readonly day?: string | undefined;
}

function hereAt({ now, zone, day }: ReadingContext): Here {
  const { date, time } = wallMoment(now, zone);
  const [hours, minutes] = time.split(":");
  return {
    now,
    zone,
    today: dayFromIso(date),
    minute: Number(hours) * 60 + Number(minutes),
    timeOn: day ? dayFromIso(day) : undefined,
  };
}

/** Short English weekdays that are Swedish words: "jag är fri kl. 14". */
const ALSO_SWEDISH = /^(?:fri|sat|sun|mon|wed)\.?$/;

function phrasesIn(text: string, here: Here, language: Language | undefined): Phrase[] {
  const phrases = scan(text, here.today);
  const isForeign = ({ start, end }: Phrase) => language === "sv" && ALSO_SWEDISH.test(text.slice(start, end));
  return supported(
    text,
    phrases.filter((phrase) => !isForeign(phrase)),
  );
}

const TO_BEFORE = /(?<!\p{L})(?:till|to)\s+(?:(?:den|på|kl\.?|on|the)\s+)*$/u;

/** "Flytta fram mötet till fredag" says to when, so that "fram" needs no asking. */
function isTarget(text: string, { meaning, phrases }: Choice): boolean {
  return meaning.kind !== "none" && phrases.some((phrase) => TO_BEFORE.test(text.slice(0, phrase.start)));
}

function choiceIn(text: string, phrases: readonly Phrase[], here: Here): Choice {
  const moved = phrases.find((phrase) => phrase.facts.moved);
  const others = phrases.filter((phrase) => !phrase.facts.moved);
  const choice = choose(text, chainGroups(attachOrphans(groupPhrases(text, others))), here);
  if (!moved || isTarget(text, choice)) return choice;
  const { minutes } = moved.facts;
  return { meaning: { kind: "moved", ...(minutes !== undefined && { minutes }) }, phrases: [moved] };
}

/** Nobody says when after so many characters, and a text made to be slow is cut short. */
const LONGEST_TEXT = 4000;

/** What a text in Swedish or English says about when. Nothing is guessed: what can be read in two ways is a question. */
export function readDate(text: string, context: ReadingContext): DateReading {
  const readable = readableText(text.slice(0, LONGEST_TEXT));
  const kept = refuse(readable.text);
  const here = hereAt(context);
  const { meaning, phrases } = choiceIn(kept, phrasesIn(kept, here, context.language), here);
  return { ...meaning, spans: spansOf(kept, phrases).map(({ start, end }) => readable.spanOf(start, end)) };
}
