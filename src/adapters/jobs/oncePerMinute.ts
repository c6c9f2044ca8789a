import type { Log } from "../store/database.ts";

const minuteMs = 60_000;

/** During an outage every attempt fails the same way: the same problem is logged once a minute. */
export function oncePerMinute(log: Log, now: () => number = Date.now): Log {
  const lastLogged = new Map<string, number>();
  return (message, cause) => {
    // Errors end with the worker that had them.
    const problem =
      cause instanceof Error || isNamed(cause) ? `${message}${cause.message.replace(/ \(.*\)$/u, "")}` : message;
    const at = now();
    if (at - (lastLogged.get(problem) ?? Number.NEGATIVE_INFINITY) < minuteMs) return;
    // Those with words of their own, such as an id, would add up for as long as we run.
    for (const [old, last] of lastLogged) if (at - last >= minuteMs) lastLogged.delete(old);
    lastLogged.set(problem, at);
    log(message, cause);
  };
}

function isNamed(cause: unknown): cause is { message: string } {
  return typeof cause === "object" && cause !== null && "message" in cause && typeof cause.message === "string";
}
