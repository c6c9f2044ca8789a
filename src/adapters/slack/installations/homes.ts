import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { Place } from "../../../core/ask.ts";
import type { Book } from "./book.ts";
import type { InstallationStore } from "./installation.ts";

export interface HomeTools {
  readonly book: Book;
  readonly store: Pick<InstallationStore, "teamsOf"> | undefined;
  /** Asks in the name of an installation, and not for long. */
  readonly clientOf: (id: string) => WebClient;
  readonly now: () => Date;
}

/** So long a channel that is shared no more, or linked anew, is taken for what it was. */
const knownMs = 60_000;
const mostKnown = 1000;

const shared = z.object({
  conversation_host_id: z.string().optional(),
  shared_team_ids: z.array(z.string()).default([]),
  connected_team_ids: z.array(z.string()).default([]),
  internal_team_ids: z.array(z.string()).default([]),
});

/**
 * The place as its group knows it. A channel that several workspaces share has one id and one group, but the group is
 * linked under one of them, and the members' commands come through the app of each one's own.
 *
 * Whether the channel is shared Slack itself must say: what a payload claims only its own app's workspace can vouch for.
 */
export function makeHomes({ book, store, clientOf, now }: HomeTools): (place: Place) => Promise<Place> {
  const known = new Map<string, { readonly team: string; readonly until: number }>();

  async function homeOf(store: Pick<InstallationStore, "teamsOf">, team: string, channel: string) {
    const linked = await store.teamsOf(channel);
    if (linked.includes(team)) return team;
    const [sharing] = linked.length === 0 ? [] : await teamsSharing(channel, [team, ...linked], linked, team);
    return sharing;
  }

  /** Those of the linked workspaces that share the channel with `team`, as the first that can see it is told. */
  async function teamsSharing(channel: string, asking: readonly string[], linked: readonly string[], team: string) {
    for (const asked of asking) {
      const installation = book.inTeam(asked);
      const told = installation && (await sharersOf(clientOf(installation.id), channel));
      const teams = told && new Set([...told, asked]);
      if (teams) return teams.has(team) ? linked.filter((one) => teams.has(one)) : [];
    }
    return [];
  }

  return async (place) => {
    const { team, channel } = place;
    const isAlone = new Set(book.all().map((one) => one.team)).size < 2;
    if (!channel || !store || isAlone) return place;
    const key = `${team}:${channel}`;
    const found = known.get(key);
    if (found && found.until > now().getTime()) return { ...place, team: found.team };
    const home = await homeOf(store, team, channel);
    if (!home) return place;
    const [oldest] = known.keys();
    if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
    known.set(key, { team: home, until: now().getTime() + knownMs });
    return { ...place, team: home };
  };
}

/** The workspaces that have the channel; undefined where Slack does not tell. */
async function sharersOf(client: WebClient, channel: string): Promise<readonly string[] | undefined> {
  try {
    const { channel: info } = await client.conversations.info({ channel });
    const { conversation_host_id: host, ...teams } = shared.parse(info);
    return [...Object.values(teams).flat(), ...(host ? [host] : [])];
  } catch {
    return undefined;
  }
}
