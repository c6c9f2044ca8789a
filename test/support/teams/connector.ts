import { type Activity, nextId } from "./act/envelope.ts";
import { html, messageActivity, type Said } from "./act/messages.ts";
import { type By, Client, type Saying } from "./client.ts";
import { splitConversation, threadId } from "./conversation.ts";
import type { GraphMessage } from "./graph.ts";
import { type Delivery, deliver } from "./wire/deliver.ts";
import { type Fault, Faults, refusal } from "./wire/faults.ts";
import { type Reaction, type Request, type Server, serve } from "./wire/server.ts";
import { Service } from "./wire/service.ts";
import { alva, municipality, umbrella, type World } from "./world.ts";

export interface ConnectorOptions {
  /** The tenants; by default the municipality's and the umbrella organisation's. */
  readonly worlds?: readonly World[];
  /** What the bot must send as its bearer token; by default anything goes. */
  readonly token?: string;
  /** With the permission to read all messages, Teams tells the bot of those that do not mention it, too. */
  readonly hearsAll?: boolean;
}

/** A stand-in for the Bot Connector service of Teams and for the people who use it. None of it is a real tenant. */
export async function startConnector(options: ConnectorOptions = {}): Promise<Connector> {
  const server = await serve((request) => connector.react(request));
  const connector = new Connector(server, options);
  return connector;
}

export class Connector extends Client {
  readonly serviceUrl: string;
  /** Everything that the bot has asked of the service, in order. */
  readonly requests: Request[] = [];
  readonly #server: Server;
  readonly #service: Service;
  readonly #faults = new Faults();
  readonly #spoken = new Map<string, GraphMessage>();
  readonly #token: string | undefined;
  readonly #hearsAll: boolean;

  constructor(server: Server, { worlds = [municipality, umbrella], token, hearsAll = false }: ConnectorOptions) {
    super(worlds.flatMap(({ places }) => places));
    this.#server = server;
    this.#service = new Service(worlds, this.board);
    this.#token = token;
    this.#hearsAll = hearsAll;
    this.serviceUrl = `${server.url}/emea/`;
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  /** The next changes that the bot asks for go wrong in this way. */
  fails(fault: Fault, times = 1): void {
    this.#faults.add(fault, times);
  }

  /** From now on everything that the bot asks for goes wrong in this way; with undefined all is well again. */
  breaks(fault: Fault | undefined): void {
    this.#faults.standing = fault;
  }

  async say(conversation: string, text: string, saying: Saying = {}): Promise<Said & { delivery?: Delivery }> {
    const { as: person = alva, mention = false, targeted = false } = saying;
    const { place } = this.origin(conversation, person);
    if (!place.members.includes(person)) throw new Error(`${person.name} is not in ${place.name}`);
    const id = nextId();
    const isRoot = place.kind === "channel" && splitConversation(conversation).rootId === undefined;
    const said = { id, conversation: isRoot ? threadId(conversation, id) : conversation, text, person, mention };
    if (!targeted) this.#spoken.set(id, this.#kept(said));
    if (!mention && !targeted && !this.#hearsAll && place.kind !== "personal") return said;
    const activity = messageActivity(this.origin(said.conversation, person), said, { targeted });
    return { ...said, delivery: await this.deliver(activity) };
  }

  override edit(said: Said, text: string): Promise<Delivery> {
    this.#spoken.set(said.id, { ...this.#kept({ ...said, text }), edited: true });
    return super.edit(said, text);
  }

  override delete(said: Said): Promise<Delivery> {
    this.#spoken.set(said.id, { ...this.#kept(said), deleted: true });
    return super.delete(said);
  }

  /** What people have written, as Graph has it. */
  written(): readonly GraphMessage[] {
    return [...this.#spoken.values()];
  }

  #kept({ id, conversation, text, person: from }: Said): GraphMessage {
    const { place } = this.origin(conversation, from);
    const { rootId } = splitConversation(conversation);
    const named = place.members.reduce((all, { name }) => all.replaceAll(`@${name}`, `<at>${name}</at>`), html(text));
    return { id, place, ...(rootId && rootId !== id && { root: rootId }), from, text, html: named };
  }

  deliver(activity: Activity): Promise<Delivery> {
    return deliver(this.route, activity);
  }

  /** After "remove" the bot can no longer write there. */
  override install(placeId: string, action: "add" | "remove" = "add", by: By = {}): Promise<Delivery> {
    this.#service.install(this.origin(placeId, by.as ?? alva).place, action === "add");
    return super.install(placeId, action, by);
  }

  /** For the server that carries the bot's requests. */
  async react(request: Request): Promise<Reaction> {
    this.requests.push(request);
    const isAllowed = this.#token === undefined || request.headers.authorization === `Bearer ${this.#token}`;
    if (!isAllowed) return refusal(401, "Unauthorized", "Authorization has been denied for this request.");
    return this.#faults.meet(request, () => this.#service.answer(request));
  }
}
