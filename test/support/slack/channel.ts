import { App, Installation } from "./app.ts";
import type { Json, Message, SeenMessage } from "./model.ts";
import type { Person } from "./person.ts";
import type { Team } from "./team.ts";
import { announce } from "./wire/events.ts";
import type { World } from "./world.ts";

/** Who can be in a channel: a person, a bot, or an app (all its bots in the channel's workspaces). */
export type Member = Person | Installation | App;

const prefixes = { public: "C", private: "C", im: "D" };

export class Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: "public" | "private" | "im";
  /** The workspace that owns it. */
  readonly host: Team;
  /** The workspaces that have it: more than one through Slack Connect. */
  readonly teams: Team[];
  /** User ids, in the order in which they joined. */
  readonly memberIds: string[] = [];
  /** Every message, thread replies too, oldest first. */
  readonly log: Message[] = [];
  readonly #names = new Map<Team, string>();
  readonly #world: World;

  constructor(world: World, host: Team, kind: Channel["kind"], name: string) {
    this.#world = world;
    this.id = world.ids.next(prefixes[kind]);
    this.host = host;
    this.teams = [host];
    this.kind = kind;
    this.name = name;
  }

  /** The channel as people see it: top-level messages, oldest first, each with its thread. */
  get messages(): SeenMessage[] {
    return this.log.filter((message) => !isReply(message)).map((message) => this.seen(message));
  }

  seen(message: Message): SeenMessage {
    const replies = this.log.filter((other) => isReply(other) && other.thread_ts === message.ts);
    return structuredClone({ ...message, replies });
  }

  find(ts: string): Message | undefined {
    return this.log.find((message) => message.ts === ts);
  }

  get isShared(): boolean {
    return this.teams.length > 1;
  }

  /** Through Slack Connect. The id is the same for both; the name may differ. */
  shareWith(team: Team, { as: name = this.name }: { as?: string } = {}): this {
    this.teams.push(team);
    this.#names.set(team, name);
    return this;
  }

  nameIn(team: Team): string {
    return this.#names.get(team) ?? this.name;
  }

  /** Scopes are named after the kind of conversation: channels:history, groups:history, im:history. */
  scope(action: "history" | "read" | "write"): string {
    return `${{ public: "channels", private: "groups", im: "im" }[this.kind]}:${action}`;
  }

  /** The kind as events name it. */
  get eventKind(): "channels" | "groups" | "im" {
    return ({ public: "channels", private: "groups", im: "im" } as const)[this.kind];
  }

  has(userId: string): boolean {
    return this.memberIds.includes(userId);
  }

  /** The app's installation that came into the channel last: the one that Slack puts into authorizations. */
  installationOf(app: App): Installation | undefined {
    return app.installations
      .filter(({ botUserId, tokenError }) => this.has(botUserId) && !tokenError)
      .sort((a, b) => this.memberIds.indexOf(b.botUserId) - this.memberIds.indexOf(a.botUserId))[0];
  }

  /** Joins without any event, as if it had been so for long. */
  admit(...members: Member[]): void {
    for (const id of members.flatMap((member) => this.#idsOf(member))) {
      if (!this.has(id)) this.memberIds.push(id);
    }
  }

  /** Joins, and Slack tells the apps in the channel. */
  async invite(...members: Member[]): Promise<void> {
    for (const id of members.flatMap((member) => this.#idsOf(member))) {
      if (this.has(id)) continue;
      this.memberIds.push(id);
      await this.#announceMember("member_joined_channel", id);
    }
  }

  async remove(...members: Member[]): Promise<void> {
    for (const id of members.flatMap((member) => this.#idsOf(member))) {
      const at = this.memberIds.indexOf(id);
      if (at === -1) continue;
      this.memberIds.splice(at, 1);
      await this.#announceMember("member_left_channel", id);
    }
  }

  #announceMember(type: string, user: string): Promise<void> {
    const event: Json = {
      type,
      user,
      channel: this.id,
      channel_type: this.id.charAt(0),
      team: this.#world.teamOf(user).id,
      event_ts: this.#world.ts(),
    };
    return announce(this.#world, this, event, { event: type, scope: this.scope("read") });
  }

  #idsOf(member: Member): string[] {
    if (member instanceof App) return member.botsFor(this).map(({ botUserId }) => botUserId);
    return [member instanceof Installation ? member.botUserId : member.id];
  }
}

const isReply = ({ ts, thread_ts, subtype }: Message): boolean =>
  thread_ts !== undefined && thread_ts !== ts && subtype !== "thread_broadcast";
