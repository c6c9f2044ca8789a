import { slackManifest } from "../adapters/slack/manifest.ts";
import { icons } from "../adapters/teams/icons.ts";
import { iconFiles, type ManifestOptions, teamsManifest } from "../adapters/teams/manifest.ts";
import type { Command } from "../core/command.ts";
import type { Feature } from "../core/feature.ts";
import { type Language, languages } from "../core/texts.ts";
import { type GeneratedFile, jsonFile } from "./file.ts";

/** Stands for the address of whoever installs the app, who puts their own in its place. */
const publicUrl = "https://samsprak.example";
/** Stands for the bot's id in Entra ID, which everyone who installs it gets one of. */
const appId = "00000000-0000-0000-0000-000000000000";

/** The manifests of both platforms in all languages. */
export function manifestFiles(features: readonly Feature[], version: string): readonly GeneratedFile[] {
  const commands = features.flatMap(({ handlers }) => handlers.map(({ command }) => command));
  return [
    ...languages.map((language) => slackFile(commands, language)),
    ...languages.flatMap((language) => teamsFiles(commands, language, version)),
  ];
}

/** What Slack asks for when an app is made "from a manifest". */
function slackFile(commands: readonly Command[], language: Language): GeneratedFile {
  return jsonFile(`manifests/slack.${language}.json`, slackManifest(commands, language, { publicUrl }));
}

/** A folder that is a Teams app as soon as it is zipped, with somebody's own id and address in it. */
function teamsFiles(commands: readonly Command[], language: Language, version: string): readonly GeneratedFile[] {
  const files = teamsApp(commands, language, { appId, publicUrl, version });
  return files.map(({ path, content }) => ({ path: `manifests/teams/${language}/${path}`, content }));
}

/** The three files that a Teams app consists of. `version` is three numbers. */
export function teamsApp(
  commands: readonly Command[],
  language: Language,
  own: Pick<ManifestOptions, "appId" | "publicUrl" | "version" | "readsThreads">,
): readonly GeneratedFile[] {
  const developer = {
    name: "Samspråk",
    websiteUrl: own.publicUrl,
    privacyUrl: `${own.publicUrl}/privacy`,
    termsOfUseUrl: `${own.publicUrl}/terms`,
  };
  const { color, outline } = icons();
  return [
    jsonFile("manifest.json", teamsManifest(commands, language, { ...own, developer })),
    { path: iconFiles.color, content: color },
    { path: iconFiles.outline, content: outline },
  ];
}
