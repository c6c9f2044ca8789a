import type { Act } from "../cues/act.ts";
import { isLaughter, isNo, isYes } from "../cues/signs.ts";
import type { Message } from "../message.ts";
import type { People } from "../people.ts";
import { contentOf } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import type { Reading } from "../reading/read.ts";
import { fold } from "../reading/tokens.ts";

/** A sentence as it is compared with others: names, figures, days and months are all alike. */
export interface Worded {
  readonly reading: Reading;
  readonly words: readonly string[];
}

/** A message with what people made of it. */
export interface Scene {
  /** Which message it is, counted from 0. */
  readonly place: number;
  readonly by: string;
  readonly isLeader: boolean;
  readonly isJoke: boolean;
  readonly sentences: readonly Worded[];
  /** All that its sentences do. */
  readonly acts: ReadonlySet<Act>;
  readonly asks: boolean;
  /** Stems of all that it is about. */
  readonly content: ReadonlySet<string>;
  /** How many others said yes, no or laughed by a sign. */
  readonly yes: number;
  readonly no: number;
  readonly laughs: number;
}

const DAY =
  /^(?:mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|man|tis|ons|tors?|fre|lor|son|mon|tue|wed|thu|fri)s?(?:en)?$/u;
const MONTH =
  /^(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|march|apr(?:il)?|maj|juni|june|juli|july|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;

function plainWord(word: string, isName: (word: string) => boolean): string {
  if (/\p{N}/u.test(word)) return word.replace(/\p{N}+/gu, "0");
  if (isName(word) || isName(word.replace(/s$/u, ""))) return "@";
  if (DAY.test(word)) return "=day";
  return MONTH.test(word) ? "=month" : word;
}

/** What a sentence ends with, where that is no word. */
const END = /[.…:,)]\s*$/u;

function wordedWith(isName: (word: string) => boolean): (reading: Reading) => Worded {
  return (reading) => {
    const words = reading.tokens.filter(({ word }) => word !== "#").map(({ word }) => plainWord(word, isName));
    const end = END.exec(reading.text)?.[0].trim();
    return { reading, words: end ? [...words, end] : words };
  };
}

function others({ reactions, author }: Message, isKind: (name: string) => boolean): number {
  const people = reactions.filter(({ name }) => isKind(name)).flatMap(({ by }) => by);
  return new Set(people.filter((id) => id !== author.id)).size;
}

/** A thread read message by message, the oldest first; messages without a sentence of their own are left out. */
export function scenesOf(thread: readonly ReadMessage[], { names, byName }: People): Scene[] {
  const folded = new Set([...names].map(fold));
  const worded = wordedWith((word) => folded.has(word) || byName.has(word));
  return thread
    .filter(({ readings }) => readings.length > 0)
    .map(({ message, readings, place, isJoke }) => ({
      place,
      by: message.author.id,
      isLeader: false,
      isJoke,
      sentences: readings.map(worded),
      acts: new Set(readings.flatMap(({ acts }) => [...acts])),
      asks: readings.some(({ isQuestion }) => isQuestion),
      content: new Set(readings.flatMap((reading) => [...contentOf(reading)])),
      yes: others(message, isYes),
      no: others(message, isNo),
      laughs: others(message, isLaughter),
    }));
}

/** The same thread, once it is known who leads it. */
export function ledBy(leaders: ReadonlySet<string>, scenes: readonly Scene[]): Scene[] {
  return scenes.map((scene) => ({ ...scene, isLeader: leaders.has(scene.by) }));
}
