import { slackManifest } from "../adapters/slack/manifest.ts";
import { icons } from "../adapters/teams/icons.ts";
import { iconFiles, teamsManifest } from "../adapters/teams/manifest.ts";
import type { Command } from "../core/command.ts";
import type { Feature } from "../core/feature.ts";
import { type Language, languages } from "../core/texts.ts";
import { type GeneratedFile, jsonFile } from "./file.ts";

/** Stands for the address of whoever installs the app, who puts their own in its place. */
const publicUrl = "https://samsprak.example";
/** Stands for the bot's id in Entra ID, which everyone who installs it gets one of. */
const appId = "00000000-0000-0000-0000-000000000000";

const developer = {
  name: "Samspråk",
  websiteUrl: publicUrl,
  privacyUrl: `${publicUrl}/privacy`,
  termsOfUseUrl: `${publicUrl}/terms`,
};

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

/** A folder that is a Teams app as soon as its three files are zipped. `version` is three numbers. */
function teamsFiles(commands: readonly Command[], language: Language, version: string): readonly GeneratedFile[] {
  const folder = `manifests/teams/${language}`;
  const { color, outline } = icons();
  return [
    jsonFile(`${folder}/manifest.json`, teamsManifest(commands, language, { appId, version, publicUrl, developer })),
    { path: `${folder}/${iconFiles.color}`, content: color },
    { path: `${folder}/${iconFiles.outline}`, content: outline },
  ];
}
