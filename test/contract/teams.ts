import { type Backstage, openBackstage } from "./backstage.ts";
import type { Stage, StageOptions } from "./stage.ts";
import { makeTeamsStage } from "./teams/stage.ts";
import { startTenant, type Tenant } from "./teams/tenant.ts";

/** Teams, as the connector double plays it. */
export async function openTeamsStage({ english }: StageOptions): Promise<Stage> {
  const tenant = await startTenant(english);
  return makeDoubleStage(tenant, await openBackstage({ teams: (tools) => tenant.connect(tools) }));
}

/** The double before a house that is open; both close with the stage. */
export function makeDoubleStage(tenant: Tenant, backstage: Backstage): Stage {
  tenant.teams.connect(tenant.routeTo(backstage.url));
  return makeTeamsStage(tenant.teams, {
    ...backstage,
    again: async () => void (await tenant.teams.again()),
    async close() {
      await backstage.close();
      await tenant.close();
    },
  });
}
