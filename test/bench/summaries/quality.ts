import type { Sample } from "./data.ts";
import type { Engine } from "./engines.ts";
import { judge, percent, sum, type Verdict } from "./judge.ts";

const HEADS = ["", "decisions F1", "actions F1", "owners", "days", "open questions found", "traps"];

function row(name: string, verdicts: readonly Verdict[]): string[] {
  const all = (key: "decisions" | "actions" | "owners" | "dues" | "questions") =>
    sum(verdicts.map((verdict) => verdict[key]));
  const share = ({ right, labelled }: { right: number; labelled: number }) => `${right}/${labelled}`;
  const traps = verdicts.flatMap((verdict) => verdict.traps).length;
  return [
    name,
    percent(all("decisions")),
    percent(all("actions")),
    share(all("owners")),
    share(all("dues")),
    share(all("questions")),
    String(traps),
  ];
}

/** A row for each engine: how much of what is labelled it finds, and how much that is not there. */
export async function qualityRows(
  samples: readonly Sample[],
  engines: readonly Engine[],
  isThread: boolean,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const engine of engines) {
    const verdicts: Verdict[] = [];
    for (const sample of samples) verdicts.push(judge(await engine.find(sample), sample, isThread));
    rows.push(row(engine.name, verdicts));
  }
  return [HEADS, ...rows];
}
