import { printTable } from "../decisions/print.ts";
import type { Verdict } from "./check.ts";
import type { Change } from "./load.ts";
import type { Site } from "./site.ts";

export interface Row extends Verdict {
  readonly fault: string;
  readonly times: number;
  /** While the fault was tried. */
  readonly acknowledged: number;
  /** Of those and others, how many were not acknowledged at first. */
  readonly refused: number;
  /** From the end of each fault to the next acknowledgement, in seconds. */
  readonly recoveries: readonly number[];
  /** From the acknowledgement of each decision to its message in the channel, in seconds. */
  readonly lags: readonly number[];
}

const heads = ["fault", "times", "acknowledged", "not at first", "lost", "doubled", "recovery s", "to the post s"];

export function recoveriesIn(changes: readonly Change[], ends: readonly number[]): readonly number[] {
  const times = changes.flatMap(({ acknowledgedAt }) => acknowledgedAt ?? []).toSorted((a, b) => a - b);
  return ends.map((end) => ((times.find((time) => time >= end) ?? Number.POSITIVE_INFINITY) - end) / 1000);
}

export function lagsIn({ realTime }: Pick<Site, "realTime">, changes: readonly Change[]): readonly number[] {
  return changes.flatMap(({ kind, forum, number, acknowledgedAt }) => {
    if (kind !== "decision" || !acknowledgedAt || number === undefined) return [];
    const shown = forum.decidedAt(number);
    return shown === undefined ? [] : [Math.max(0, realTime(shown) - acknowledgedAt) / 1000];
  });
}

export function acknowledgedIn(changes: readonly Change[]): number {
  return changes.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined).length;
}

export function refusedIn(changes: readonly Change[]): number {
  return changes.filter(({ isRefused }) => isRefused).length;
}

/** The median and the longest. */
export function middleAndMost(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [middle, most] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)];
  return middle === undefined || most === undefined ? "–" : `${middle.toFixed(1)}, at most ${most.toFixed(1)}`;
}

/** The table; what does not hold is printed as soon as it is known, by `printRow`. */
export function printReport(title: string, rows: readonly Row[]): void {
  const lines = rows.map(({ fault, times, acknowledged, refused, lost, doubled, recoveries, lags }) => [
    fault,
    ...[times, acknowledged, refused, lost, doubled].map(String),
    middleAndMost(recoveries),
    middleAndMost(lags),
  ]);
  printTable(title, [heads, ...lines]);
}

export function printRow(row: Row): void {
  printReport(row.fault, [row]);
  for (const sentence of row.faults.slice(0, 20)) console.log(`FAILED  ${sentence}`);
  if (row.faults.length > 0) process.exitCode = 1;
}
