import { connectRoom } from "../../../src/adapters/room/connect.ts";
import { connectSlack } from "../../../src/adapters/slack/connect.ts";
import { botEvents, scopes } from "../../../src/adapters/slack/scopes.ts";
import { connectTeams } from "../../../src/adapters/teams/connect.ts";
import { healthRoutes } from "../../../src/adapters/web/health.ts";
import { makeMetrics } from "../../../src/adapters/web/metrics/metrics.ts";
import { serve } from "../../../src/adapters/web/server.ts";
import type { DoorLog } from "../../../src/core/ports/door.ts";
import { webRoutes } from "../../../src/wiring/routes.ts";
import { settings as roomSettings } from "../../adapters/room/settings.ts";
import { settings as teamsSettings } from "../../adapters/teams/house.ts";
import type { TestHouse } from "../house.ts";
import { startSlack } from "../slack/slack.ts";
import { startConnector } from "../teams/connector.ts";
import { startKeys } from "../teams/keys.ts";
import { appId } from "../teams/world.ts";

const token = "outgoing";

/** Every door of the program at one address, before one house on a real database. */
export async function openAllDoors(t: TestHouse) {
  const slack = await startSlack();
  const team = slack.team("Åkersta");
  const signingSecret = "en hemlighet";
  const granted = scopes.map(({ scope }) => scope);
  const app = team.app({ signingSecret, botToken: "xoxb-1", events: [...botEvents], scopes: granted });
  const [keys, teams] = [await startKeys({ appId }), await startConnector({ token })];
  const errors: string[] = [];
  const note = (what: object, text: string) => void errors.push(`${text} ${JSON.stringify(what)}`);
  const log: DoorLog = { info: () => {}, warn: () => {}, error: note };
  const toolsOf = (platform: string) => ({ ...t.house.toolsFor(platform), log, now: () => t.now });
  const doors = [
    await connectSlack({ botToken: "xoxb-1", signingSecret, apiUrl: slack.url, language: "sv" }, toolsOf("slack")),
    await connectTeams({ ...teamsSettings, test: { openIdUrl: keys.metadataUrl, token } }, toolsOf("teams")),
    connectRoom(roomSettings, toolsOf("room")),
  ];
  const none = async () => ({ waiting: 0, lagSeconds: 0, undeliverable: 0, doubts: 0 });
  const { route: metrics } = makeMetrics({ waiting: none, troubles: none, queues: async () => [] });
  const settings = { publicUrl: undefined, language: "sv" } as const;
  const web = webRoutes(t.house, settings, { dispatch: t.house.dispatch, log, now: () => t.now });
  const routes = [...doors.flatMap((door) => door.routes), ...healthRoutes(async () => []), metrics, ...web];
  const server = await serve(routes, "127.0.0.1", 0, log);
  return {
    ...{ url: server.url, team, app, signingSecret, slack, keys, teams, errors },
    paths: routes.map(({ method, path }) => ({ method, path })),
    async close() {
      await Promise.all(doors.map((door) => door.close()));
      await server.close(0);
      await Promise.all([slack.close(), teams.close(), keys.close()]);
    },
  };
}
export type AllDoors = Awaited<ReturnType<typeof openAllDoors>>;

export interface Knocked {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** Asks as anyone could. Rejects where there is no answer within three seconds. */
export async function knock(url: string, init: RequestInit = {}): Promise<Knocked> {
  const response = await fetch(url, { redirect: "manual", ...init, signal: AbortSignal.timeout(3_000) });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
