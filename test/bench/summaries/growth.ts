import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";

export const SIZES = [100, 1_000, 10_000] as const;
/** Those that compare every sentence with every other take minutes beyond this. */
const MOST_FOR_PEERS = 1_000;

const grownShape = z.object({ milliseconds: z.number(), cpu: z.number(), megabytes: z.number() });
export type Grown = z.infer<typeof grownShape>;

const PATIENCE_MS = 120_000;

/** Summarizes so many messages once, in a process of its own, so that nobody pays for another's memory. */
export async function grow(engine: string, size: number): Promise<Grown | undefined> {
  const program = fileURLToPath(new URL("./grown.ts", import.meta.url));
  // As npm start has it.
  const args = ["--disable-warning=ExperimentalWarning", "--max-semi-space-size=4", program, engine, String(size)];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: PATIENCE_MS });
    return grownShape.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
  } catch {
    return undefined;
  }
}

export async function growthRows(engines: readonly string[]): Promise<string[][]> {
  const heads = ["", ...SIZES.flatMap((size) => [`${size}: ms`, "CPU ms", "MB"])];
  const rows: string[][] = [];
  for (const engine of engines) {
    const cells = [engine];
    for (const size of SIZES) {
      const isTooMuch = engine !== "Samspråk" && size > MOST_FOR_PEERS;
      const grown = isTooMuch ? undefined : await grow(engine, size);
      cells.push(
        grown?.milliseconds.toFixed(0) ?? "–",
        grown?.cpu.toFixed(0) ?? "–",
        grown?.megabytes.toFixed(0) ?? "–",
      );
    }
    rows.push(cells);
  }
  return [heads, ...rows];
}
