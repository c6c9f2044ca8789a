import { connectTeams } from "../../../src/adapters/teams/connect.ts";
import type { TeamsSettings } from "../../../src/adapters/teams/settings.ts";
import type { Door, DoorTools } from "../../../src/core/ports/door.ts";
import { startGraph } from "../../support/teams/graph.ts";
import { startKeys } from "../../support/teams/keys.ts";
import type { Route } from "../../support/teams/wire/deliver.ts";
import { appId, municipality, umbrella } from "../../support/teams/world.ts";
import type { Who } from "../stage.ts";
import { People } from "./people.ts";
import { people } from "./stage.ts";

/** A tenant whose people use Teams, as the connector double plays it; tokens are checked on both sides. */
export interface Tenant {
  readonly teams: People;
  /** Our door to that tenant. */
  connect(tools: DoorTools, changes?: Partial<TeamsSettings>): Promise<Door>;
  /** The way to our server, which is at an address such as "http://127.0.0.1:3000". */
  routeTo(url: string): Route;
  close(): Promise<void>;
}

const token = "outgoing";

export async function startTenant(english?: Who): Promise<Tenant> {
  const keys = await startKeys({ appId });
  const graph = await startGraph({ token });
  const teams = await People.start({
    token,
    people: Object.values(people),
    ...(english && { english: people[english] }),
  });
  const settings = {
    appId,
    tenantId: municipality.tenantId,
    type: "MultiTenant",
    tenants: [municipality.tenantId, umbrella.tenantId],
    language: "sv",
    test: { openIdUrl: keys.metadataUrl, token, graphUrl: graph.url },
  } as const;
  graph.messages = () => teams.written();
  return {
    teams,
    connect: (tools, changes) => connectTeams({ ...settings, ...changes }, tools),
    routeTo: (url) => ({ endpoint: `${url}/api/messages`, sign: keys.sign }),
    async close() {
      await teams.close();
      await graph.close();
      await keys.close();
    },
  };
}
