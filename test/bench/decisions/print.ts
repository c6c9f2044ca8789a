import type { ColdStart } from "./coldStart.ts";
import type { Growth } from "./growth.ts";
import type { Row } from "./measure.ts";

const heads = ["", "req/s", "CPU µs/req", "p50 ms", "p99 ms", "MB idle", "MB peak", "errors"];

/** Lines of cells under a title, the first line being their heads. */
export function printTable(title: string, table: readonly (readonly string[])[]): void {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const line of table) {
    console.log(
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
    );
  }
}

export function printRows(title: string, rows: readonly Row[]): void {
  const lines = rows.map(({ name, perSecond, cpu, p50, p99, idle, peak, errors }) => [
    name,
    perSecond.toFixed(0),
    cpu.toFixed(0),
    p50.toFixed(1),
    p99.toFixed(1),
    idle.toFixed(0),
    peak.toFixed(0),
    String(errors.length),
  ]);
  printTable(title, [heads, ...lines]);
  for (const { name, errors } of rows) if (errors[0]) console.log(`${name}: ${errors[0]}`);
}

type Limit = { readonly most: number } | { readonly least: number };

const aims: (readonly [what: string, measured: string, limit: string, verdict: string])[] = [];

/** A figure beside what it should be: at most, at least. */
export function printAim(what: string, value: number, aim: Limit, unit = ""): void {
  const [word, limit] = "most" in aim ? ["at most", aim.most] : ["at least", aim.least];
  const verdict = ("most" in aim ? value <= limit : value >= limit) ? "met" : "MISSED";
  console.log(`${verdict.padEnd(6)}  ${what}: ${value.toFixed(2)}${unit} (${word} ${limit}${unit})`);
  aims.push([what, `${value.toFixed(2)}${unit}`, `${word} ${limit}${unit}`, verdict]);
}

/** Every aim that this process has printed, in one table. */
export function printAims(): void {
  printTable("All aims", [["", "measured", "aim", ""], ...aims]);
}

export function printGrowth({ rows, listing, deciding }: Growth): void {
  printRows("Growth", rows);
  printAim("lista, a million decisions / a thousand", listing, { most: 1.5 });
  printAim("a decision, a million / a thousand", deciding, { most: 1.5 });
}

const onlyWhereConfigured = ["botbuilder", "@microsoft/teams-ai", "@slack/bolt", "@slack/web-api", "openai"];

export function printColdStart({ starts, packages }: ColdStart): void {
  console.log("\nCold start, nothing configured");
  const [first, second] = starts;
  if (first) printAim("empty folder to first answer", first.seconds, { most: 8 }, " s");
  if (second) printAim("second start", second.seconds, { most: 3 }, " s");
  for (const { name, rss } of starts) console.log(`${name}: ${rss.toFixed(0)} MB`);
  const idle = onlyWhereConfigured.filter((name) => packages.includes(name));
  console.log(`${packages.length} packages read; most files: ${packages.slice(0, 8).join(", ")}`);
  printAim("platform libraries read although not configured", idle.length, { most: 0 }, idle.length ? ` ${idle}` : "");
}
