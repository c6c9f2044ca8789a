import { setTimeout as delay } from "node:timers/promises";
import { startPlayground } from "../support/teams/playground.ts";
import type { Route } from "../support/teams/wire/deliver.ts";
import { type Backstage, openBackstage } from "./backstage.ts";
import type { Stage } from "./stage.ts";
import { makeTeamsStage } from "./teams/stage.ts";
import { startTenant, type Tenant } from "./teams/tenant.ts";

/** What the playground's screen needs to catch up with what it has been sent. */
const calmMs = 150;

/** The playground itself knows English alone, and says so of everyone. */
const inSwedish = ({ endpoint, sign }: Route): Route => ({
  endpoint,
  sign: (activity) => sign?.(Object.assign(activity, { locale: "sv-SE" })),
});

/** Teams, as Microsoft's own playground plays it. It has one personal chat, Alva's, and shows to all what is for one. */
export async function openPlaygroundStage(): Promise<Stage> {
  const tenant = await startTenant();
  const backstage = await openBackstage({ teams: (tools) => tenant.connect(tools, forPlayground) });
  return await makePlaygroundStage(tenant, backstage);
}

/** What our door must not do there. */
export const forPlayground = { targeted: false } as const;

/** The playground before a house that is open; all three close with the stage. */
export async function makePlaygroundStage(tenant: Tenant, backstage: Backstage): Promise<Stage> {
  const playground = await startPlayground();
  playground.connect(inSwedish(tenant.routeTo(backstage.url)));
  const { troubles, settle, close } = backstage;
  return makeTeamsStage(playground, {
    troubles,
    async settle() {
      await settle();
      await delay(calmMs);
      // Whoever has no chat there cannot be told anything in it.
      troubles.splice(0, troubles.length, ...troubles.filter((text) => !text.includes("could not be delivered")));
    },
    again: async () => {},
    async close() {
      await close();
      await playground.close();
      await tenant.close();
    },
  });
}
