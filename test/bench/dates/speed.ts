import type { Reader } from "./readers.ts";
import type { Table } from "./table.ts";

const WARM_UP_MS = 1500;
const MEASURED_MS = 3000;

function readFor(milliseconds: number, texts: readonly string[], { read }: Reader, now: Date): number {
  const until = performance.now() + milliseconds;
  let sentences = 0;
  while (performance.now() < until) {
    for (const text of texts) read(text, now);
    sentences += texts.length;
  }
  return sentences;
}

/** Sentences that a reader reads in a second of its processor's time, and in one of the wall's, on one core. */
function speedOf(reader: Reader, texts: readonly string[], now: Date): { cpu: number; wall: number } {
  readFor(WARM_UP_MS, texts, reader, now);
  const [began, before] = [performance.now(), process.cpuUsage()];
  const sentences = readFor(MEASURED_MS, texts, reader, now);
  const { user, system } = process.cpuUsage(before);
  return { cpu: sentences / ((user + system) / 1e6), wall: sentences / ((performance.now() - began) / 1e3) };
}

export function speedRows({ parts, now }: Table, readers: readonly Reader[]): string[][] {
  const rows = readers
    .filter(({ isRecorded }) => !isRecorded)
    .map((reader) => {
      const own = parts.filter(({ language }) => reader.languages.includes(language));
      const texts = own.flatMap(({ sentences }) => sentences.map(({ text }) => text));
      const { cpu, wall } = speedOf(reader, texts, now);
      return [reader.name, String(texts.length), cpu.toFixed(0), wall.toFixed(0)];
    });
  return [["", "sentences", "a CPU second", "a second"], ...rows];
}
