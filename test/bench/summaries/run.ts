import { heldOutThreads } from "../../learning/samples.ts";
import { describeHardware } from "../decisions/machine.ts";
import { installPeers } from "../decisions/peers.ts";
import { printTable } from "../decisions/print.ts";
import { citationRows } from "./citations.ts";
import { loadMeetings, loadThreads, type Sample } from "./data.ts";
import { type Engine, loadEngines, loadSummarizers, samsprak } from "./engines.ts";
import { growthRows } from "./growth.ts";
import { HOW_IT_IS_JUDGED } from "./judge.ts";
import { qualityRows } from "./quality.ts";

async function printQuality(title: string, samples: readonly Sample[], engines: readonly Engine[], isThread: boolean) {
  for (const isSeen of [true, false]) {
    const half = samples.filter((sample) => sample.isSeen === isSeen);
    if (half.length === 0) continue;
    const kept = isSeen ? "rules were written with these in sight" : "held out";
    printTable(
      `${title}, ${half.length} that ${isSeen ? kept : "were held out"}`,
      await qualityRows(half, engines, isThread),
    );
  }
}

const parts: Readonly<Record<string, () => Promise<void>>> = {
  async threads() {
    await printQuality("Chat threads", loadThreads(), await loadEngines(), true);
  },
  async heldOut() {
    const samples = heldOutThreads().map((sample) => ({ ...sample, isSeen: false }));
    await printQuality("Invented chat threads", samples, [samsprak], true);
  },
  async tagged() {
    await printQuality("W3C meetings with labels", loadMeetings(true), [samsprak], false);
  },
  async untagged() {
    await printQuality("W3C meetings without labels", loadMeetings(false), [samsprak], false);
  },
  async peers() {
    const short = loadMeetings(false).filter(({ messages }) => messages.length <= 120);
    await printQuality("Short W3C meetings without labels", short, await loadEngines(), false);
  },
  async citations() {
    const rows = citationRows();
    if (rows.length > 0) printTable("QMSum: the turns that a topic rests on", rows);
  },
  async growth() {
    const names = (await loadSummarizers()).map(({ name }) => name);
    printTable("Time and memory of one process by number of messages", await growthRows([samsprak.name, ...names]));
  },
};

/** How much of what was decided and promised is found, beside other packages, and how it grows; or one of these parts. */
export async function run(wanted: readonly string[]): Promise<void> {
  await installPeers();
  console.log(`${describeHardware().join("; ")}\n${HOW_IT_IS_JUDGED}`);
  if (loadThreads().length === 0) console.log("Labelled threads and meetings are read from the folder in BENCH_DATA.");
  for (const [name, print] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await print();
  }
}
