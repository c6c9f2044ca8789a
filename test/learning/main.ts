/** Learns from the labelled threads beside this file what src/language/summary/learned/weights.json holds. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeLearned } from "../../src/language/summary/learned/written.ts";
import { marked } from "./label.ts";
import { learn } from "./learn.ts";
import { threadsIn } from "./samples.ts";

const threads = threadsIn(fileURLToPath(new URL("./threads", import.meta.url)));
const weights = fileURLToPath(new URL("../../src/language/summary/learned/weights.json", import.meta.url));
const started = performance.now();
const lines = writeLearned(learn(threads.map(marked))).map((line) => JSON.stringify(line));
writeFileSync(weights, `[\n${lines.join(",\n")}\n]\n`);
console.log(`Learned from ${threads.length} threads in ${Math.round((performance.now() - started) / 1000)} s`);
