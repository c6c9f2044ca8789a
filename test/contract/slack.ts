import { openBackstage } from "./backstage.ts";
import { makeSlackStage } from "./slack/stage.ts";
import { connectTo, type Mode, startTown, type Town } from "./slack/town.ts";
import type { Stage, StageOptions } from "./stage.ts";

/** Slack, as the double plays it: over HTTP, or in Socket Mode. */
export async function openSlackStage({ english }: StageOptions, mode: Mode = "http"): Promise<Stage> {
  let town: Town | undefined;
  const backstage = await openBackstage({
    slack: async (tools, clock) => {
      town = await startTown(mode, clock, english);
      return await connectTo(town, tools);
    },
  });
  if (!town) throw new Error("the door has been opened");
  const { slack, app } = town;
  if (mode === "http") app.deliverTo(`${backstage.url}/slack/events`);
  return makeSlackStage(town, {
    ...backstage,
    async close() {
      await backstage.close();
      await slack.close();
    },
  });
}
