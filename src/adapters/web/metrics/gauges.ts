import { Gauge, type Registry } from "prom-client";

/** Looked at whenever someone fetches the metrics. */
export interface Sources {
  waiting(): Promise<{ readonly waiting: number; readonly lagSeconds: number }>;
  /** Costly: looked at once a minute. */
  troubles(): Promise<{ readonly undeliverable: number; readonly doubts: number }>;
  queues(): Promise<
    readonly {
      readonly queue: string;
      readonly deferred: number;
      readonly ready: number;
      readonly active: number;
      readonly failed: number;
    }[]
  >;
}

const minuteMs = 60_000;

/** All instances that share a database tell the same numbers: take the largest, not the sum. */
export function gaugePosts(registry: Registry, { waiting, troubles }: Sources): void {
  // Several gauges are collected in the same breath, and one look is enough for them.
  const now = remembered(waiting, 0);
  const lately = remembered(troubles, minuteMs);
  const gauge = (name: string, help: string, read: () => Promise<number>) => {
    const own: Gauge = new Gauge({
      name: `samsprak_posts_${name}`,
      help,
      registers: [registry],
      collect: async (): Promise<void> => own.set(await read()),
    });
  };
  gauge("waiting", "Messages that do not show yet what they should.", async () => (await now()).waiting);
  gauge("lag_seconds", "How long ago the post was due that has waited longest.", async () => (await now()).lagSeconds);
  gauge("undeliverable", "Posts that were given up.", async () => (await lately()).undeliverable);
  gauge("doubtful", "Sends that may have arrived twice.", async () => (await lately()).doubts);
}

/** Looks anew where the last look has ended longer than `ms` ago. One that failed is not remembered. */
function remembered<T>(look: () => Promise<T>, ms: number): () => Promise<T> {
  let last: { readonly result: Promise<T>; until: number } | undefined;
  return () => {
    if (last && performance.now() < last.until) return last.result;
    const current = { result: look(), until: Number.POSITIVE_INFINITY };
    last = current;
    current.result.then(
      () => {
        current.until = performance.now() + ms;
      },
      () => {
        current.until = 0;
      },
    );
    return current.result;
  };
}

export function gaugeQueues(registry: Registry, { queues }: Sources): void {
  const jobs = new Gauge({
    name: "samsprak_jobs",
    help: "Jobs by queue and state, as of some ten seconds ago.",
    labelNames: ["queue", "state"],
    registers: [registry],
    async collect() {
      for (const { queue, ...states } of await queues()) {
        for (const [state, count] of Object.entries(states)) jobs.set({ queue, state }, count);
      }
    },
  });
}
