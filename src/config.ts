import type { Language } from "./core/texts.ts";
import { type ModelConfig, modelChecks, modelOf } from "./modelConfig.ts";
import { type Environment, variables } from "./variables.ts";

/** What the settings say of Slack. More installations may be stored. */
export interface SlackConfig {
  readonly botToken: string | undefined;
  readonly signingSecret: string | undefined;
  readonly appToken: string | undefined;
  /** Where other workspaces may install the app by themselves. */
  readonly credentials: { readonly clientId: string; readonly clientSecret: string } | undefined;
  readonly apiUrl: string;
}
export interface TeamsConfig {
  readonly appId: string;
  readonly appPassword: string | undefined;
  readonly certificate: { readonly thumbprint: string; readonly privateKey: string } | undefined;
  readonly type: "SingleTenant" | "MultiTenant" | "UserAssignedMSI";
  /** The first is the app's own; all may use us. */
  readonly tenants: readonly string[];
  readonly anonymous: boolean;
}
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly slack: SlackConfig | undefined;
  readonly teams: TeamsConfig | undefined;
  /** A language model that groups may let read for them. */
  readonly model: ModelConfig | undefined;
  readonly room: boolean;
  readonly language: Language;
  readonly timeZone: string;
  readonly logLevel: string;
  readonly publicUrl: string | undefined;
  /** How much a person may ask for; 0: as much as they like. */
  readonly asksPerMinute: number;
  readonly secretKey: string | undefined;
}

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

/** Reads the settings, or throws one error that names every problem and what to do about it. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  // An empty line in a settings file means: not set.
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in variables && value?.trim()));
  const { values: e, problems: malformed } = readEach(given);
  // Whoever has made a key for other organisations' secrets is past trying.
  const inEarnest = e.SLACK_BOT_TOKEN || e.SLACK_CLIENT_ID || e.SECRET_KEY || e.TEAMS_APP_ID || e.TEAMS_ANONYMOUS;
  const room = e.ROOM ?? !inEarnest;
  const host = e.HOST ?? (room || e.TEAMS_ANONYMOUS ? "127.0.0.1" : "0.0.0.0");
  const problems = [...malformed, ...problemsOf(e, room, host)];
  if (problems.length > 0) throw configError(problems);
  return {
    port: e.PORT,
    host,
    databaseUrl: e.DATABASE_URL,
    dataDir: e.DATA_DIR,
    slack: slackOf(e),
    teams: teamsOf(e),
    model: modelOf(e),
    room,
    language: e.LANGUAGE,
    timeZone: e.TIME_ZONE,
    logLevel: e.LOG_LEVEL ?? (room ? "warn" : "info"),
    publicUrl: e.PUBLIC_URL,
    asksPerMinute: e.ASKS_PER_MINUTE,
    secretKey: e.SECRET_KEY,
  };
}

/** Each by itself, so that one that is malformed hides no problem of another. */
function readEach(given: Readonly<Record<string, string | undefined>>): {
  values: Environment;
  problems: readonly string[];
} {
  const problems: string[] = [];
  const values = Object.entries(variables).map(([name, { schema, about }]) => {
    const read = schema.safeParse(given[name]);
    if (!read.success)
      problems.push(`${name}: ${read.error.issues.map(({ message }) => message).join(", ")} (${about})`);
    return [name, read.success ? read.data : given[name]] as const;
  });
  // A malformed one counts as given. It is a problem, so that nobody gets to use it.
  return { values: Object.fromEntries(values) as Environment, problems };
}

/** Whether something is wrong, and the sentence that tells it. */
export type Check = readonly [boolean, string];

function problemsOf(e: Environment, room: boolean, host: string): readonly string[] {
  const proof = e.TEAMS_APP_PASSWORD || (e.TEAMS_CERTIFICATE_THUMBPRINT && e.TEAMS_CERTIFICATE_KEY);
  const half = Boolean(e.TEAMS_CERTIFICATE_THUMBPRINT) !== Boolean(e.TEAMS_CERTIFICATE_KEY);
  const checks: readonly Check[] = [
    ...slackChecks(e),
    ...modelChecks(e),
    [
      Boolean(e.TEAMS_APP_ID && !e.TEAMS_APP_TENANT_ID),
      "TEAMS_APP_ID needs TEAMS_APP_TENANT_ID: only tenants that are named get in.",
    ],
    [
      Boolean(e.TEAMS_APP_ID && !proof && !half && e.TEAMS_APP_TYPE !== "UserAssignedMSI"),
      "TEAMS_APP_ID needs TEAMS_APP_PASSWORD or a certificate beside it.",
    ],
    [
      Boolean(e.TEAMS_ANONYMOUS && e.TEAMS_APP_ID),
      "TEAMS_ANONYMOUS and TEAMS_APP_ID exclude each other. Remove one of them.",
    ],
    [
      Boolean(!e.TEAMS_APP_ID && (proof || e.TEAMS_APP_TENANT_ID)),
      "TEAMS settings are there, but TEAMS_APP_ID is missing.",
    ],
    [half, "A certificate needs both TEAMS_CERTIFICATE_THUMBPRINT and TEAMS_CERTIFICATE_KEY."],
    [e.TEAMS_ANONYMOUS && !loopback.has(host), "TEAMS_ANONYMOUS lets anyone in, so HOST must be 127.0.0.1."],
    [
      room && !loopback.has(host),
      "The room lets anyone act as anyone, so HOST must be 127.0.0.1. Set ROOM=0 to run without it.",
    ],
  ];
  return checks.flatMap(([wrong, sentence]) => (wrong ? [sentence] : []));
}

function slackChecks(e: Environment): readonly Check[] {
  const wayIn = e.SLACK_SIGNING_SECRET || e.SLACK_APP_TOKEN;
  const needsWayIn = "needs SLACK_SIGNING_SECRET (HTTP) or SLACK_APP_TOKEN (Socket Mode) beside it.";
  return [
    [Boolean(e.SLACK_BOT_TOKEN && !wayIn), `SLACK_BOT_TOKEN ${needsWayIn}`],
    [Boolean(e.SLACK_CLIENT_ID && !e.SLACK_BOT_TOKEN && !wayIn), `SLACK_CLIENT_ID ${needsWayIn}`],
    [
      Boolean(wayIn && !e.SLACK_BOT_TOKEN && !e.SLACK_CLIENT_ID),
      "SLACK_SIGNING_SECRET or SLACK_APP_TOKEN is set, but SLACK_BOT_TOKEN is missing.",
    ],
    [
      Boolean(e.SLACK_CLIENT_ID) !== Boolean(e.SLACK_CLIENT_SECRET),
      "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET need each other.",
    ],
    [
      Boolean(e.SLACK_CLIENT_ID && !e.SECRET_KEY),
      "SLACK_CLIENT_ID needs SECRET_KEY: the tokens of workspaces that install the app are stored, and encrypted with it.",
    ],
    [
      Boolean(e.SLACK_CLIENT_ID && !e.PUBLIC_URL),
      "SLACK_CLIENT_ID needs PUBLIC_URL: Slack sends people back to that address.",
    ],
  ];
}

function slackOf(e: Environment): SlackConfig | undefined {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = e;
  // With SECRET_KEY there may be installations that the settings do not name.
  if (!e.SLACK_BOT_TOKEN && !clientId && !e.SECRET_KEY) return undefined;
  return {
    botToken: e.SLACK_BOT_TOKEN,
    signingSecret: e.SLACK_SIGNING_SECRET,
    appToken: e.SLACK_APP_TOKEN,
    credentials: clientId && clientSecret ? { clientId, clientSecret } : undefined,
    apiUrl: e.SLACK_API_URL,
  };
}

function teamsOf(e: Environment): TeamsConfig | undefined {
  if (!e.TEAMS_APP_ID && !e.TEAMS_ANONYMOUS) return undefined;
  const { TEAMS_CERTIFICATE_THUMBPRINT: thumbprint, TEAMS_CERTIFICATE_KEY: privateKey } = e;
  return {
    appId: e.TEAMS_APP_ID ?? "",
    appPassword: e.TEAMS_APP_PASSWORD,
    certificate: thumbprint && privateKey ? { thumbprint, privateKey } : undefined,
    type: e.TEAMS_APP_TYPE,
    tenants: (e.TEAMS_APP_TENANT_ID ?? "")
      .split(",")
      .map((tenant) => tenant.trim())
      .filter(Boolean),
    anonymous: e.TEAMS_ANONYMOUS,
  };
}

function configError(problems: readonly string[]): Error {
  return new Error(
    `Samspråk cannot start with these settings:\n${problems.map((problem) => `- ${problem}`).join("\n")}\n.env.example tells what each setting means.`,
  );
}
