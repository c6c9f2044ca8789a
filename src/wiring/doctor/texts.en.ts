import type { SameTexts } from "../../core/texts.ts";
import type { sv } from "./texts.sv.ts";

export const en: SameTexts<typeof sv> = {
  subjects: {
    settings: "Settings",
    manifests: "Manifests",
    address: "Address",
    folder: "Folder",
    backups: "Backups",
    database: "Database",
    migrations: "The database's tables",
    clock: "Clock",
    record: "Posts and jobs",
    slack: "Slack",
    teams: "Teams",
    model: "Language model",
  },
  states: { right: "Right", wrong: "WRONG", note: "Note" },
  toDo: "What to do:",
  summary: (faults) =>
    faults === 0 ? "Nothing is wrong." : faults === 1 ? "One thing is wrong." : `${faults} things are wrong.`,
  late: (seconds) => `No answer within ${seconds} seconds.`,
  lateMend: "Check that the service runs and that the network to it is open, and run npm run doctor again.",
  failed: (reason) => `Could not be checked: ${reason}`,
  mend: "Put right what the line says, and run npm run doctor again.",

  settingsRead: "All of them can be read.",
  settingsMend: "Change them in .env or in the environment. .env.example tells what each means.",
  roomOn: "The room is on: anyone on this machine can act as anyone.",

  manifestsCurrent: "They agree with the program's commands.",
  manifestsStale: (paths) => `These do not agree with the program's commands: ${paths}.`,
  manifestsMend: "Run npm run generate, and update the apps in Slack and Teams with the new files.",

  addressMissing: "PUBLIC_URL is not set. Links to pages, calendars and files cannot be given.",
  addressMissingMend: "Set PUBLIC_URL to the address that the world reaches Samspråk at.",
  addressPlain: (url) => `${url} is not https.`,
  addressPlainMend: "Put a reverse proxy with a certificate in front, and set PUBLIC_URL to its https address.",
  addressRight: (url) => `${url} is https.`,
  addressAnswers: (url) => `${url} is https, and Samspråk answers there.`,
  addressSilent: (url, reason) => `${url} does not answer from here (${reason}).`,
  addressSilentMend:
    "Where Samspråk is running, check that the proxy passes requests on to it. Else nothing is to be done.",

  folderWritable: (dir, free) => `${dir} can be written to. ${free} are free.`,
  folderFull: (dir, free) => `Only ${free} are free where ${dir} is.`,
  folderFullMend: "Make room, or move DATA_DIR to a larger disk. A full disk stops everything that is to be stored.",
  folderShut: (dir, code) => `${dir} cannot be written to (${code}).`,
  folderShutMend: "Let the user that runs Samspråk write there, or set DATA_DIR to another folder.",
  folderUnmakeable: (dir, there, code) =>
    `${dir} is not there and cannot be made: ${there} cannot be written to (${code}).`,
  folderMissing: (dir) => `${dir} is not there yet. The first start makes it.`,

  backupNone: "There is no backup yet.",
  backupNoneMend: "The program makes one every night while it runs. Stop it and run npm run backup to make one now.",
  backupOld: (name, days) => `The latest, ${name}, is ${days} days old.`,
  backupFresh: (name, hours) => `The latest, ${name}, is ${hours} hours old.`,

  databaseAnswers: (version) => `It answers. PostgreSQL ${version}.`,
  databaseMissing: "There is no database yet. The first start makes it.",
  databaseInUse: "Samspråk is running and has the embedded database open. It says that it is ready.",
  databaseBusy: (reason) => `A process has the embedded database open, but does not say that it is ready: ${reason}.`,
  databaseBusyMend: "Read the program's log. Restart it where it does not get ready within a minute.",
  databaseAway: (reason) => `It cannot be reached: ${reason}`,
  databaseAwayMend: "Check that the server runs and that DATABASE_URL is right.",

  migrationsApplied: (count) => `All ${count} migrations are applied.`,
  migrationsPending: (names) => `These migrations are yet to be applied: ${names}. The next start applies them.`,

  clockRight: (ms) => `This machine's clock and the database's differ by ${ms} ms.`,
  clockWrong: (seconds) => `This machine's clock and the database's differ by ${seconds} seconds.`,
  clockMend:
    "Turn time synchronisation (NTP) on for both. Slack's requests are refused where the time is five minutes off.",

  postsRight: "No post has failed.",
  postsFailed: (count, problems) => `${count} posts could not be delivered: ${problems}.`,
  postsFailedMend:
    "Check that Samspråk is in the channel and may write there. The card is sent again when what it shows changes.",
  postsLate: (count, minutes) => `${count} posts wait. The oldest was to go ${minutes} minutes ago.`,
  postsLateMend: "Check that the program runs and that the platforms answer.",
  doubts: (count) => `${count} posts may have come twice. Their cards say so.`,
  jobsFailed: (names) => `Jobs that were given up: ${names}.`,
  jobsFailedMend: "Search the log for “is given up”, which tells what happened. They are forgotten after 14 days.",
  jobsRight: "No job was given up.",
  installationsBroken: (teams) => `These installations cannot be used: ${teams}.`,
  installationsBrokenMend: "Install the app in the workspace again, and run npm run install:slack.",
  cannotCount: (reason) => `The tables cannot be read: ${reason}`,
  cannotCountMend: "Start Samspråk once, which makes the tables ready.",

  notSetUp: "Not set up.",
  slackRight: (team) => `The token works in ${team}, with all scopes that the manifest asks for.`,
  slackScopes: (team, missing) => `The token works in ${team}, but these scopes are missing: ${missing}.`,
  slackScopesMend: "Update the app from manifests/ at api.slack.com/apps, and install it in the workspace again.",
  slackUnknownScopes: (team) => `The token works in ${team}. Slack did not tell which scopes it has.`,
  slackRefused: (code) => `Slack does not take SLACK_BOT_TOKEN (${code}).`,
  slackRefusedMend: "Copy the Bot User OAuth Token anew from the app's pages at api.slack.com/apps.",
  slackAway: (code) => `Slack cannot be reached (${code}).`,
  slackAwayMend: "Check that the network to slack.com is open, and what SLACK_API_URL is.",
  slackStored: "The settings have no token of their own. Stored installations stand under posts and jobs.",

  teamsRight: "Microsoft gives us a token.",
  teamsAnonymous: "TEAMS_ANONYMOUS is on: for trying on one's own machine alone.",
  teamsRefused: (reason) => `Microsoft gives us no token: ${reason}`,
  teamsRefusedMend: "Check TEAMS_APP_ID, TEAMS_APP_TENANT_ID and TEAMS_APP_PASSWORD. Passwords in Entra ID expire.",

  modelRight: (host) => `${host} answers.`,
  modelRefused: (host, status) => `${host} answers with error ${status}.`,
  modelRefusedMend:
    "Check OPENAI_API_KEY and OPENAI_BASE_URL. Without a model Samspråk's own rules make the summaries.",
  modelAway: (host, reason) => `${host} cannot be reached (${reason}).`,

  usage:
    "npm run doctor\n" +
    "Checks that Samspråk can run here: settings, database, platforms, posts. Changes nothing.\n" +
    "--json gives the same as JSON. Ends with 0 where nothing is wrong, else with 1.",
};
