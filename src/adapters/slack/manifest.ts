import { cut } from "../../core/card.ts";
import type { Command } from "../../core/command.ts";
import type { Language } from "../../core/texts.ts";
import { usageOf } from "../../core/usage.ts";
import { fold } from "../../core/words.ts";
import { isTaken, manifestRules, type SlackManifest } from "./manifestRules.ts";
import { botEvents, scopes } from "./scopes.ts";
import { texts } from "./texts.ts";

/** Where Slack reaches the app: at its public address, or over the socket that it opens itself. */
export type ManifestOptions = { readonly publicUrl: string } | { readonly socketMode: true };

const mostShortcuts = 10;

/** The app's manifest, made of the same commands as everything else. Throws where Slack would refuse it. */
export function slackManifest(
  commands: readonly Command[],
  language: Language,
  options: ManifestOptions,
): SlackManifest {
  const socketMode = "socketMode" in options;
  const url = socketMode ? undefined : new URL("/slack/events", options.publicUrl).href;
  // Where people come back to who install the app at /slack/install.
  const redirectUrls = socketMode ? undefined : [new URL("/slack/oauth", options.publicUrl).href];
  const { name, summary, description } = texts[language];
  return manifestRules.parse({
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: { name, description: summary, long_description: description, background_color: "#1f4e5f" },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: fold(name), always_online: true },
      shortcuts: shortcutsOf(commands, language),
      slash_commands: slashCommandsOf(commands, language).map((command) => ({ ...command, url })),
    },
    oauth_config: { redirect_urls: redirectUrls, scopes: { bot: scopes.map(({ scope }) => scope) } },
    settings: {
      event_subscriptions: { request_url: url, bot_events: [...botEvents] },
      interactivity: { is_enabled: true, request_url: url },
      org_deploy_enabled: false,
      socket_mode_enabled: socketMode,
      token_rotation_enabled: false,
    },
  });
}

function shortcutsOf(commands: readonly Command[], language: Language) {
  const onMessages = commands.filter(({ fromMessage }) => fromMessage).slice(0, mostShortcuts);
  return onMessages.map(({ id, texts: { [language]: words } }) => ({
    type: "message",
    name: cut(words.title, 24),
    callback_id: id,
    description: cut(words.title, 150),
  }));
}

/**
 * One slash command for each word that begins several of our commands ("beslut", "beslut visa"), and one that takes
 * everything. A word of a single command gets none of its own: workspaces are full of commands already. Nor does a word
 * that Slack has itself: it stands after "/samsprak".
 */
function slashCommandsOf(commands: readonly Command[], language: Language) {
  const { name, everything, everythingHint } = texts[language];
  const families = new Map<string, Command[]>();
  for (const command of commands) {
    const [root] = wordsOf(command, language);
    if (root && /^[a-z][a-z0-9_-]*$/u.test(root)) families.set(root, [...(families.get(root) ?? []), command]);
  }
  const several = [...families].filter(([root, family]) => family.length > 1 && !isTaken(root));
  return [
    { command: `/${fold(name)}`, description: everything, usage_hint: everythingHint, should_escape: true },
    ...several.map(([root, family]) => slashCommand(root, family, language)),
  ];
}

function slashCommand(root: string, family: readonly Command[], language: Language) {
  const titles = family.map((command) => command.texts[language].title);
  const itself = family.find((command) => wordsOf(command, language).length === 1);
  const hints = family.map((command) =>
    command === itself ? inputOf(command, language) : subWords(command, language),
  );
  return {
    command: `/${root}`,
    description: cut(itself?.texts[language].title ?? titles.join(", "), 2000),
    usage_hint: cut(hints.filter(Boolean).join(" | "), 1000) || undefined,
    should_escape: true,
  };
}

function inputOf(command: Command, language: Language): string {
  return (usageOf(command, language, false) ?? "").split(" ").slice(1).join(" ");
}

function subWords(command: Command, language: Language): string {
  return (command.texts[language].words?.[0] ?? "").split(" ").slice(1).join(" ");
}

/** The first phrase that begins the command, as Slack's command names can be written. */
function wordsOf(command: Command, language: Language): readonly string[] {
  return fold(command.texts[language].words?.[0] ?? "")
    .split(" ")
    .filter(Boolean);
}
