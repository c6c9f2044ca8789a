import type { Both, SameTexts } from "../../core/texts.ts";

const sv = {
  intro:
    "Det här behövs från appens sidor på https://api.slack.com/apps. Hemligheterna syns inte när du skriver eller klistrar in dem.",
  appId: "App ID (Basic Information):",
  signingSecret: "Signing Secret (Basic Information):",
  botToken: "Bot User OAuth Token (OAuth & Permissions):",
  refreshToken: "Bot Refresh Token (OAuth & Permissions):",
  clientId: "Client ID (Basic Information):",
  clientSecret: "Client Secret (Basic Information):",
  noKey:
    "Hemligheterna lagras krypterade, och till det behövs SECRET_KEY: minst 32 tecken som ingen kan gissa.\n" +
    "Gör en med: openssl rand -base64 32\n" +
    "Sätt den i .env, spara den på ett säkert ställe och kör kommandot igen.",
  badAppId: "App ID börjar med A och står under Basic Information, till exempel A012ABCD3EF. Kör kommandot igen.",
  badSecret: "Signing Secret saknas eller är avklippt. Den står under Basic Information. Kör kommandot igen.",
  badToken:
    "Bot User OAuth Token börjar med xoxb- eller xoxe.xoxb-. Den står under OAuth & Permissions. Kör kommandot igen.",
  badRotation: "En token som byts ut behöver Bot Refresh Token, Client ID och Client Secret också. Kör kommandot igen.",
  refused: (code: string) =>
    `Slack tog inte emot den (${code}). Inget har sparats. Kontrollera att appen är installerad i arbetsytan och att du kopierade hela Bot User OAuth Token, och kör kommandot igen.`,
  away: (code: string) =>
    `Jag når inte Slack (${code}). Inget har sparats. Kontrollera nätet och SLACK_API_URL, och kör kommandot igen.`,
  otherApp: (appId: string) =>
    `Den token hör till en annan app, ${appId}. Inget har sparats. Kopiera båda från samma app och kör kommandot igen.`,
  wholeOrganisation:
    "Appen är installerad för en hel organisation. Inget har sparats. Installera den i en enda arbetsyta och kör kommandot igen.",
  done: (workspace: string, appId: string, address: string) =>
    [
      `Klart. Samspråk är installerat i ${workspace}.`,
      "Gör så här nu:",
      `1. Öppna https://api.slack.com/apps/${appId}/event-subscriptions. Adressen ska vara ${address}. Är den inte bekräftad: tryck Retry.`,
      "2. Bjud in Samspråk till gruppens kanal: skriv /invite @samsprak där.",
      "3. Skriv /samsprak hjälp i kanalen.",
      "Samspråk märker installationen av sig självt om det är igång. Är det den första i Slack: starta om Samspråk.",
    ].join("\n"),
  usage:
    "npm run install:slack\n" +
    "Lagrar en app som är installerad i en arbetsyta i Slack. Frågar efter App ID, Signing Secret och Bot User OAuth Token.\n" +
    "Utan terminal läses svaren från standard in, ett på varje rad. Svar kan också ges så: --app-id, --signing-secret,\n" +
    "--bot-token, --refresh-token, --client-id, --client-secret. Det som ges så kan andra på datorn läsa.",
};

const en: SameTexts<typeof sv> = {
  intro:
    "This is needed from the app's pages at https://api.slack.com/apps. Secrets do not show when you type or paste them.",
  appId: "App ID (Basic Information):",
  signingSecret: "Signing Secret (Basic Information):",
  botToken: "Bot User OAuth Token (OAuth & Permissions):",
  refreshToken: "Bot Refresh Token (OAuth & Permissions):",
  clientId: "Client ID (Basic Information):",
  clientSecret: "Client Secret (Basic Information):",
  noKey:
    "The secrets are stored encrypted, and that takes SECRET_KEY: at least 32 characters that nobody can guess.\n" +
    "Make one with: openssl rand -base64 32\n" +
    "Set it in .env, keep it in a safe place, and run this again.",
  badAppId: "The App ID begins with A and stands under Basic Information, such as A012ABCD3EF. Run this again.",
  badSecret: "The Signing Secret is missing or cut off. It stands under Basic Information. Run this again.",
  badToken:
    "The Bot User OAuth Token begins with xoxb- or xoxe.xoxb-. It stands under OAuth & Permissions. Run this again.",
  badRotation: "A token that is rotated needs its Bot Refresh Token, Client ID and Client Secret too. Run this again.",
  refused: (code) =>
    `Slack did not take it (${code}). Nothing has been stored. Check that the app is installed in the workspace and that you copied the whole Bot User OAuth Token, and run this again.`,
  away: (code) =>
    `I cannot reach Slack (${code}). Nothing has been stored. Check the network and SLACK_API_URL, and run this again.`,
  otherApp: (appId) =>
    `That token belongs to another app, ${appId}. Nothing has been stored. Copy both from the same app and run this again.`,
  wholeOrganisation:
    "The app is installed for a whole organisation. Nothing has been stored. Install it in a single workspace and run this again.",
  done: (workspace, appId, address) =>
    [
      `Done. Samspråk is installed in ${workspace}.`,
      "What to do next:",
      `1. Open https://api.slack.com/apps/${appId}/event-subscriptions. The address should be ${address}. Where it is not verified: press Retry.`,
      "2. Invite Samspråk to the group's channel: write /invite @samsprak there.",
      "3. Write /samsprak help in the channel.",
      "Samspråk notices the installation by itself where it is running. If it is the first one in Slack: restart Samspråk.",
    ].join("\n"),
  usage:
    "npm run install:slack\n" +
    "Stores an app that is installed in a Slack workspace. Asks for its App ID, Signing Secret and Bot User OAuth Token.\n" +
    "Without a terminal the answers are read from standard input, one a line. They can also be given as --app-id,\n" +
    "--signing-secret, --bot-token, --refresh-token, --client-id, --client-secret. Others on this machine can read those.",
};

export const texts: Both<SameTexts<typeof sv>> = { sv, en };
