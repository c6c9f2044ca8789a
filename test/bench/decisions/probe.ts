/** Comes along in every server that is measured (node --import), and tells the bench what it uses. */
import type pgModule from "pg";

export interface Usage {
  /** Of all the process's threads, in microseconds since it started. */
  readonly cpu: number;
  /** In bytes: now, and the most since the last time. */
  readonly rss: number;
  readonly peak: number;
}
/** One statement as the driver got it. */
export interface Statement {
  /** Tells the connections apart. */
  readonly connection: number;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string | undefined;
}
export type Question = "usage" | "record" | "recorded";

let peak = 0;
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 100).unref();

const recorded: Statement[] = [];
let stopRecording = (): void => {};

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const rss = process.memoryUsage.rss();
  const most = Math.max(peak, rss);
  peak = 0;
  return { cpu: user + system, rss, peak: most };
}

/** From here on every statement is noted down, until they are asked for. */
async function record(): Promise<void> {
  const { default: pg } = (await import("pg")) as { default: typeof pgModule };
  const connections = new WeakMap<object, number>();
  let known = 0;
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: object, ...given: unknown[]) {
    if (!connections.has(this)) connections.set(this, known++);
    const [first, second] = given;
    const { text = "", values, name } = typeof first === "string" ? { text: first } : (first as Partial<Statement>);
    const used = values ?? (Array.isArray(second) ? second : []);
    recorded.push({ connection: connections.get(this) ?? 0, text, values: used, name });
    return query.apply(this, given);
  } as typeof pg.Client.prototype.query;
  stopRecording = () => {
    pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
  };
}

async function answer(question: Question): Promise<unknown> {
  if (question === "usage") return usage();
  if (question === "record") return await record();
  stopRecording();
  return recorded;
}

// Whoever measures is gone, so nobody would ever stop this server.
process.on("disconnect", () => process.exit(1));
process.on("message", (question: Question) => {
  void answer(question).then((given) => process.send?.(given ?? null));
});
