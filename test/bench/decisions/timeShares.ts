import type { Server } from "./server.ts";

const sliceMs = 10;

/**
 * Gives each server one part in so many of the time, one after the other, and lets it stand still for the rest: what
 * a machine of its own, that many times slower, would do. They all go on when it ends.
 */
export function shareTime(servers: readonly Server[], parts: number): { end(): void } {
  for (const server of servers) server.pause();
  let slice = 0;
  const timer = setInterval(() => {
    servers[slice % parts]?.pause();
    slice += 1;
    servers[slice % parts]?.resume();
  }, sliceMs);
  return {
    end() {
      clearInterval(timer);
      for (const server of servers) server.resume();
    },
  };
}
