import { contentOf } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";

/** Messages that belong together, in order. */
export type Segment = readonly ReadMessage[];

/** How many messages a topic has at the least, on average. */
const MESSAGES_A_TOPIC = 12;
const MOST_TOPICS = 24;
const SHORTEST = 3;
const AROUND = 5;
const HOUR = 3_600_000;
const NUMBERED = /^\s*(?:\d{1,2}[).:]\s|on \d{1,2}[,:]|punkt \d|§\s?\d|#{1,3}\s)/iu;

function stemsAround(thread: readonly ReadMessage[], from: number, to: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { readings } of thread.slice(Math.max(0, from), to)) {
    for (const reading of readings.slice(0, 8)) {
      for (const stem of contentOf(reading)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return counts;
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [dot, own, others] = [0, 0, 0];
  for (const [stem, count] of one) {
    dot += count * (other.get(stem) ?? 0);
    own += count * count;
  }
  for (const count of other.values()) others += count * count;
  return own === 0 || others === 0 ? 0 : dot / Math.sqrt(own * others);
}

/** How much speaks for a new topic at a message: 0 and up. */
function breakAt(thread: readonly ReadMessage[], place: number): number {
  const here = thread[place];
  const before = thread[place - 1];
  const [first] = here?.readings ?? [];
  if (!here || !before || !first || first.vote) return 0;
  const isBegun = first.acts.has("turn") || NUMBERED.test(first.text) ? 3 : 0;
  const isNamed = first.label?.kind === "topic" ? 10 : 0;
  const hours = (here.message.at.getTime() - before.message.at.getTime()) / HOUR;
  const firm = isNamed + isBegun + Math.min(2, Math.max(0, hours) / 6);
  // Other words alone begin no topic, so that they need not be counted everywhere.
  if (firm < 0.1) return 0;
  const change = 1 - cosine(stemsAround(thread, place - AROUND, place), stemsAround(thread, place, place + AROUND));
  const asks = first.isQuestion || first.acts.has("propose") ? 0.5 : 0;
  return firm + change + asks;
}

/** Where topics begin: at what speaks most for it, no more of them than the thread is long enough for. */
function beginnings(thread: readonly ReadMessage[]): number[] {
  const scored = thread
    .map((_, place) => ({ place, score: place === 0 ? 0 : breakAt(thread, place) }))
    .filter(({ score }) => score >= 1.6)
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const named = scored.filter(({ score }) => score >= 10).length;
  const most = Math.min(MOST_TOPICS, Math.max(named, Math.ceil(thread.length / MESSAGES_A_TOPIC) - 1));
  const chosen: number[] = [];
  for (const { place } of scored) {
    if (chosen.length >= most) break;
    if ([0, thread.length, ...chosen].every((other) => Math.abs(other - place) >= SHORTEST)) chosen.push(place);
  }
  return [0, ...chosen.sort((a, b) => a - b)];
}

export function segmentsOf(thread: readonly ReadMessage[]): Segment[] {
  const written = thread.filter(({ readings }) => readings.length > 0);
  if (written.length === 0) return [];
  const begins = beginnings(written);
  return begins.map((from, index) => written.slice(from, begins[index + 1] ?? written.length));
}
