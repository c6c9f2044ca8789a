/**
 * `npm run package:teams` makes the Teams app that an administrator uploads, with the id and the address of the settings.
 * Exit status: 0 where it is made, else 1.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import packageJson from "../../../package.json" with { type: "json" };
import { type Config, readConfig } from "../../config.ts";
import { type Language, languages } from "../../core/texts.ts";
import { catalogue } from "../../features/catalogue.ts";
import { teamsApp } from "../../generate/manifests.ts";
import { texts } from "./texts.ts";

interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One archive for each language. Throws a sentence for the person where a setting is missing. */
export function packTeams(
  { teams, publicUrl, language }: Pick<Config, "teams" | "publicUrl" | "language">,
  readsThreads: boolean,
): readonly Packed[] {
  const say = texts[language];
  if (!teams?.appId) throw new Error(say.noTeams);
  if (!publicUrl?.startsWith("https:")) throw new Error(say.noAddress);
  const own = {
    appId: teams.appId,
    publicUrl: publicUrl.replace(/\/$/u, ""),
    version: packageJson.version,
    readsThreads,
  };
  return languages.map((spoken) => ({ name: `samsprak-teams.${spoken}.zip`, bytes: zip(spoken, own) }));
}

function zip(language: Language, own: Parameters<typeof teamsApp>[2]): Uint8Array {
  const commands = catalogue.flatMap(({ handlers }) => handlers.map(({ command }) => command));
  const files = teamsApp(commands, language, own).map(
    ({ path, content }) => [path, typeof content === "string" ? Buffer.from(content) : content] as const,
  );
  // The same settings make the same file.
  return zipSync(Object.fromEntries(files), { mtime: "1980-01-02T00:00:00Z" });
}

const options = {
  threads: { type: "boolean", default: false },
  to: { type: "string", default: "." },
  help: { type: "boolean", short: "h" },
} as const;

if (import.meta.main) {
  try {
    const { threads, to, help } = parseArgs({ options }).values;
    const config = readConfig();
    const packed = help ? [] : packTeams(config, threads);
    if (packed.length > 0) await mkdir(to, { recursive: true });
    for (const { name, bytes } of packed) await writeFile(join(to, name), bytes);
    const say = texts[config.language];
    console.log(help ? say.usage : say.done(packed.map(({ name }) => join(to, name)).join(", ")));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
