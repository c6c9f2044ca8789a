import { App as Bolt } from "@slack/bolt";
import type { App } from "./app.ts";
import { silentLogger } from "./silentLogger.ts";
import type { Slack } from "./slack.ts";

/** The least that one can build with the real Bolt, over HTTP or, when the app has an app token, in Socket Mode. */
export async function startTinyApp(
  slack: Slack,
  app: App,
  define: (bolt: Bolt) => void,
): Promise<{ stop(): Promise<void> }> {
  const clientOptions = { slackApiUrl: slack.url, retryConfig: { retries: 0 }, logger: silentLogger };
  const bolt = new Bolt({
    ...(app.appToken ? { appToken: app.appToken, socketMode: true } : { signingSecret: app.signingSecret }),
    clientOptions,
    convoStore: false,
    logger: silentLogger,
    // Bolt takes the team of a button in a form to be the one that installed the app, which it need not be.
    authorize: async (source, body) => {
      const teamId = (body as { view?: { app_installed_team_id?: string } } | undefined)?.view?.app_installed_team_id;
      const found = app.installations.find(({ team }) => team.id === (teamId ?? source.teamId));
      if (!found) throw new Error(`Not installed in ${teamId ?? source.teamId}`);
      return { botToken: found.botToken, botId: found.botId, botUserId: found.botUserId, teamId: found.team.id };
    },
  });
  bolt.error(async () => {});
  define(bolt);
  const server: unknown = await bolt.start({ port: 0, host: "127.0.0.1" });
  if (isListening(server)) app.deliverTo(`http://127.0.0.1:${server.address().port}/slack/events`);
  return { stop: async () => void (await bolt.stop()) };
}

const isListening = (server: unknown): server is { address(): { port: number } } =>
  typeof server === "object" && server !== null && "address" in server;
