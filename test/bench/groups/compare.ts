import { setTimeout as wait } from "node:timers/promises";
import { putLoad } from "../decisions/load.ts";
import type { Work } from "../decisions/measure.ts";
import type { Server } from "../decisions/server.ts";
import { slackRequest } from "../decisions/slackRequest.ts";

/** What one command has cost in one round. */
export interface Cost {
  /** Microseconds of the process's time. */
  readonly cpu: number;
  /** Microseconds until it was answered, with as many at once as the round had. */
  readonly taken: number;
}
/** Does some of the work and says what each command cost. */
export type Round = () => Promise<Cost>;

export interface Compared {
  readonly name: string;
  readonly plain: Cost;
  readonly other: Cost;
  /** Of each pair of rounds, how many times `other` cost what `plain` did: the middle one. */
  readonly cpuRatio: number;
  readonly takenRatio: number;
}

const rounds = 7;

/** Short rounds of both in turn, so that a busy moment hits a pair alike; the middle of the pairs' ratios counts. */
export async function compare(name: string, plain: Round, other: Round): Promise<Compared> {
  const pairs: (readonly [Cost, Cost])[] = [];
  // The first is for warming up.
  for (let round = 0; round <= rounds; round++) {
    // Each goes first as often as the other.
    const swapped = round % 2 === 1;
    const first = await (swapped ? other : plain)();
    const second = await (swapped ? plain : other)();
    if (round > 0) pairs.push(swapped ? [second, first] : [first, second]);
  }
  const costs = (i: 0 | 1): Cost => ({
    cpu: middle(pairs.map((pair) => pair[i].cpu)),
    taken: middle(pairs.map((pair) => pair[i].taken)),
  });
  return {
    name,
    plain: costs(0),
    other: costs(1),
    cpuRatio: middle(pairs.map(([a, b]) => b.cpu / a.cpu)),
    takenRatio: middle(pairs.map(([a, b]) => b.taken / a.taken)),
  };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const roundSeconds = 0.8;

/** What changes one group waits for its lock: more at once would measure the waiting. */
const changesAtOnce = 4;
const atOnce = 32;

/** A round over the full door: signed requests. */
export function through(server: Server, { typed, fault, changes }: Work): Round {
  let next = 0;
  return async () => {
    server.resume();
    await wait(100);
    const requests = Array.from({ length: changes ? 3_000 : 1_000 }, () => slackRequest(typed(next++)));
    const first = next - requests.length;
    const before = await server.usage();
    const load = {
      port: server.port,
      requests,
      again: !changes,
      seconds: roundSeconds,
      wires: changes ? changesAtOnce : atOnce,
    };
    const { count, seconds, errors } = await putLoad({ ...load, fault: (answer, n) => fault(answer, first + n) });
    const after = await server.usage();
    // It stands still while the other one is measured.
    server.pause();
    if (errors[0]) throw new Error(errors[0]);
    return { cpu: (after.cpu - before.cpu) / count, taken: (seconds * 1e6) / count };
  };
}

/** A round in this process. */
export function within(command: (n: number) => Promise<void>, count: number, changes = false): Round {
  let next = 0;
  return async () => {
    const end = next + count;
    const start = performance.now();
    const before = process.cpuUsage();
    const one = async () => {
      while (next < end) await command(next++);
    };
    await Promise.all(Array.from({ length: changes ? changesAtOnce : atOnce }, one));
    const { user, system } = process.cpuUsage(before);
    return { cpu: (user + system) / count, taken: ((performance.now() - start) * 1000) / count };
  };
}
