import { describeHardware } from "../decisions/machine.ts";
import { installPeers } from "../decisions/peers.ts";
import { printTable } from "../decisions/print.ts";
import { accuracyRows } from "./accuracy.ts";
import { HOW_IT_IS_JUDGED } from "./judge.ts";
import { loadReaders } from "./readers.ts";
import { speedRows } from "./speed.ts";
import { loadTable } from "./table.ts";

/** How many sentences about when are read right, beside other libraries, and how fast; or one of these. */
export async function run(wanted: readonly string[]): Promise<void> {
  // Some of them know no other zone than that of the process.
  process.env["TZ"] = "Europe/Stockholm";
  await installPeers();
  const [table, readers] = [loadTable(), await loadReaders()];
  console.log(`${describeHardware().join("; ")}\nSentences from ${table.from}`);
  if (wanted.length === 0 || wanted.includes("accuracy")) {
    console.log(HOW_IT_IS_JUDGED);
    printTable("Swedish, sentences read right", accuracyRows(table, readers, "sv"));
    printTable("English, sentences read right", accuracyRows(table, readers, "en"));
    if (!table.parts.some(({ language, name }) => language === "en" && name === "held out")) {
      console.log("(No English sentences were held out.)");
    }
  }
  if (wanted.length === 0 || wanted.includes("speed")) {
    printTable("Sentences read on one core", speedRows(table, readers));
  }
}
