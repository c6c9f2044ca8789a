import { ApiFaults } from "./api/faults.ts";
import { RateLimiter } from "./api/rates.ts";
import type { App, Installation } from "./app.ts";
import type { Channel } from "./channel.ts";
import type { Clock } from "./clock.ts";
import { Ids } from "./ids.ts";
import { Triggers } from "./modal/triggers.ts";
import { Views } from "./modal/views.ts";
import type { ApiCall, StoredFile } from "./model.ts";
import type { Grant } from "./oauth/consent.ts";
import type { Person } from "./person.ts";
import type { Team } from "./team.ts";
import type { Delivery } from "./wire/deliver.ts";

/** Where an app may post an answer to something a person did: five times, for half an hour. */
export interface ResponseUrl {
  id: string;
  installation: Installation;
  person: Person;
  channel: Channel;
  /** The message that was acted on, if any. */
  ts?: string;
  uses: number;
  expires: number;
}

const RESPONSE_LIFETIME = 30 * 60_000;

/** Everything that one Slack knows. */
export class World {
  readonly clock: Clock;
  /** How long Slack waits for an acknowledgement, in milliseconds. */
  readonly patience: number;
  readonly ids = new Ids();
  readonly teams: Team[] = [];
  readonly people: Person[] = [];
  readonly channels: Channel[] = [];
  readonly apps: App[] = [];
  readonly files: StoredFile[] = [];
  readonly responseUrls: ResponseUrl[] = [];
  readonly calls: ApiCall[] = [];
  /** What people have granted apps on Slack's page, by code. */
  readonly grants = new Map<string, Grant | "used">();
  readonly deliveries: Delivery[] = [];
  readonly triggers: Triggers;
  readonly views: Views;
  readonly faults = new ApiFaults();
  readonly rates: RateLimiter;
  /** http://127.0.0.1:port, without a slash at the end. */
  origin = "";
  closed = false;
  readonly #underWay = new Set<Promise<void>>();

  constructor(clock: Clock, patience: number) {
    this.clock = clock;
    this.patience = patience;
    this.triggers = new Triggers(clock, this.ids);
    this.views = new Views(clock, this.ids);
    this.rates = new RateLimiter(clock);
  }

  ts(): string {
    return this.ids.ts(this.clock.now());
  }

  /** Work that nobody waits for now, but settled() does. */
  background(work: Promise<void>): void {
    const tracked = work.finally(() => this.#underWay.delete(tracked));
    this.#underWay.add(tracked);
  }

  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  addChannel(channel: Channel): Channel {
    this.channels.push(channel);
    return channel;
  }

  channel(id: string): Channel | undefined {
    return this.channels.find((channel) => channel.id === id);
  }

  person(id: string): Person | undefined {
    return this.people.find((person) => person.id === id);
  }

  installation(botUserId: string): Installation | undefined {
    return this.apps.flatMap(({ installations }) => installations).find((one) => one.botUserId === botUserId);
  }

  /** Throws for an id that is neither a person's nor a bot's. */
  teamOf(userId: string): Team {
    const team = this.person(userId)?.team ?? this.installation(userId)?.team;
    if (!team) throw new Error(`Nobody has the id ${userId}`);
    return team;
  }

  /** The app of the person's workspace, else one in a channel that the person shares with another workspace. */
  appFor(person: Person): App {
    const shared = (app: App): boolean =>
      this.channels.some((channel) => channel.has(person.id) && channel.installationOf(app) !== undefined);
    const app = this.apps.find((one) => one.in(person.team)) ?? this.apps.find(shared);
    if (!app) throw new Error(`${person.name} has no app to talk to`);
    return app;
  }

  responseUrl(installation: Installation, person: Person, channel: Channel, ts?: string): string {
    const id = this.ids.next("r");
    const expires = this.clock.now() + RESPONSE_LIFETIME;
    this.responseUrls.push({ id, installation, person, channel, ...(ts && { ts }), uses: 0, expires });
    return `${this.origin}/actions/${installation.team.id}/${id}`;
  }
}
