import { setTimeout as delay } from "node:timers/promises";
import { seeMessage } from "../../contract/slack/reading.ts";
import type { Town } from "../../contract/slack/town.ts";
import { textOf } from "../../contract/stage.ts";

/** What people look at between what they do: command, words, and something that the answer has. */
const looks = [
  ["/beslut", "lista", "eslut"],
  ["/forslag", "lista", "örslag"],
  ["/samsprak", "hem", ""],
  ["/samsprak", "gruppen", "Samverkansgruppen"],
  ["/samsprak", "sök sak", ""],
  ["/samsprak", "hjälp", ""],
  ["/mote", "lista", ""],
] as const;

export interface Reading {
  readonly answers: { readonly good: number; readonly bad: readonly string[] };
  stop(): Promise<void>;
}

/** In each group someone looks at one thing after another. */
export function startReaders(towns: readonly Town[], pauseMs: number): Reading {
  const answers = { good: 0, bad: [] as string[] };
  const ending = new AbortController();
  const read = async (town: Town): Promise<void> => {
    for (let i = 0; !ending.signal.aborted; i++) {
      const [command, words, expected] = looks[i % looks.length] ?? looks[0];
      const { status, body, problem } = await town.person("dragan").command(command, words, town);
      const said = status === 200 && body ? textOf(seeMessage(body as Parameters<typeof seeMessage>[0])) : "";
      if (said.length > 0 && said.includes(expected)) answers.good += 1;
      else answers.bad.push(`${command} ${words}: ${status} ${problem ?? said.slice(0, 80)}`);
      await delay(pauseMs, undefined, { signal: ending.signal }).catch(() => {});
    }
  };
  const reading = towns.map(read);
  return {
    answers,
    async stop() {
      ending.abort();
      await Promise.all(reading);
    },
  };
}
