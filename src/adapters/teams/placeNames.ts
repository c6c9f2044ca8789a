import { z } from "zod";
import type { Place } from "../../core/ask.ts";
import type { Addresses } from "../../core/ports/door.ts";
import { type Activity, tenantOf } from "./activity.ts";

const calledSchema = z.object({ name: z.string() });
const keyOf = (team: string) => `${team}/name`;

/** What people call the places that activities come from. */
export interface PlaceNames {
  learn(activity: Activity): Promise<void>;
  of(activity: Activity): Promise<Place["names"]>;
}

/** Teams tells a team's name only when we come into it, and a channel's only when it is made or renamed. */
export function makePlaceNames(addresses: Addresses): PlaceNames {
  const known = new Map<string, string | undefined>();

  /** Asked of the store once for each team. */
  async function teamName(tenant: string, team: string): Promise<string | undefined> {
    if (!known.has(team)) known.set(team, calledSchema.safeParse(await addresses.find(tenant, keyOf(team))).data?.name);
    return known.get(team);
  }

  return {
    async learn(activity) {
      const { id, name } = activity.channelData?.team ?? {};
      if (!id || !name) return;
      known.set(id, name);
      await addresses.remember(tenantOf(activity), keyOf(id), { name });
    },
    async of(activity) {
      const { team, channel } = activity.channelData ?? {};
      const called = team?.name ?? (team?.id ? await teamName(tenantOf(activity), team.id) : undefined);
      const names = { team: called ?? undefined, channel: channel?.name ?? undefined };
      return names.team || names.channel ? names : undefined;
    },
  };
}
