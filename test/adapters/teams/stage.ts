import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { TeamsSettings } from "../../../src/adapters/teams/settings.ts";
import { said } from "../../../src/core/reply.ts";
import type { Activity } from "../../support/teams/act/envelope.ts";
import { messageActivity } from "../../support/teams/act/messages.ts";
import { type Connector, startConnector } from "../../support/teams/connector.ts";
import { alva, bot, groupChat, type Person } from "../../support/teams/world.ts";
import { type House, openHouse, token } from "./house.ts";

/** A house for a file's tests, and for each of them a Teams of its own, which hears everything. */
export interface Stage {
  house: House;
  teams: Connector;
}

export function setStage(changes: Partial<TeamsSettings> = {}): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.house = await openHouse(changes);
  });
  afterAll(() => stage.house.close());
  beforeEach(async () => {
    stage.teams = await startConnector({ token, hearsAll: true });
    stage.teams.connect(stage.house.route);
    stage.house.asks.length = 0;
    stage.house.log.length = 0;
    stage.house.addresses.clear();
    stage.house.answers(said("Hej!"));
  });
  afterEach(() => stage.teams.close());
  return stage;
}

let count = 0;

/** A message in the group chat, with changes that no ordinary client makes. */
export function messageIn({ teams }: Stage, changes: Partial<Activity> = {}, person = alva): Activity {
  count += 1;
  const spoken = { id: `message-${count}`, conversation: groupChat.id, text: "", person, mention: true };
  return { ...messageActivity(teams.origin(groupChat.id, person), spoken), ...changes };
}

export const ofUs = { type: "mention", text: `<at>${bot.name}</at>`, mentioned: bot };

export function mentionOf({ id, name, aadObjectId }: Person, more: object = { aadObjectId }): object {
  return { type: "mention", text: `<at>${name}</at>`, mentioned: { id, name, ...more } };
}
