import type { Both, SameTexts } from "../../core/texts.ts";

const sv = {
  noTeams: "TEAMS_APP_ID är inte satt. Registrera en bot, sätt TEAMS_APP_ID och TEAMS_APP_TENANT_ID, och kör igen.",
  noAddress: "PUBLIC_URL är inte satt. Sätt den till https-adressen som Teams når Samspråk på, och kör igen.",
  done: (paths: string) =>
    `Klart: ${paths}. Ladda upp en av dem i Teams: Appar, Hantera dina appar, Ladda upp en app. Lägg sedan till Samspråk i gruppens team.`,
  usage:
    "npm run package:teams -- [--threads] [--to mapp]\n" +
    "Gör appen för Teams på svenska och engelska, med id och adress ur inställningarna.\n" +
    "--threads ber om att få läsa kanalens meddelanden, så att trådar kan sammanfattas.",
};

const en: SameTexts<typeof sv> = {
  noTeams: "TEAMS_APP_ID is not set. Register a bot, set TEAMS_APP_ID and TEAMS_APP_TENANT_ID, and run this again.",
  noAddress: "PUBLIC_URL is not set. Set it to the https address at which Teams reaches Samspråk, and run this again.",
  done: (paths) =>
    `Done: ${paths}. Upload one of them in Teams: Apps, Manage your apps, Upload an app. Then add Samspråk to the group's team.`,
  usage:
    "npm run package:teams -- [--threads] [--to folder]\n" +
    "Makes the app for Teams in Swedish and English, with the id and the address of the settings.\n" +
    "--threads asks for leave to read the channel's messages, so that threads can be summarised.",
};

export const texts: Both<SameTexts<typeof sv>> = { sv, en };
