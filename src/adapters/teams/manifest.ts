import { cut } from "../../core/card.ts";
import type { Command } from "../../core/command.ts";
import type { Language } from "../../core/texts.ts";
import { texts } from "./texts.ts";

export interface ManifestOptions {
  /** The bot's id in Entra ID, which is the app's as well. */
  readonly appId: string;
  /** Three numbers; Teams updates the app where it has grown. */
  readonly version: string;
  /** Where our own pages are, with https. */
  readonly publicUrl: string;
  readonly developer: {
    readonly name: string;
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
  /**
   * Asks for leave to read the messages of those teams and chats where the app is. Teams then sends us every message
   * there, of which we drop unread what does not speak to us.
   */
  readonly readsThreads?: boolean;
}

/** Where a manifest's icons lie beside it. */
export const iconFiles = { color: "color.png", outline: "outline.png" } as const;

const version = "1.30";
const mostCommands = 10;

/** The app as Teams gets to know it, in one language, made from the commands that it understands. */
export function teamsManifest(commands: readonly Command[], language: Language, options: ManifestOptions): object {
  const say = texts[language];
  const { appId, publicUrl, developer, readsThreads } = options;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
    manifestVersion: version,
    version: options.version,
    id: appId,
    developer,
    name: { short: say.shortName, full: say.fullName },
    description: { short: say.shortDescription, full: say.fullDescription },
    icons: iconFiles,
    accentColor: "#1F4E79",
    localizationInfo: { defaultLanguageTag: { sv: "sv-se", en: "en-us" }[language] },
    bots: [botOf(commands, language, appId)],
    composeExtensions: extensionsOf(commands, language, appId),
    defaultInstallScope: "team",
    defaultGroupCapability: { team: "bot", groupchat: "bot" },
    supportsChannelFeatures: "tier1",
    supportedChannelTypes: ["sharedChannels", "privateChannels"],
    permissions: ["identity", "messageTeamMembers"],
    validDomains: [new URL(publicUrl).hostname],
    ...(readsThreads && permissionsFor(appId, publicUrl)),
  };
}

function botOf(commands: readonly Command[], language: Language, botId: string): object {
  const listed = listOf(commands, language);
  return {
    botId,
    scopes: ["personal", "team", "groupChat"],
    supportsTargetedMessages: true,
    commandLists: [
      { scopes: ["team", "groupChat"], triggers: ["mention", "slash"], commands: listed },
      // A person's own chat has no slash commands: there everything is for us anyway.
      { scopes: ["personal"], triggers: ["mention"], commands: listed },
    ],
  };
}

/** What is asked for most comes first, then the shortest; for what finds no place there is help. */
function listOf(commands: readonly Command[], language: Language): readonly object[] {
  const typed = commands.flatMap((command) => {
    const { words, title } = command.texts[language];
    const [phrase] = words ?? [];
    return phrase ? [{ phrase, title, common: command.common === true }] : [];
  });
  return typed
    .toSorted((a, b) => Number(b.common) - Number(a.common) || wordsIn(a.phrase) - wordsIn(b.phrase))
    .slice(0, mostCommands)
    .map(({ phrase, title }) => ({ title: cut(phrase, 32), description: cut(title, 128) }));
}

function wordsIn(phrase: string): number {
  return phrase.split(" ").length;
}

/** Commands in the menu of a message; Teams refuses an extension that has none. */
function extensionsOf(commands: readonly Command[], language: Language, botId: string): readonly object[] {
  const onMessages = commands.filter(({ fromMessage }) => fromMessage).slice(0, mostCommands);
  if (onMessages.length === 0) return [];
  return [{ botId, commands: onMessages.map((command) => actionOf(command, language)) }];
}

function actionOf({ id, texts: words }: Command, language: Language): object {
  const { title } = words[language];
  const description = cut(title, 128);
  return { id, type: "action", context: ["message"], fetchTask: true, title: cut(title, 32), description };
}

function permissionsFor(appId: string, publicUrl: string): object {
  const resourceSpecific = ["ChannelMessage.Read.Group", "ChatMessage.Read.Chat"].map((name) => ({
    name,
    type: "Application",
  }));
  return {
    webApplicationInfo: { id: appId, resource: new URL(publicUrl).origin },
    authorization: { permissions: { resourceSpecific } },
  };
}
