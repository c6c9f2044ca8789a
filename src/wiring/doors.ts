import type { RoomSettings } from "../adapters/room/settings.ts";
import type { Config } from "../config.ts";
import type { Door } from "../core/ports/door.ts";
import { personas } from "./demonstration.ts";
import type { OpenHouse } from "./house.ts";
import { phrasesFor, shortcuts } from "./phrases.ts";

/** Opens the doors that the settings name. A platform that is not set up costs nothing: its libraries stay unread. */
export async function openDoors(config: Config, house: OpenHouse): Promise<readonly Door[]> {
  const doors: Door[] = [];
  try {
    if (config.slack) doors.push(await openSlack(config, house));
    if (config.teams) doors.push(await openTeams(config, house));
    if (config.room) doors.push(await openRoom(config, house));
    return doors;
  } catch (error) {
    await Promise.all(doors.map((door) => door.close()));
    throw error;
  }
}

async function openSlack({ slack, language }: Config, house: OpenHouse): Promise<Door> {
  if (!slack) throw new Error("Slack is not set up");
  const { connectSlack } = await import("../adapters/slack/connect.ts");
  return await connectSlack({ ...slack, language }, house.toolsFor("slack"));
}

async function openTeams({ teams, language }: Config, house: OpenHouse): Promise<Door> {
  if (!teams) throw new Error("Teams is not set up");
  const { connectTeams } = await import("../adapters/teams/connect.ts");
  const [tenantId = ""] = teams.tenants;
  return await connectTeams({ ...teams, tenantId, language }, house.toolsFor("teams"));
}

async function openRoom({ language }: Config, house: OpenHouse): Promise<Door> {
  const { connectRoom } = await import("../adapters/room/connect.ts");
  const settings: RoomSettings = {
    personas,
    channels: [{ id: "samverkan", name: "samverkan", about: { sv: "Gruppens kanal", en: "The group's channel" } }],
    commands: { sv: phrasesFor("sv"), en: phrasesFor("en") },
    shortcuts,
    drawings: await readDrawings(),
    language,
  };
  return connectRoom(settings, house.toolsFor("room"));
}

/** The room shows cards as the platforms would: with their own renderers, which need none of their libraries. */
async function readDrawings(): Promise<RoomSettings["drawings"]> {
  const slack = await import("../adapters/slack/render.ts");
  const slackForm = await import("../adapters/slack/form.ts");
  const teams = await import("../adapters/teams/render.ts");
  const teamsForm = await import("../adapters/teams/renderForm.ts");
  return {
    slack: {
      message: (shown) => slack.renderMessage(shown, shown.language),
      form: (form, language) => slackForm.renderForm(form, { language }),
    },
    teams: {
      message: (shown) => teams.renderCard(shown),
      form: (form, language) => teamsForm.renderForm(form, language, "dialog"),
    },
  };
}
