import { App, type AppOptions } from "./app.ts";
import { Channel, type Member } from "./channel.ts";
import { decline, grant } from "./oauth/consent.ts";
import { Person } from "./person.ts";
import type { World } from "./world.ts";

/** A workspace. */
export class Team {
  readonly id: string;
  readonly name: string;
  readonly #world: World;

  constructor(world: World, name: string) {
    this.#world = world;
    this.id = world.ids.next("T");
    this.name = name;
  }

  get domain(): string {
    return this.name
      .normalize("NFD")
      .replace(/[^a-zA-Z0-9]+/g, "")
      .toLowerCase();
  }

  /** The person of that name, who is made on the first call. */
  user(name: string, profile: { locale?: string; tz?: string } = {}): Person {
    const known = this.#world.people.find((person) => person.team === this && person.name === name);
    if (known) return known;
    const person = new Person(this.#world, this, name, profile);
    this.#world.people.push(person);
    return person;
  }

  /** The public channel of that name, which is made on the first call; members join without a word. */
  channel(name: string, ...members: Member[]): Channel {
    return this.#channel(name, "public", members);
  }

  privateChannel(name: string, ...members: Member[]): Channel {
    return this.#channel(name, "private", members);
  }

  /** Makes an app and installs it here. */
  app(options: AppOptions): App {
    const app = new App(this.#world, options);
    this.#world.apps.push(app);
    app.installIn(this, options);
    return app;
  }

  /** Someone here installs an app on the page that it has sent them to; gives the address that they are sent back to. */
  approves(page: string): string {
    return grant(this.#world, this, page);
  }

  /** Someone here would rather not. */
  declines(page: string): string {
    return decline(this.#world, page);
  }

  #channel(name: string, kind: "public" | "private", members: Member[]): Channel {
    const known = this.#world.channels.find((channel) => channel.host === this && channel.name === name);
    const channel = known ?? this.#world.addChannel(new Channel(this.#world, this, kind, name));
    channel.admit(...members);
    return channel;
  }
}
