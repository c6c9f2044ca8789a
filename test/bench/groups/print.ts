import { printTable } from "../decisions/print.ts";
import type { Compared } from "./compare.ts";

/** A table of pairs: what each costs, and the ratio that counts. */
export function printCompared(title: string, heads: readonly [plain: string, other: string], all: readonly Compared[]) {
  const [plain, other] = heads;
  const lines = all.map((one) => [
    one.name,
    one.plain.cpu.toFixed(0),
    one.other.cpu.toFixed(0),
    one.cpuRatio.toFixed(2),
    one.plain.taken.toFixed(0),
    one.other.taken.toFixed(0),
    one.takenRatio.toFixed(2),
  ]);
  printTable(title, [
    ["", `CPU µs, ${plain}`, `CPU µs, ${other}`, "ratio", `µs, ${plain}`, `µs, ${other}`, "ratio"],
    ...lines,
  ]);
}
