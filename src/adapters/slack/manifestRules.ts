import { z } from "zod";

/** Slack's own commands, which an app's cannot stand beside. */
const taken = new Set(
  (
    "active apps archive away call collapse dm dnd expand feed feedback invite join kick leave list me msg mute open " +
    "part prefs remind remove rename search shortcuts shrug star status topic who"
  ).split(" "),
);

/** Whether Slack itself answers to the word: "invite". */
export function isTaken(word: string): boolean {
  return taken.has(word);
}

const text = (max: number) => z.string().trim().min(1).max(max);
const address = z.url({ protocol: /^https$/u });

const slashCommand = z.strictObject({
  command: z
    .string()
    .max(32)
    .regex(/^\/[a-z][a-z0-9_-]*$/u)
    .refine((command) => !isTaken(command.slice(1)), { error: "Slack has a command of that name" }),
  description: text(2000),
  usage_hint: text(1000).optional(),
  should_escape: z.literal(true),
  url: address.optional(),
});

const shortcut = z.strictObject({
  type: z.literal("message"),
  name: text(24),
  callback_id: text(255),
  description: text(150),
});

function unlike<T>(items: readonly T[], of: (item: T) => string): boolean {
  return new Set(items.map(of)).size === items.length;
}

const manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.literal(1) }),
  display_information: z.strictObject({
    name: text(35),
    description: text(140),
    long_description: text(4000).min(174),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/u),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({
      display_name: z
        .string()
        .max(80)
        .regex(/^[a-z0-9._-]+$/u),
      always_online: z.boolean(),
    }),
    shortcuts: z
      .array(shortcut)
      .max(10)
      .refine((all) => unlike(all, ({ callback_id }) => callback_id)),
    slash_commands: z
      .array(slashCommand)
      .min(1)
      .max(50)
      .refine((all) => unlike(all, ({ command }) => command)),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(address).min(1).max(1000).optional(),
    scopes: z.strictObject({ bot: z.array(z.string()).min(1).max(255) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({
      request_url: address.optional(),
      bot_events: z.array(z.string()).min(1).max(100),
    }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: address.optional() }),
    org_deploy_enabled: z.literal(false),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

/** An app's manifest with Slack's limits, so that what Slack would refuse is never written. */
export const manifestRules = manifest.refine(
  ({ settings, features }) => {
    const { socket_mode_enabled, event_subscriptions, interactivity } = settings;
    const urls = [
      event_subscriptions.request_url,
      interactivity.request_url,
      ...features.slash_commands.map((c) => c.url),
    ];
    return urls.every((url) => (url === undefined) === socket_mode_enabled);
  },
  { error: "an address for everything over HTTP, and for nothing over a socket" },
);
export type SlackManifest = z.infer<typeof manifestRules>;
