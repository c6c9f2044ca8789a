import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Dispatch } from "../../../core/dispatch.ts";
import type { Door, Route } from "../../../core/ports/door.ts";
import type { Reply } from "../../../core/reply.ts";
import type { NoteModel } from "../../../core/work/summarise.ts";
import { answer } from "../server.ts";
import { gaugePosts, gaugeQueues, type Sources } from "./gauges.ts";
import { countModel } from "./model.ts";
import { watchPorts } from "./ports.ts";

export interface Metrics {
  /** The same dispatch, measured. */
  measure(dispatch: Dispatch): Dispatch;
  /** Runs what a command does, and notes how long it took. */
  timed(command: string, work: () => Promise<Reply>): Promise<Reply>;
  /** Counts each time that a language model was asked, and what it used. */
  readonly noteModel: NoteModel;
  /** The same door, with what its platform answers to us measured. */
  watch(door: Door): Door;
  readonly route: Route;
}

/** What an operator watches: asks and how they ended, how long they took, posts and jobs that wait, platforms that fail. */
export function makeMetrics(sources: Sources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  gaugePosts(registry, sources);
  gaugeQueues(registry, sources);
  return {
    measure: measureAsks(registry),
    timed: timeCommands(registry),
    noteModel: countModel(registry),
    watch: watchPorts(registry),
    route: {
      method: "GET",
      path: "/metrics",
      async handle(_request, response) {
        const text = await registry.metrics().catch(() => undefined);
        if (text === undefined) answer(response, 503, "The database does not answer.\n");
        else answer(response, 200, text, registry.contentType);
      },
    },
  };
}

function measureAsks(registry: Registry): Metrics["measure"] {
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
  return (dispatch) => async (ask) => {
    const door = ask.place.platform;
    const start = performance.now();
    const reply = await dispatch(ask);
    duration.observe({ door }, (performance.now() - start) / 1000);
    asks.inc({ door, end: reply.kind === "form" ? "form" : (reply.mood ?? "done") });
    return reply;
  };
}

/** Few buckets: there are more than a hundred commands. */
function timeCommands(registry: Registry): Metrics["timed"] {
  const duration = new Histogram({
    name: "samsprak_command_seconds",
    help: "What a command takes once it is known who asks for what, refusals included.",
    labelNames: ["command"],
    buckets: [0.01, 0.05, 0.25, 1, 2.5],
    registers: [registry],
  });
  return async (command, work) => {
    const end = duration.startTimer({ command });
    return await work().finally(end);
  };
}
