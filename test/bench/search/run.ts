import { describeHardware } from "../decisions/machine.ts";
import { installPeers } from "../decisions/peers.ts";
import { printTable } from "../decisions/print.ts";
import { recallRows } from "./recall.ts";
import { speedRows } from "./speed.ts";

const many = 100_000;

/** How much is found of what people ask for, and how fast: recall, speed; a number is how many decisions there are. */
export async function run(wanted: readonly string[]): Promise<void> {
  await installPeers();
  console.log(describeHardware().join("; "));
  const count = wanted.map(Number).find((number) => number > 0) ?? many;
  const parts = wanted.filter((word) => !Number(word));
  if (parts.length === 0 || parts.includes("recall"))
    printTable("Of what one would want, among the first ten", await recallRows());
  if (parts.length === 0 || parts.includes("speed")) printTable("A search", await speedRows(count));
}
