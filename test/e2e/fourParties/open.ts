import { openBackstage } from "../../contract/backstage.ts";
import { forPlayground, makePlaygroundStage } from "../../contract/playground.ts";
import { makeSlackStage } from "../../contract/slack/stage.ts";
import { cardOf, type Seen, type Stage } from "../../contract/stage.ts";
import { startTenant } from "../../contract/teams/tenant.ts";
import { makeDoubleStage } from "../../contract/teams.ts";
import { connectNeighbours, type Neighbours, startNeighbours } from "./neighbours.ts";

/** One house, with doors to both of Slack's workspaces and to Teams. */
export interface FourParties {
  readonly neighbours: Neighbours;
  /** The shared channel, through the app of each workspace. */
  readonly city: Stage;
  readonly association: Stage;
  readonly teams: Stage;
  /** The card of that title in every channel of the group: the shared one, and the one in Teams. */
  everywhere(title: string): Promise<readonly [Seen, Seen]>;
  close(): Promise<void>;
}

export async function openFourParties(carrier: "double" | "playground"): Promise<FourParties> {
  const tenant = await startTenant();
  let neighbours: Neighbours | undefined;
  const backstage = await openBackstage({
    slack: async (tools, clock, database) => {
      neighbours = await startNeighbours(clock);
      return await connectNeighbours(neighbours, tools, database);
    },
    teams: (tools) => tenant.connect(tools, carrier === "playground" ? forPlayground : {}),
  });
  if (!neighbours) throw new Error("the door has been opened");
  const { slack, ...towns } = neighbours;
  for (const { app } of [towns.city, towns.association]) app.deliverTo(`${backstage.url}/slack/events`);
  const make = carrier === "playground" ? makePlaygroundStage : makeDoubleStage;
  const teams = await make(tenant, backstage);
  const city = makeSlackStage(towns.city, backstage);
  return {
    neighbours,
    city,
    association: makeSlackStage(towns.association, backstage),
    teams,
    everywhere: async (title) => [cardOf(await city.channel(), title), cardOf(await teams.channel(), title)],
    async close() {
      await teams.close();
      await slack.close();
    },
  };
}
