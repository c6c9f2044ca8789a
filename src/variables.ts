import { z } from "zod";
import { languages } from "./core/texts.ts";

/** Every variable with what it means: checked here, and printed as .env.example. */
export const variables = {
  PORT: { about: "The port of the one HTTP server.", schema: z.coerce.number().int().min(0).max(65_535).default(3000) },
  HOST: {
    about: "The address to listen on. Default: 127.0.0.1 while the room is on, else 0.0.0.0.",
    schema: z.string().optional(),
  },
  DATABASE_URL: {
    about: "A PostgreSQL server, 15 or newer. Unset: the embedded database in DATA_DIR.",
    schema: z.url({ protocol: /^postgres(ql)?$/u }).optional(),
  },
  DATA_DIR: { about: "Where the embedded database lives.", schema: z.string().default("./data") },
  SLACK_BOT_TOKEN: { about: "Slack: the bot token, xoxb-…", schema: z.string().startsWith("xoxb-").optional() },
  SLACK_SIGNING_SECRET: {
    about: "Slack over HTTP at /slack/events: the signing secret.",
    schema: z.string().min(8).optional(),
  },
  SLACK_APP_TOKEN: {
    about: "Slack in Socket Mode instead: the app token, xapp-…",
    schema: z.string().startsWith("xapp-").optional(),
  },
  SLACK_CLIENT_ID: {
    about: "Slack: the app's client id. Given, other workspaces can install it at /slack/install.",
    schema: z.string().min(1).optional(),
  },
  SLACK_CLIENT_SECRET: { about: "Slack: the app's client secret.", schema: z.string().min(8).optional() },
  SLACK_API_URL: {
    about: "Slack's Web API; tests point it at a local server.",
    schema: z.url().default("https://slack.com/api/"),
  },
  TEAMS_APP_ID: { about: "Teams at /api/messages: the bot's app id.", schema: z.uuid().optional() },
  TEAMS_APP_PASSWORD: {
    about: "Teams: the app's password, unless it has a certificate or a managed identity.",
    schema: z.string().optional(),
  },
  TEAMS_CERTIFICATE_THUMBPRINT: { about: "Teams: the certificate's thumbprint.", schema: z.string().optional() },
  TEAMS_CERTIFICATE_KEY: { about: "Teams: the certificate's private key, as PEM.", schema: z.string().optional() },
  TEAMS_APP_TENANT_ID: {
    about: "Teams: the tenant; for MultiTenant all that may use the bot, with commas between.",
    schema: z.string().optional(),
  },
  TEAMS_APP_TYPE: {
    about: "Teams: how the app is registered.",
    schema: z.enum(["SingleTenant", "MultiTenant", "UserAssignedMSI"]).default("SingleTenant"),
  },
  TEAMS_ANONYMOUS: {
    about: "1 lets the local playground in without tokens. Only on a loopback HOST, and without TEAMS_APP_ID.",
    schema: z.stringbool().default(false),
  },
  SECRET_KEY: {
    about:
      "At least 32 characters that nobody can guess: what the tokens of installations beside the settings' own are " +
      "encrypted with. Keep it apart from the database, and keep it.",
    schema: z.string().min(32).optional(),
  },
  OPENAI_MODEL: {
    about: "Summaries by a language model: its name. Unset: rules of our own. Each group chooses whether to use it.",
    schema: z.string().min(1).optional(),
  },
  OPENAI_API_KEY: { about: "The model's key, where its host asks for one.", schema: z.string().min(1).optional() },
  OPENAI_BASE_URL: {
    about: "The model's address: any server that speaks as OpenAI's does. Plain http only to a host of your own.",
    schema: z.url({ protocol: /^https?$/u }).default("https://api.openai.com/v1"),
  },
  OPENAI_TOKENS_PER_MONTH: {
    about: "What each group may use of the model in a month, in tokens. A long thread takes about 20,000.",
    schema: z.coerce.number().int().min(0).max(2_000_000_000).default(2_000_000),
  },
  PUBLIC_URL: { about: "The address that the world reaches us at.", schema: z.url().optional() },
  LANGUAGE: {
    about: "What is spoken where nothing else tells: sv or en. A list as desktops set it (en_US:en) is read too.",
    schema: z.preprocess(firstSpoken, z.enum(languages).default("sv")),
  },
  TIME_ZONE: {
    about: "The time zone of new groups.",
    schema: z.string().refine(isZone, "is no time zone").default("Europe/Stockholm"),
  },
  ASKS_PER_MINUTE: {
    about: "How much one person may ask for in a minute; a channel four times as much, a group five. 0: no limits.",
    schema: z.coerce.number().int().min(0).max(1_000_000).default(600),
  },
  LOG_LEVEL: {
    about: "trace, debug, info, warn, error or silent. Default: warn while the room is on, else info.",
    schema: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).optional(),
  },
  ROOM: {
    about:
      "1 or 0: the page where everything can be tried. Default: on where neither Slack, Teams nor SECRET_KEY is set.",
    schema: z.stringbool().optional(),
  },
} as const;

export type Environment = { readonly [K in keyof typeof variables]: z.output<(typeof variables)[K]["schema"]> };

/** The variable is also gettext's, and set to a list of locales on many machines: of those the first that we speak. */
function firstSpoken(given: unknown): unknown {
  const locales = typeof given === "string" ? given.split(":").filter(Boolean) : [];
  if (!locales.every((locale) => /^(?:C|POSIX|[a-z]{2,3})(?:[_.@-][\w.@-]*)?$/u.test(locale))) return given;
  const names = locales.map((locale) => locale.split(/[_.@-]/u, 1)[0]);
  return names.find((name) => languages.some((language) => language === name));
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("sv", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
