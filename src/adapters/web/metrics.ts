import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Dispatch } from "../../core/dispatch.ts";
import type { Route } from "../../core/ports/door.ts";
import { answer } from "./server.ts";

export interface Metrics {
  /** The same dispatch, measured. */
  measure(dispatch: Dispatch): Dispatch;
  readonly route: Route;
}

/** What an operator watches: asks and how they ended, how long they took, posts that wait. */
export function makeMetrics(countWaiting: () => Promise<number>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const asks = new Counter({
    name: "samsprak_asks_total",
    help: "Asks by door and how they ended.",
    labelNames: ["door", "end"],
    registers,
  });
  const duration = new Histogram({
    name: "samsprak_ask_seconds",
    help: "From an ask to its reply.",
    labelNames: ["door"],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const waiting = new Gauge({
    name: "samsprak_posts_waiting",
    help: "Messages that do not show yet what they should.",
    registers,
    async collect() {
      waiting.set(await countWaiting());
    },
  });
  return {
    measure: (dispatch) => async (ask) => {
      const door = ask.place.platform;
      const start = performance.now();
      const reply = await dispatch(ask);
      duration.observe({ door }, (performance.now() - start) / 1000);
      asks.inc({ door, end: reply.kind === "form" ? "form" : (reply.mood ?? "done") });
      return reply;
    },
    route: {
      method: "GET",
      path: "/metrics",
      handle: (_request, response) => {
        void registry.metrics().then(
          (text) => answer(response, 200, text, registry.contentType),
          () => answer(response, 503, "The database does not answer.\n"),
        );
      },
    },
  };
}
