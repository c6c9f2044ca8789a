/**
 * `npm run install:slack` stores an app that someone has installed in a workspace, beside that of the settings.
 * Exit status: 0 where it is stored, 1 where it is not.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkInstallation, type Unfit } from "../../adapters/slack/installations/check.ts";
import { type Config, readConfig } from "../../config.ts";
import { ensureClient } from "../../generate/client.ts";
import { makeAnswer, type Sources } from "./answers.ts";
import { askForInstallation } from "./questions.ts";
import { texts } from "./texts.ts";

const migrations = fileURLToPath(new URL("../../../prisma/migrations", import.meta.url));
const silent = { info() {}, warn() {}, error() {} };
const unknownAddress = "https://…/slack/events";

/** Asks, checks and stores; gives what to do next. Throws a sentence for the person where nothing was stored. */
export async function installSlack(config: Config, sources: Sources): Promise<string> {
  const words = texts[config.language];
  if (!config.secretKey || !config.slack) throw new Error(words.noKey);
  if (sources.input.isTTY) sources.output.write(`${words.intro}\n`);
  const claimed = await askForInstallation(makeAnswer(sources), config.language);
  const now = new Date();
  const installation = await checkInstallation(claimed, { apiUrl: config.slack.apiUrl, now, log: silent });
  if ("unfit" in installation) throw new Error(sentenceFor(installation, config));
  await store(config, installation);
  const address = config.publicUrl ? new URL("/slack/events", config.publicUrl).href : unknownAddress;
  return words.done(installation.teamName, installation.appId, address);
}

function sentenceFor(unfit: Unfit, { language }: Config): string {
  const words = texts[language];
  switch (unfit.unfit) {
    case "refused":
    case "away":
      return words[unfit.unfit](unfit.code);
    case "otherApp":
      return words.otherApp(unfit.appId);
    case "wholeOrganisation":
      return words.wholeOrganisation;
  }
}

type Checked = Exclude<Awaited<ReturnType<typeof checkInstallation>>, Unfit>;

async function store({ databaseUrl: url, dataDir: dir, secretKey }: Config, installation: Checked): Promise<void> {
  await ensureClient();
  const { openDatabase } = await import("../../adapters/store/database.ts");
  const { openVault } = await import("../installations.ts");
  const database = await openDatabase({ url, dir, migrations });
  try {
    const vault = await openVault(database, "slack", secretKey, () => new Date());
    await vault?.installations.keep(installation);
  } finally {
    await database.close();
  }
}

const flag = { type: "string" } as const;
const options = {
  "app-id": flag,
  "signing-secret": flag,
  "bot-token": flag,
  "refresh-token": flag,
  "client-id": flag,
  "client-secret": flag,
  help: { type: "boolean", short: "h" },
} as const;

if (import.meta.main) {
  try {
    const config = readConfig();
    const { help, ...flags } = parseArgs({ options }).values;
    const sources = { flags, input: process.stdin, output: process.stdout };
    console.log(help ? texts[config.language].usage : await installSlack(config, sources));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
