import { setTimeout as delay } from "node:timers/promises";
import { seeMessage } from "../../contract/slack/reading.ts";
import type { Town } from "../../contract/slack/town.ts";
import { textOf, type Who } from "../../contract/stage.ts";
import { postRaw } from "../../support/slack/slack.ts";
import type { Delivery, Outcome } from "../../support/slack/wire/deliver.ts";

export const kinds = ["decision", "proposal", "answer"] as const;

/** Something that someone has asked for, and what has become of it. */
export interface Change {
  readonly kind: (typeof kinds)[number];
  readonly town: Town;
  readonly who: Who;
  /** A decision's or a proposal's words, which nothing else has; the number of the proposal that is answered. */
  readonly about: string;
  /** When we said that it is done, in milliseconds since 1970. */
  readonly acknowledgedAt?: number;
  /** The number that we said it has. */
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
  /** Slack takes no signature that is older, by the clock that it shares with us. */
  readonly insistMs?: number;
}

const againMs = 700;
const patienceMs = 5_000;
/** Every so many are asked for once, however that ends. */
const shyEvery = 5;

/** In each group the chair decides, a member proposes, and three parties answer, each act after the one before it. */
export function startLoad(towns: readonly Town[], { pauseMs, insistMs = 240_000 }: LoadOptions): Load {
  const changes: Change[] = [];
  const ending = new AbortController();
  // In words that no load before it has used.
  const word = `sak${Date.now().toString(36)}x`;
  let count = 0;
  const act = async (change: Change, command: string, text: string): Promise<string | undefined> => {
    const isShy = ++count % shyEvery === 0;
    const place = changes.push(change) - 1;
    const { number, isRefused } = await insist(change, {
      command,
      text,
      insistMs: isShy ? 0 : insistMs,
      ending: ending.signal,
    });
    changes[place] = { ...change, isRefused, ...(number !== undefined && { acknowledgedAt: Date.now(), number }) };
    await delay(pauseMs, undefined, { signal: ending.signal }).catch(() => {});
    return number;
  };
  const decide = async (town: Town): Promise<void> => {
    const about = `${word}${count}`;
    await act({ kind: "decision", town, who: "bosse", about }, "/beslut", `bekräfta att ${about} verkan=mandat`);
  };
  const propose = async (town: Town): Promise<void> => {
    const about = `${word}${count}`;
    const number = await act({ kind: "proposal", town, who: "cilla", about }, "/forslag", about);
    for (const who of ["alva", "cilla", "dragan"] as const)
      if (number && !ending.signal.aborted)
        await act({ kind: "answer", town, who, about: number }, "/forslag", `svar ${number} avstår`);
  };
  const keepOn = async (work: () => Promise<void>): Promise<void> => {
    while (!ending.signal.aborted) await work();
  };
  const people = towns.flatMap((town) => [keepOn(() => decide(town)), keepOn(() => propose(town))]);
  return {
    changes,
    async stop() {
      ending.abort();
      await Promise.all(people);
    },
  };
}

interface Asking {
  readonly command: string;
  readonly text: string;
  readonly insistMs: number;
  readonly ending: AbortSignal;
}

/** Asks, and sends the same delivery again until it is acknowledged; gives the number that the answer tells. */
async function insist(
  { town, who }: Change,
  { command, text, insistMs, ending }: Asking,
): Promise<Pick<Change, "number"> & { readonly isRefused: boolean }> {
  const person = town.person(who);
  const since = Date.now();
  let outcome: Pick<Outcome, "status" | "body"> = await person.command(command, text, town);
  const isRefused = numberIn(outcome) === undefined;
  const sent = town.slack.deliveries.findLast(
    ({ payload }) =>
      payload["text"] === text && payload["user_id"] === person.id && payload["channel_id"] === town.channel.id,
  );
  while (numberIn(outcome) === undefined && sent && Date.now() - since < insistMs) {
    // Those who are still waiting at the end get their answer.
    await delay(againMs, undefined, { signal: ending }).catch(() => delay(againMs));
    outcome = await sendAgain(town, sent);
  }
  return { number: numberIn(outcome), isRefused };
}

async function sendAgain({ app }: Town, sent: Delivery): Promise<Pick<Outcome, "status" | "body">> {
  if (app.socketMode) return await app.sockets.deliver(sent.kind, sent.payload, patienceMs);
  return await postRaw(sent, patienceMs).catch(() => ({ status: 0, body: "" }));
}

const done = /Beslut (\d+\/\d+) är bekräftat|Förslag (\d+\/\d+) ligger nu|(Noterat) för/u;

function numberIn({ status, body }: Pick<Outcome, "status" | "body">): string | undefined {
  if (status !== 200 || !body) return undefined;
  const message = (typeof body === "string" ? JSON.parse(body) : body) as Parameters<typeof seeMessage>[0];
  const [, decision, proposal, noted] = done.exec(textOf(seeMessage(message))) ?? [];
  return decision ?? proposal ?? noted;
}
