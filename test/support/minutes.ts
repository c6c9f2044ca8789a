import { afterAll, beforeAll } from "vitest";
import { type Account, accountKey } from "../../src/core/ask.ts";
import { type Card, plain } from "../../src/core/card.ts";
import type { Utterance } from "../../src/core/conversation.ts";

import { type ModelConfig, openModel } from "../../src/wiring/summaries.ts";
import { openTestDatabase } from "./database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "./house.ts";
import { person } from "./people.ts";
import { openTrial, openWorker, type TestWorker } from "./work.ts";

/** A group whose threads are summarised when the test says so. */
export interface MinutesStage {
  t: TestHouse;
  p: Awaited<ReturnType<typeof openGroup>>;
  worker: TestWorker;
}

/** `model`: the language model that the operator has set up. */
export function openMinutesStage(
  open = openTestDatabase,
  model: () => Promise<ModelConfig | undefined> = async () => undefined,
) {
  const stage = {} as MinutesStage;
  const written = new Map<string, string>();
  /** What has been written there before is the same message; another has another id. */
  const idOf = (line: string, i: number, n = 0): string => {
    const id = n === 0 ? `c1:${i + 1}` : `c1:${i + 1}.${n}`;
    if ((written.get(id) ?? line) !== line) return idOf(line, i, n + 1);
    written.set(id, line);
    return id;
  };
  beforeAll(async () => {
    const [database, config] = [await open(), await model()];
    stage.t = await openTestHouse(database, [], [], config);
    stage.p = await openGroup(stage.t);
    const quiet = { info: () => {}, warn: () => {}, error: () => {} };
    stage.worker = openWorker(stage.t, openTrial(), config && openModel(database, config, quiet));
  });
  afterAll(() => stage.t.close());
  return Object.assign(stage, {
    /** Lets people write in the thread, a minute between them, in place of what was there. */
    write(...lines: readonly string[]) {
      stage.t.chat.said.length = 0;
      stage.t.chat.said.push(...lines.map((line, i) => ({ ...utterance(line, i, stage.t.now), id: idOf(line, i) })));
    },
    /** Has the thread summarised, and gives the draft's card as the asker gets it. */
    async summarise(who: Account = stage.p.cilla, words = "sammanfatta"): Promise<Card> {
      const { t } = stage;
      const place = { platform: "test", team: "t1", channel: "c1", thread: "c1:1" };
      await t.ask(who, { words }, { place });
      await stage.worker.carryOut();
      await t.deliver();
      const card = t.chat.messages.findLast((one) => one.where === who.user && one.content.card.status === "Utkast");
      if (!card) throw new Error(`no draft: ${t.chat.read(who.user).join("\n---\n")}`);
      return card.content.card;
    },
    /** A card as someone who asks for it reads it. */
    async shown(number: string, who: Account = stage.p.cilla): Promise<string> {
      return plain(cardOf(await stage.t.ask(who, { words: `protokoll visa ${number}` })));
    },
  });
}

/** "Cilla: Jag tar det, @Bosse." */
function utterance(line: string, i: number, now: Date): Utterance {
  const [, name = "", text = ""] = /^(\p{L}+): (.*)$/su.exec(line) ?? [];
  const speaker = (who: string) => ({ id: accountKey(person(who)), name: who });
  return {
    id: `c1:${i + 1}`,
    author: speaker(name),
    at: new Date(now.getTime() + (i - 60) * 60_000),
    text,
    mentions: [...text.matchAll(/@(\p{L}+)/gu)].map(([, who = ""]) => speaker(who)),
    reactions: [],
    files: [],
    link: `https://chat.example/c1/${i + 1}`,
  };
}

export const saturdays = [
  "Cilla: Vi behöver bestämma om bollhallen. Ska vi öppna hallen på lördagar i januari?",
  "Bosse: Jag föreslår att vi provar lördagar i januari och februari.",
  "Dragan: Låter bra, HISO står bakom det.",
  "Alva: Malmö stad står bakom. Då beslutar vi att prova lördagar i januari och februari.",
  "Cilla: Jag tar fram ett schema till 11 december.",
  "Alva: @Bosse kan du fråga fastighetskontoret om nycklarna?",
  "Dragan: Vad kostar städningen?",
];
