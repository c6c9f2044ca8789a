import type { Language } from "../../../core/texts.ts";
import type { Decision, Topic } from "../findings.ts";
import { contentOf } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import type { Reading } from "../reading/read.ts";
import { tidy, upperFirst, withoutOpening } from "../wording/tidy.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { told } from "./told.ts";

const LONGEST_TITLE = 64;
const MOST_SENTENCES = 3;
const FEWEST_STEMS = 3;
/** What opens a topic and is asked or put forward needs fewer words to say what it is about. */
const FEWEST_ASKED = 2;
/** What someone says of themselves is not what the group talked about. */
const PERSONAL = /(?<!\p{L})(?:jag|mig|min|mitt|mina|i|i'm|i'll|my|me|we|vi)(?!\p{L})/iu;

function isTelling({ vote, isQuestion, acts, label }: Reading): boolean {
  return !vote && !isQuestion && !acts.has("joke") && !acts.has("retract") && label === undefined;
}

/** How often each stem occurs in a segment. */
function weightsIn(segment: Segment): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { readings } of segment) {
    for (const reading of readings) {
      for (const stem of contentOf(reading)) weights.set(stem, (weights.get(stem) ?? 0) + 1);
    }
  }
  return weights;
}

function weightOf(reading: Reading, weights: ReadonlyMap<string, number>): number {
  const content = contentOf(reading);
  let sum = 0;
  for (const stem of content) sum += weights.get(stem) ?? 0;
  const words = Math.max(8, reading.tokens.length);
  return (sum / words) * (PERSONAL.test(reading.text) ? 0.5 : 1);
}

/** What says most of what the others say too. */
function central(segment: Segment, most: number): Reading[] {
  const weights = weightsIn(segment);
  return segment
    .filter(({ isJoke }) => !isJoke)
    .flatMap(({ readings }) => readings)
    .filter((reading) => isTelling(reading) && contentOf(reading).size >= FEWEST_STEMS)
    .map((reading) => ({ reading, weight: weightOf(reading, weights) }))
    .sort((a, b) => b.weight - a.weight || a.reading.place - b.reading.place)
    .slice(0, most)
    .map(({ reading }) => reading)
    .sort((a, b) => a.place - b.place);
}

function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  return `${text
    .slice(0, LONGEST_TITLE)
    .replace(/\s+\S*$/u, "")
    .replace(/[\s,;:.–-]+$/u, "")} …`;
}

/** "Kan vi avgöra det här i tråden?" says where it is talked of, not what of. */
const OF_THE_TALK = /(?<!\p{L})(?:tråd(?:en)?|chatt(?:en)?|kanalen|this (?:thread|chat|channel))(?!\p{L})/iu;

/** Who proposes it is no part of a heading. */
const PROPOSING =
  /^(?:jag|vi) (?:föreslår|vill föreslå|yrkar(?: på)?)(?: att)? |^(?:i|we)(?:'d| would)?(?: like to)? (?:propose|suggest|move)(?: that)? /iu;

/** What was put forward or asked, and else what the topic opens with: an answer is no heading. */
function titleOf(segment: Segment): string {
  const messages = segment.filter(({ isJoke }) => !isJoke).map(({ readings }) => readings);
  const readings = messages.flat();
  const [opening = []] = messages;
  const says = (reading: Reading, least: number) => contentOf(reading).size >= least && !OF_THE_TALK.test(reading.text);
  const puts = ({ acts }: Reading) => acts.has("propose");
  const named = readings.slice(0, 3).find(({ label }) => label?.kind === "topic");
  const first =
    opening.find((reading) => (reading.isQuestion || puts(reading)) && says(reading, FEWEST_ASKED)) ??
    readings.find((reading) => puts(reading) && says(reading, FEWEST_STEMS)) ??
    opening.find((reading) => says(reading, FEWEST_STEMS)) ??
    readings.find((reading) => reading.isQuestion && says(reading, FEWEST_STEMS)) ??
    readings.find((reading) => says(reading, FEWEST_STEMS)) ??
    readings[0];
  const words = named?.label?.rest ?? first?.label?.rest ?? first?.text ?? segment[0]?.message.text ?? "";
  return shortened(upperFirst(withoutOpening(tidy(words)).replace(PROPOSING, ""))) || "–";
}

function sentence(text: string): string {
  const plain = upperFirst(withoutOpening(tidy(text)));
  return /[.!?…]$/u.test(plain) ? plain : `${plain}.`;
}

function topicOf(segment: Segment, decisions: readonly Decision[], language: Language): Topic {
  const messages = segment.map(({ message }) => message.id);
  const own = new Set(messages);
  const outcomes = decisions.filter(({ quote }) => own.has(quote.message)).slice(0, MOST_SENTENCES - 1);
  const quoted = new Set(outcomes.map(({ quote }) => quote.text));
  const statements = central(segment, MOST_SENTENCES - outcomes.length).filter(({ text }) => !quoted.has(text));
  const narrative = [...statements.map(({ text }) => sentence(text)), ...outcomes.map((one) => told(one, language))];
  return { title: titleOf(segment), narrative: narrative.join(" "), messages };
}

export function topicsOf(thread: readonly ReadMessage[], decisions: readonly Decision[], language: Language): Topic[] {
  return segmentsOf(thread).map((segment) => topicOf(segment, decisions, language));
}
