import { Counter, Histogram, type Registry } from "prom-client";
import { OutsideError } from "../../../core/errors.ts";
import type { ChatPort } from "../../../core/ports/chat.ts";
import type { Door } from "../../../core/ports/door.ts";

/** Measures what we ask of platforms: how long they take, and how often they fail or refuse. */
export function watchPorts(registry: Registry): (door: Door) => Door {
  const registers = [registry];
  const labelNames = ["platform", "call"];
  const duration = new Histogram({
    name: "samsprak_platform_seconds",
    help: "From our call to a platform to its answer.",
    labelNames,
    buckets: [0.05, 0.25, 1, 2.5, 10],
    registers,
  });
  const errors = new Counter({
    name: "samsprak_platform_errors_total",
    help: "Calls that a platform did not carry out: passing where we try again, final where we do not.",
    labelNames: [...labelNames, "kind"],
    registers,
  });
  const counted =
    <A extends readonly unknown[], R>(platform: string, call: string, ask: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const end = duration.startTimer({ platform, call });
      try {
        return await ask(...args);
      } catch (error) {
        errors.inc({ platform, call, kind: error instanceof OutsideError && error.retry ? "passing" : "final" });
        throw error;
      } finally {
        end();
      }
    };
  const portOf = (platform: string, port: ChatPort): ChatPort => ({
    limits: port.limits,
    paceMs: port.paceMs,
    post: counted(platform, "post", port.post.bind(port)),
    update: counted(platform, "update", port.update.bind(port)),
    find: counted(platform, "find", port.find.bind(port)),
    read: counted(platform, "read", port.read.bind(port)),
    mayRead: counted(platform, "mayRead", port.mayRead.bind(port)),
    isPrivate: counted(platform, "isPrivate", port.isPrivate.bind(port)),
  });
  return ({ platform, port, routes, ...door }) => ({
    platform,
    port: portOf(platform, port),
    routes,
    close: door.close,
  });
}
