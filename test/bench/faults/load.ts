import { setTimeout as delay } from "node:timers/promises";
import type { Who } from "../../contract/stage.ts";
import type { Forum, Heard } from "./forum.ts";

export const kinds = ["decision", "proposal", "answer"] as const;

/** Something that someone has asked for, and what has become of it. */
export interface Change {
  readonly kind: (typeof kinds)[number];
  readonly forum: Forum;
  readonly who: Who;
  /** A decision's or a proposal's words, which nothing else has; the number of the proposal that is answered. */
  readonly about: string;
  /** When we said that it is done, in milliseconds since 1970. */
  readonly acknowledgedAt?: number;
  /** The number that we said it has, where we came to say it. */
  readonly number?: string;
  /** The first answer was not that it is done: there was none, or another. */
  readonly isRefused?: boolean;
}

export interface Load {
  readonly changes: readonly Change[];
  /** Resolves when nobody is asking for anything any more. */
  stop(): Promise<void>;
}

export interface LoadOptions {
  /** Between two acts of a person, in milliseconds. */
  readonly pauseMs: number;
  /** How long the same delivery is sent again: Slack takes no signature that is older, by the clock that it shares with us. */
  readonly insistMs?: number;
}

const againMs = 700;
/** Every so many are asked for once, however that ends. */
const shyEvery = 5;

/** In each group the chair decides, a member proposes, and three parties answer, each act after the one before it. */
export function startLoad(forums: readonly Forum[], { pauseMs, insistMs = 240_000 }: LoadOptions): Load {
  const changes: Change[] = [];
  const ending = new AbortController();
  // In words that no load before it has used.
  const word = `sak${Date.now().toString(36)}x`;
  let count = 0;
  const act = async (change: Change, words: string): Promise<string | undefined> => {
    const isShy = ++count % shyEvery === 0;
    const place = changes.push(change) - 1;
    const { heard, isRefused } = await insist(change, words, { insistMs: isShy ? 0 : insistMs, ending: ending.signal });
    changes[place] = { ...change, isRefused, ...(heard && { acknowledgedAt: Date.now(), ...heard }) };
    await delay(pauseMs, undefined, { signal: ending.signal }).catch(() => {});
    return heard?.number;
  };
  const decide = async (forum: Forum): Promise<void> => {
    const about = `${word}${count}`;
    await act({ kind: "decision", forum, who: "bosse", about }, `beslut bekräfta att ${about} verkan=mandat`);
  };
  const propose = async (forum: Forum): Promise<void> => {
    const about = `${word}${count}`;
    const number = await act({ kind: "proposal", forum, who: "cilla", about }, `förslag ${about}`);
    for (const who of ["alva", "cilla", "dragan"] as const)
      if (number && !ending.signal.aborted)
        await act({ kind: "answer", forum, who, about: number }, `förslag svar ${number} avstår`);
  };
  const keepOn = async (work: () => Promise<void>): Promise<void> => {
    while (!ending.signal.aborted) await work();
  };
  const people = forums.flatMap((forum) => [keepOn(() => decide(forum)), keepOn(() => propose(forum))]);
  return {
    changes,
    async stop() {
      ending.abort();
      await Promise.all(people);
    },
  };
}

interface Insisting {
  readonly insistMs: number;
  readonly ending: AbortSignal;
}

/** Asks, and sends the same delivery again until it is acknowledged. */
async function insist(
  { forum, who }: Change,
  words: string,
  { insistMs, ending }: Insisting,
): Promise<{ readonly heard: Heard | undefined; readonly isRefused: boolean }> {
  const since = Date.now();
  const asked = await forum.ask(who, words);
  const isRefused = asked.heard === undefined;
  let { heard } = asked;
  while (!heard && Date.now() - since < insistMs) {
    // Those who are still waiting at the end get their answer.
    await delay(againMs, undefined, { signal: ending }).catch(() => delay(againMs));
    heard = await asked.again();
  }
  return { heard, isRefused };
}
