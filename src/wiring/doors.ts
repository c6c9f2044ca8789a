import { randomBytes } from "node:crypto";
import type { RoomSettings } from "../adapters/room/settings.ts";
import { countInstallations } from "../adapters/store/installations/installations.ts";
import type { Config } from "../config.ts";
import type { Door } from "../core/ports/door.ts";
import { personas } from "./demonstration.ts";
import type { OpenHouse } from "./house.ts";
import { openVault } from "./installations.ts";
import { phrasesFor, shortcuts } from "./phrases.ts";

/** Opens the doors that the settings name. A platform that is not set up costs nothing: its libraries stay unread. */
export async function openDoors(config: Config, house: OpenHouse): Promise<readonly Door[]> {
  const doors: Door[] = [];
  try {
    const slack = await openSlack(config, house);
    if (slack) doors.push(slack);
    if (config.teams) doors.push(await openTeams(config, house));
    if (config.room) doors.push(await openRoom(config, house));
    return doors;
  } catch (error) {
    await Promise.all(doors.map((door) => door.close()));
    throw error;
  }
}

/** For the settings' own installation, those that are stored, and those to come: whichever there are. */
async function openSlack(config: Config, house: OpenHouse): Promise<Door | undefined> {
  const { slack, language, secretKey, publicUrl } = config;
  const tools = house.toolsFor("slack");
  const vault = await openVault(house.database, "slack", secretKey, tools.now);
  const stored = vault ? await countInstallations(house.database, "slack") : 0;
  if (!slack || !(slack.botToken || slack.credentials || stored > 0)) return undefined;
  const { connectSlack } = await import("../adapters/slack/connect.ts");
  const consent = vault && publicUrl ? { publicUrl, sign: vault.secrets.sign, nonce: randomText } : undefined;
  return await connectSlack({ ...slack, language, installations: vault?.installations, consent }, tools);
}

function randomText(): string {
  return randomBytes(24).toString("base64url");
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
