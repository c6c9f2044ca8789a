import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Account } from "../../src/core/ask.ts";
import { plain } from "../../src/core/card.ts";
import { type Clock, openClock } from "./clock.ts";
import { openTestDatabase } from "./database.ts";
import { openGroup, openTestHouse, type TestHouse } from "./house.ts";
import { openTrial, openWorker, type TestWorker, type Trial } from "./work.ts";

/** A group in a house with slow work of the test's own, which is done when the test says so. */
export interface WorkStage {
  t: TestHouse;
  p: Awaited<ReturnType<typeof openGroup>>;
  trial: Trial;
  worker: TestWorker;
}

export function openWorkStage() {
  const trial = openTrial();
  const stage = { trial } as WorkStage;
  let clock: Clock;
  beforeAll(async () => {
    stage.t = await openTestHouse(await openTestDatabase(), [trial.feature]);
    stage.p = await openGroup(stage.t);
    clock = openClock(stage.t);
    stage.worker = openWorker(stage.t, trial);
  });
  afterAll(async () => {
    await clock.stop();
    await stage.t.close();
  });
  afterEach(async () => {
    trial.gather = async () => "något";
    trial.run = async () => {};
    stage.t.chat.absent.clear();
    await stage.t.database.client.work.updateMany({ data: { state: "done", endedAt: stage.t.now } });
  });
  const latest = () => stage.t.database.client.work.findFirstOrThrow({ orderBy: { number: "desc" } });

  return Object.assign(stage, {
    latest,
    async ask(who: Account = stage.p.cilla) {
      expect(await stage.t.type(who, "prova")).toMatch(/^Jag läser\. Arbete \d+\.$/u);
      return await latest();
    },
    /** The card of the latest in the asker's own conversation, as it reads some seconds later; "" where there is none. */
    async card(): Promise<string> {
      const { t } = stage;
      await clock.runUntil(new Date(t.now.getTime() + 3_000));
      const { id } = await latest();
      const { message } = await t.database.client.post.findFirstOrThrow({ where: { subjectId: id } });
      const shown = t.chat.messages.find((one) => one.id === message);
      return shown ? plain(shown.content.card) : "";
    },
    /** What has been done, and in whose name, from now on. */
    runsOf(): readonly string[] {
      const runs: string[] = [];
      trial.run = async ({ actor }, gathered) => void runs.push(`${actor.name} ${gathered}`);
      return runs;
    },
  });
}
