import type { Program } from "../../e2e/program.ts";

/** What an instance tells of itself at /metrics. */
export interface Use {
  /** Megabytes. */
  readonly rss: number;
  readonly heap: number;
  /** Timers, sockets and whatever else Node holds. */
  readonly handles: number;
  readonly files: number;
  /** Posts that are due. */
  readonly waiting: number;
}

export async function readUse({ url }: Program): Promise<Use> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const read = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, "mu").exec(text)?.[1]);
  return {
    rss: read("process_resident_memory_bytes") / 2 ** 20,
    heap: read("nodejs_heap_size_used_bytes") / 2 ** 20,
    handles: read("nodejs_active_resources_total"),
    files: read("process_open_fds"),
    waiting: read("samsprak_posts_waiting"),
  };
}
