import { Gauge, type Registry } from "prom-client";

/** Looked at whenever someone fetches the metrics. */
export interface Sources {
  posts(): Promise<{
    readonly waiting: number;
    readonly lagSeconds: number;
    readonly undeliverable: number;
    readonly doubts: number;
  }>;
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

/** All instances that share a database tell the same numbers: take the largest, not the sum. */
export function gaugePosts(registry: Registry, { posts }: Sources): void {
  type Condition = Awaited<ReturnType<Sources["posts"]>>;
  let reading: Promise<Condition> | undefined;
  // All gauges are collected in the same breath, and one look is enough for them.
  const read = (): Promise<Condition> => {
    reading ??= posts().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const gauge = (name: string, help: string, pick: (condition: Condition) => number) => {
    const own: Gauge = new Gauge({
      name: `samsprak_posts_${name}`,
      help,
      registers: [registry],
      collect: async (): Promise<void> => own.set(pick(await read())),
    });
  };
  gauge("waiting", "Messages that do not show yet what they should.", ({ waiting }) => waiting);
  gauge("lag_seconds", "How long ago the post was due that has waited longest.", ({ lagSeconds }) => lagSeconds);
  gauge("undeliverable", "Posts that were given up.", ({ undeliverable }) => undeliverable);
  gauge("doubtful", "Sends that may have arrived twice.", ({ doubts }) => doubts);
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
