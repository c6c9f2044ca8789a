import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { makeStore } from "../../src/adapters/store/store.ts";
import { makeWorks } from "../../src/adapters/store/works.ts";
import { defineCommand } from "../../src/core/command.ts";
import { defineFeature, type Feature, handle } from "../../src/core/feature.ts";
import { everyone, representatives } from "../../src/core/group.ts";
import { said } from "../../src/core/reply.ts";
import type { Turn } from "../../src/core/turn.ts";
import { carryOut, type Working } from "../../src/core/work/carryOut.ts";
import type { Outside } from "../../src/core/work/summarise.ts";
import { defineWork, type Work, type WorkTools } from "../../src/core/work/work.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { packIn } from "../../src/wiring/printing.ts";
import { takeOutWith } from "../../src/wiring/record/takeOut.ts";
import { rules } from "../../src/wiring/summaries.ts";
import { type TestHouse, threads } from "./house.ts";

/** What a test's own slow work does: gathers a text, and says it in its turn. */
export interface Trial {
  readonly feature: Feature;
  gather(tools: WorkTools): Promise<string>;
  run(turn: Turn, gathered: string): Promise<void>;
}

/** "prova" has ten minutes to gather in, "prova snabbt" a tenth of a second. */
export function openTrial(): Trial {
  const trial: Trial = { feature: undefined as never, gather: async () => "något", run: async () => {} };
  const planned = (id: string, minutes?: number) =>
    defineWork({
      id,
      title: { sv: "Läs på prov", en: "Read on trial" },
      roles: representatives,
      input: z.object({ about: z.string() }),
      ...(minutes && { minutes }),
      gather: async (tools, { about }) => `${about}: ${await trial.gather(tools)}`,
      async run(turn, _input, gathered) {
        await trial.run(turn, gathered);
        return said(`Jag har läst ${gathered}`);
      },
    });
  const [patient, hasty] = [planned("trial.read"), planned("trial.readFast", 0.002)];
  const feature = defineFeature({
    id: "trial",
    name: { sv: "Prov", en: "Trial" },
    handlers: [starting("trial.ask", "prova", patient), starting("trial.askFast", "prova snabbt", hasty)],
    works: [patient, hasty],
  });
  return Object.assign(trial, { feature });
}

function starting(id: string, phrase: string, work: Work<z.ZodObject<{ about: z.ZodString }>>) {
  const words = { words: [phrase], title: phrase, fields: {} };
  const input = z.object({});
  const command = defineCommand({ id, kind: "change", roles: everyone, input, texts: { sv: words, en: words } });
  return handle(command, async (turn) => said(`Jag läser. Arbete ${await turn.start(work, { about: "prov" })}.`));
}

/** Does slow work when the test says so, as the house does by itself where it has been started. */
export interface TestWorker {
  /** The latest that was asked for; `stop` is what a program does that ends. */
  carryOut(stop?: AbortSignal): Promise<void>;
  /** The bugs that the operator was told of. */
  readonly reported: readonly string[];
}

/** `outside`: the language model that the operator has set up. */
export function openWorker(t: TestHouse, trial?: Trial, outside?: Outside): TestWorker {
  const { database, house, chat } = t;
  const now = () => t.now;
  const nothing = async () => {};
  const reported: string[] = [];
  const working: Working = {
    features: trial ? [...catalogue, trial.feature] : catalogue,
    store: makeStore(database, { now, salt: randomUUID, secret: randomUUID, setAlarm: nothing, beginWork: nothing }),
    works: makeWorks(database.client, now, () => {}),
    ports: new Map([["test", chat.port]]),
    threads,
    engines: { rules, outside },
    printDocument: house.printDocument,
    pack: packIn(threads),
    takeOut: takeOutWith(database),
    address: (path) => t.address && `${t.address}${path}`,
    dispatch: house.dispatch,
    now,
    // Nobody waits for real.
    wait: (ms, signal) => delay(Math.min(ms, 20), undefined, { signal, ref: false }),
    mask: (text) => ({ text: text.replace("811218-9876", "…") }),
    report: (error) => {
      reported.push(String(error));
      return "ab12";
    },
  };
  return {
    reported,
    async carryOut(stop = new AbortController().signal) {
      const { id } = await database.client.work.findFirstOrThrow({ orderBy: { number: "desc" } });
      await carryOut(working, id, stop);
    },
  };
}
