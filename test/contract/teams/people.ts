import { type Activity, botMention } from "../../support/teams/act/envelope.ts";
import { Connector } from "../../support/teams/connector.ts";
import { isJson, type Json } from "../../support/teams/json.ts";
import type { Delivery } from "../../support/teams/wire/deliver.ts";
import { type Reaction, type Request, serve } from "../../support/teams/wire/server.ts";
import type { Person } from "../../support/teams/world.ts";

export interface Manners {
  /** What the bot must send as its bearer token; by default anything goes. */
  readonly token?: string;
  /** Who can be mentioned as "@Name". */
  readonly people: readonly Person[];
  /** Whoever has set Teams to English. */
  readonly english?: Person;
}

/** The double's people, who also mention each other and speak different languages, and whose last act can be repeated. */
export class People extends Connector {
  #last: Activity | undefined;
  readonly #manners: Manners;

  private constructor(server: ConstructorParameters<typeof Connector>[0], manners: Manners) {
    super(server, manners.token === undefined ? {} : { token: manners.token });
    this.#manners = manners;
  }

  static async start(manners: Manners): Promise<People> {
    const server = await serve((request) => people.react(request));
    const people = new People(server, manners);
    return people;
  }

  /** Besides what Teams would refuse: no words of ours may be read as markup, and none may call anyone. */
  override async react(request: Request): Promise<Reaction> {
    const { text, textFormat, entities } = isJson(request.body) ? request.body : {};
    if (text && textFormat !== "plain") throw new Error(`Words that are read as markup: ${text}`);
    if (JSON.stringify(entities ?? []).includes('"mention"')) throw new Error(`Words that call someone: ${text}`);
    return await super.react(request);
  }

  override async deliver(activity: Activity): Promise<Delivery> {
    this.#last = this.#asTheySpeak(asTeamsTells(activity, this.#manners.people));
    return await super.deliver(this.#last);
  }

  /** Delivers the last activity once more. */
  async again(): Promise<Delivery> {
    if (!this.#last) throw new Error("Nobody has done anything yet");
    return await super.deliver(this.#last);
  }

  #asTheySpeak(activity: Activity): Activity {
    const { english } = this.#manners;
    const { from } = activity as Activity & { from: { id: string } };
    return from.id === english?.id ? { ...activity, locale: "en-GB" } : activity;
  }
}

/** Words as Teams passes them on: signs as entities, "@Bosse" as a mention of Bosse. */
function asTeamsTells(activity: Activity, people: readonly Person[]): Activity {
  const { text, entities } = activity as Json;
  if (activity.type !== "message" || typeof text !== "string" || !Array.isArray(entities)) return activity;
  const called = text.startsWith(botMention.text) ? botMention.text : "";
  const words = text
    .slice(called.length)
    .replace(/[&<>]/gu, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
  const mentioned = people.filter(({ name }) => words.includes(`@${name}`));
  const marked = mentioned.reduce((all, { name }) => all.replaceAll(`@${name}`, `<at>${name}</at>`), words);
  const added = mentioned.map(({ id, name, aadObjectId }) => ({
    type: "mention",
    text: `<at>${name}</at>`,
    mentioned: { id, name, aadObjectId },
  }));
  return { ...activity, text: called + marked, entities: [...entities, ...added] };
}
