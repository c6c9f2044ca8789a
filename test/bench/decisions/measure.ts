import { setTimeout as wait } from "node:timers/promises";
import { type Measured, putLoad } from "./load.ts";
import type { Server } from "./server.ts";
import { slackRequest, type Typed } from "./slackRequest.ts";
import type { Answer } from "./wire.ts";

/** BENCH_SECONDS shortens a trial run; figures that are to be compared keep the default. */
const roundSeconds = Number(process.env["BENCH_SECONDS"] ?? 5);
const rounds = 3;

export interface Work {
  readonly name: string;
  /** What is typed the nth time. */
  readonly typed: (n: number) => Typed;
  readonly fault: (answer: Answer, n: number) => string | undefined;
  /** Every request changes something, so that none may be sent twice. */
  readonly changes?: true;
}
/** A piece of work and the server that is to do it. */
export type Subject = readonly [server: Server, work: Work];

export interface Row {
  readonly name: string;
  readonly perSecond: number;
  /** Microseconds of the server process's time for each request. */
  readonly cpu: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Megabytes: before the first request, and the most in any round. */
  readonly idle: number;
  readonly peak: number;
  /** In all rounds, the warm-up too. */
  readonly errors: readonly string[];
}

/**
 * Three rounds for each, taking turns, so that a busy moment of the machine hits all of them alike; the others stand
 * still meanwhile. The round with the most requests counts.
 */
export async function measure(subjects: readonly Subject[]): Promise<readonly Row[]> {
  const servers = [...new Set(subjects.map(([server]) => server))];
  for (const server of servers) server.pause();
  const found: Row[][] = subjects.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, subject] of subjects.entries()) {
      const [server] = subject;
      server.resume();
      await wait(300);
      // The first is for warming up.
      found[i]?.push(await measureRound(subject, round === 0 ? Math.min(3, roundSeconds) : roundSeconds));
      server.pause();
    }
  }
  for (const server of servers) server.resume();
  return found.map(bestOf);
}

async function measureRound([server, work]: Subject, seconds: number): Promise<Row> {
  const before = await server.usage();
  const { count, seconds: taken, p50, p99, errors } = await load(server, work, seconds);
  const after = await server.usage();
  const [cpu, idle, peak] = [(after.cpu - before.cpu) / count, before.rss / 2 ** 20, after.peak / 2 ** 20];
  return { name: work.name, perSecond: count / taken, cpu, p50, p99, idle, peak, errors };
}

async function load({ port }: Server, { typed, fault, changes }: Work, seconds: number): Promise<Measured> {
  // Made just before they are sent: a signature holds for five minutes. Changes end with the last one.
  const requests = Array.from({ length: changes ? 2_000 * seconds : 4_000 }, (_, n) => slackRequest(typed(n)));
  return await putLoad({ port, requests, again: !changes, seconds, fault });
}

function bestOf([warmUp, ...measured]: readonly Row[]): Row {
  const [best] = measured.toSorted((a, b) => b.perSecond - a.perSecond);
  if (!warmUp || !best) throw new Error("nothing was measured");
  const errors = [warmUp, ...measured].flatMap((row) => row.errors);
  return { ...best, idle: warmUp.idle, peak: Math.max(...measured.map(({ peak }) => peak)), errors };
}
