import type { Channel } from "./channel.ts";
import type { Json } from "./model.ts";
import { BotTokens } from "./oauth/botTokens.ts";
import type { Team } from "./team.ts";
import type { Delivery, Outcome, Retry } from "./wire/deliver.ts";
import { attempt, tell } from "./wire/events.ts";
import { Sockets } from "./wire/sockets.ts";
import type { World } from "./world.ts";

export interface AppOptions {
  signingSecret: string;
  botToken: string;
  /** Given, the app is in Socket Mode. */
  appToken?: string;
  /** With these it can be installed from its own page, and renew its tokens. */
  clientId?: string;
  clientSecret?: string;
  /** Whether the tokens that it fetches end after twelve hours. */
  rotates?: boolean;
  /** Bot scopes; left out, the app has all of them. */
  scopes?: string[];
  /** The manifest's slash commands, event names and shortcut callback ids; left out, any. */
  commands?: string[];
  events?: string[];
  shortcuts?: string[];
  name?: string;
}

/** An app in one workspace: its bot user, its token and what it may do. */
export class Installation {
  readonly app: App;
  readonly team: Team;
  readonly tokens: BotTokens;
  readonly botId: string;
  readonly botUserId: string;
  readonly scopes: string[] | undefined;
  /** The error that its token gives, once it is no longer good. */
  tokenError: "token_revoked" | "account_inactive" | undefined;

  constructor(world: World, app: App, team: Team, botToken: string, scopes: string[] | undefined) {
    this.app = app;
    this.team = team;
    this.tokens = new BotTokens(world.ids, botToken);
    this.botId = world.ids.next("B");
    this.botUserId = world.ids.next("U");
    this.scopes = scopes;
  }

  get botToken(): string {
    return this.tokens.newest;
  }

  has(scope: string): boolean {
    return this.scopes?.includes(scope) ?? true;
  }

  /** Someone installs the app again, with a new token. */
  comeBack(): void {
    this.tokenError = undefined;
    this.tokens.startOver();
  }
}

export class App {
  readonly id: string;
  readonly name: string;
  readonly signingSecret: string;
  readonly appToken: string | undefined;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly rotates: boolean;
  readonly installations: Installation[] = [];
  readonly sockets: Sockets;
  endpoint: string | undefined;
  /** Events that wait for release(); absent, events go out at once. */
  held: (() => Promise<void>)[] | undefined;
  readonly #world: World;
  readonly #options: AppOptions;
  #acksToLose = 0;

  constructor(world: World, options: AppOptions) {
    this.#world = world;
    this.#options = options;
    this.id = world.ids.next("A");
    this.name = options.name ?? "Samspråk";
    this.signingSecret = options.signingSecret;
    this.appToken = options.appToken;
    this.clientId = options.clientId;
    this.clientSecret = options.clientSecret;
    this.rotates = options.rotates ?? false;
    this.sockets = new Sockets(world.ids, this.id);
  }

  get socketMode(): boolean {
    return this.appToken !== undefined;
  }

  get reachable(): boolean {
    return this.socketMode ? this.sockets.count > 0 : this.endpoint !== undefined;
  }

  /** The first installation, which is the only one for most apps. */
  get bot(): Installation {
    const [first] = this.installations;
    if (!first) throw new Error(`${this.name} is not installed anywhere`);
    return first;
  }

  /** The bot as one writes it in a message. */
  get mention(): string {
    return `<@${this.bot.botUserId}>`;
  }

  installIn(team: Team, { botToken, scopes = this.#options.scopes }: Pick<AppOptions, "botToken" | "scopes">) {
    const installation = new Installation(this.#world, this, team, botToken, scopes);
    this.installations.push(installation);
    return installation;
  }

  in(team: Team): Installation | undefined {
    return this.installations.find((one) => one.team === team && one.tokenError !== "account_inactive");
  }

  deliverTo(url: string): void {
    this.endpoint = url;
  }

  takesCommand(command: string): boolean {
    return this.#options.commands?.includes(command) ?? true;
  }

  takesShortcut(callbackId: string): boolean {
    return this.#options.shortcuts?.includes(callbackId) ?? true;
  }

  subscribesTo(event: string): boolean {
    return this.#options.events?.includes(event) ?? true;
  }

  /** The app's next acknowledgements of events never reach Slack, which therefore sends the events again. */
  loseAcks(count = 1): void {
    this.#acksToLose = count;
  }

  losesAck(): boolean {
    if (this.#acksToLose === 0) return false;
    this.#acksToLose -= 1;
    return true;
  }

  /** Keeps back events until release(). */
  hold(): void {
    this.held = [];
  }

  /** Sends what was kept back, one after another, in either order. */
  async release(order: "in order" | "reversed" = "in order"): Promise<void> {
    const waiting = this.held ?? [];
    this.held = undefined;
    for (const send of order === "reversed" ? waiting.reverse() : waiting) await send();
  }

  /** Sends an event that the app has had before: the same event_id, signed anew. */
  redeliver({ payload }: Delivery, retry?: Retry): Promise<Outcome> {
    return attempt(this.#world, this, payload, retry);
  }

  revokeTokens(team: Team = this.bot.team): Promise<void> {
    return this.#lose(team, "token_revoked", [
      { type: "tokens_revoked", tokens: { oauth: [], bot: [this.in(team)?.botUserId] } },
    ]);
  }

  uninstall(team: Team = this.bot.team): Promise<void> {
    return this.#lose(team, "account_inactive", [
      { type: "tokens_revoked", tokens: { oauth: [], bot: [this.in(team)?.botUserId] } },
      { type: "app_uninstalled" },
    ]);
  }

  /** The bot users that this app could send into a channel of these teams. */
  botsFor(channel: Channel): Installation[] {
    return this.installations.filter(({ team }) => channel.teams.includes(team));
  }

  async #lose(team: Team, error: NonNullable<Installation["tokenError"]>, events: ({ type: string } & Json)[]) {
    const installation = this.in(team);
    if (!installation) throw new Error(`${this.name} is not installed in ${team.name}`);
    installation.tokenError = error;
    for (const event of events) {
      const stamped = { ...event, event_ts: this.#world.ts() };
      await tell(this.#world, installation, stamped, { event: event.type });
    }
  }
}
