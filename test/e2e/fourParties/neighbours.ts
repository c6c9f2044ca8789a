import { randomUUID } from "node:crypto";
import { connectSlack } from "../../../src/adapters/slack/connect.ts";
import type { Database } from "../../../src/adapters/store/database.ts";
import { makeInstallations } from "../../../src/adapters/store/installations/installations.ts";
import { makeSecrets } from "../../../src/adapters/store/secrets.ts";
import type { Door, DoorTools } from "../../../src/core/ports/door.ts";
import type { Clock } from "../../contract/backstage.ts";
import { ourRights, startSlackAt, type Town } from "../../contract/slack/town.ts";
import { nameOf } from "../../contract/stage.ts";
import type { App } from "../../support/slack/app.ts";
import type { Channel } from "../../support/slack/channel.ts";
import type { Person } from "../../support/slack/person.ts";
import type { Slack } from "../../support/slack/slack.ts";

/** Two workspaces that share a channel, each with an app of its own. Dragan is of the city's, everyone else of the other. */
export interface Neighbours {
  readonly slack: Slack;
  readonly channel: Channel;
  readonly city: Town;
  readonly association: Town;
  /** People of the association's workspace: one who observes, one who is to leave, and one whom the group never knew. */
  readonly observer: Person;
  readonly leaver: Person;
  readonly stranger: Person;
}

export async function startNeighbours(clock: Clock): Promise<Neighbours> {
  const slack = await startSlackAt(clock);
  const rights = ourRights();
  const found = (name: string, word: string) => {
    const team = slack.team(name);
    return { team, app: team.app({ ...rights, signingSecret: `hemlighet-${word}`, botToken: `xoxb-${word}` }) };
  };
  const [home, away] = [found("Staden", "staden"), found("Paraplyet", "paraplyet")];
  const dragan = home.team.user("Dragan");
  const named = ["Esra", "Observatören", "Vikarien", "Gästen"].map((name) => away.team.user(name));
  const [, observer, leaver, stranger] = named as [Person, Person, Person, Person];
  const channel = home.team.channel("samverkan", dragan).shareWith(away.team, { as: "staden-och-vi" });
  channel.admit(...named);
  const townOf = (app: App): Town => ({
    ...{ slack, app, channel, commands: rights.commands },
    person: (who) => (who === "dragan" ? dragan : away.team.user(nameOf(who))),
  });
  const [city, association] = [townOf(home.app), townOf(away.app)];
  return { slack, channel, city, association, observer, leaver, stranger };
}

/** Our one door to both, with both apps' tokens in the store. */
export async function connectNeighbours(
  { slack, city, association }: Neighbours,
  tools: DoorTools,
  database: Database,
): Promise<Door> {
  const secrets = makeSecrets("a key of the tests, long enough to do");
  const installations = makeInstallations(database, {
    ...{ platform: "slack", secrets, now: tools.now, id: randomUUID },
  });
  for (const { app } of [city, association]) {
    const { id: appId, signingSecret, bot } = app;
    const { botToken, botUserId, team } = bot;
    await installations.keep({
      ...{ appId, team: team.id, teamName: team.name, botUserId, expiresAt: undefined },
      secrets: { botToken, signingSecret },
    });
  }
  return await connectSlack({ apiUrl: slack.url, language: "sv", installations }, tools);
}
