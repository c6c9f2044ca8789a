/** The other thread: it runs one function at a time, of whatever module it is told. */
import { parentPort } from "node:worker_threads";
import type { Answer, Task } from "./threads.ts";

parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await answerTo(task)));

async function answerTo({ module, name, input }: Task): Promise<Answer> {
  try {
    const exported: Readonly<Record<string, unknown>> = await import(module);
    const run = exported[name];
    if (typeof run !== "function") throw new Error(`${module} exports no function ${name}`);
    return { value: await run(input) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}
