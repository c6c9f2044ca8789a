import { z } from "zod";
import type { Activity, Origin } from "./act/envelope.ts";
import {
  cardActivity,
  dialogFetchActivity,
  dialogSubmitActivity,
  messageActionActivity,
  messageActionSubmitActivity,
  type Pointed,
} from "./act/invokes.ts";
import {
  type ChannelChange,
  channelActivity,
  installationActivity,
  type Members,
  membersActivity,
} from "./act/membership.ts";
import { deleteActivity, editActivity, type Said, submitActivity } from "./act/messages.ts";
import { type Inputs, press } from "./act/press.ts";
import { Board, type Message } from "./board.ts";
import { mustShow } from "./card.ts";
import { splitConversation } from "./conversation.ts";
import { isJson, Json } from "./json.ts";
import { type Found, until } from "./until.ts";
import type { Delivery, Route } from "./wire/deliver.ts";
import { alva, type Person, type Place } from "./world.ts";

export interface By {
  /** Alva by default. */
  readonly as?: Person;
}

export interface Saying extends By {
  /** Begins with @Samspråk: without it, a bot is not told of what is said in groups and channels. */
  readonly mention?: boolean;
  /** As a slash command, which nobody else sees. */
  readonly targeted?: boolean;
}

export interface Filled extends By {
  readonly inputs?: Inputs;
}

/** What came of an act, and the dialog where it opened one. */
export interface Outcome extends Delivery {
  readonly dialog?: Dialog;
}

/** An open form. */
interface Dialog {
  readonly title: string;
  readonly card: Json;
  /** Presses a button of the form, by title; the outcome may have the next form. */
  submit(button: string, inputs?: Inputs): Promise<Outcome>;
}

/** What people do in Teams and what they see there, whatever carries it to the bot. */
export abstract class Client {
  readonly board = new Board();
  readonly places: readonly Place[];
  #route: Route | undefined;

  constructor(places: readonly Place[]) {
    this.places = places;
  }

  /** Where the bot listens, and how to sign what is sent there. It may be called again, when the bot has moved. */
  connect(route: Route): void {
    this.#route = route;
  }

  get route(): Route {
    if (!this.#route) throw new Error("Nobody has said where the bot is: call connect first");
    return this.#route;
  }

  /** Where the bot is told to send its answers. */
  abstract readonly serviceUrl: string;

  /** Carries an activity to the bot as it is, and resolves with the bot's answer. */
  abstract deliver(activity: Activity): Promise<Delivery>;

  /** Resolves when the bot has been told, where it is told at all. A new message in a channel begins a thread. */
  abstract say(conversation: string, text: string, saying?: Saying): Promise<Said & { delivery?: Delivery }>;

  /** Carries a click; some carriers have ways of their own for it. */
  protected send(activity: Activity): Promise<Delivery> {
    return this.deliver(activity);
  }

  /** Presses a button of the message's cards, by title or verb. */
  async click(message: Message, button: string, { as = alva, inputs = {} }: Filled = {}): Promise<Outcome> {
    const origin = this.origin(message.conversation, as);
    const { action, data } = press(message.cards, button, inputs);
    switch (action["type"]) {
      case "Action.Execute":
        return shown(await this.send(cardActivity(origin, message.id, { ...action, data })));
      case "Action.Submit":
        if (!opensDialog(data)) return this.send(submitActivity(origin, message.id, data));
        return this.#opened(await this.deliver(dialogFetchActivity(origin, message.id, data)), (filled) =>
          this.deliver(dialogSubmitActivity(origin, filled)),
        );
      default:
        throw new Error(`A click on ${action["type"]} does not reach the bot`);
    }
  }

  /** Chooses the app's command in the menu of a message. */
  async choose(commandId: string, on: Pointed & { conversation: string }, { as = alva }: By = {}): Promise<Outcome> {
    const origin = this.origin(on.conversation, as);
    return this.#opened(await this.send(messageActionActivity(origin, commandId, on)), (filled) =>
      this.send(messageActionSubmitActivity(origin, commandId, on, filled)),
    );
  }

  edit(said: Said, text: string): Promise<Delivery> {
    return this.deliver(editActivity(this.origin(said.conversation, said.person), { ...said, text }));
  }

  delete(said: Said): Promise<Delivery> {
    return this.deliver(deleteActivity(this.origin(said.conversation, said.person), said));
  }

  install(placeId: string, action: "add" | "remove" = "add", { as = alva }: By = {}): Promise<Delivery> {
    return this.deliver(installationActivity(this.origin(placeId, as), action));
  }

  changeMembers(placeId: string, change: "added" | "removed", members: Members, { as = alva }: By = {}) {
    return this.deliver(membersActivity(this.origin(placeId, as), change, members));
  }

  changeChannel(placeId: string, change: ChannelChange, { as = alva }: By = {}): Promise<Delivery> {
    return this.deliver(channelActivity(this.origin(placeId, as), change));
  }

  /**
   * What the bot has written there, each message in its latest version, oldest first.
   * Throws where a card is one that Teams would not show as it is meant.
   */
  messages(conversation: string): Message[] {
    const messages = this.board.messages(conversation);
    for (const card of messages.flatMap(({ cards }) => cards)) mustShow(card);
    return messages;
  }

  /** Asks until the answer is truthy; the error tells what the bot has written. */
  until<T>(ask: () => T, ms = 4000): Promise<Found<T>> {
    return until(ask, { ms, seen: () => this.board.toString() });
  }

  /** For activities of one's own: see act/envelope.ts. */
  origin(conversation: string, person: Person): Origin {
    const { placeId } = splitConversation(conversation);
    const place = this.places.find(({ id }) => id === placeId);
    if (!place) throw new Error(`No place ${placeId} among: ${this.places.map(({ id }) => id).join(", ")}`);
    return { person, place, conversation, serviceUrl: this.serviceUrl };
  }

  #opened(delivery: Delivery, send: (data: Json) => Promise<Delivery>): Outcome {
    const task = Task.safeParse(shown(delivery).body).data?.task.value;
    if (!task) return delivery;
    const { title, card } = task;
    const submit = async (button: string, inputs: Inputs = {}) =>
      this.#opened(await send(press([card.content], button, inputs).data), send);
    return { ...delivery, dialog: { title, card: card.content, submit } };
  }
}

/** The same, once its cards have been looked at. */
function shown(delivery: Delivery): Delivery {
  for (const card of cardsIn(delivery.body)) mustShow(card);
  return delivery;
}

function cardsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(cardsIn);
  if (!isJson(value)) return [];
  return value["type"] === "AdaptiveCard" ? [value] : Object.values(value).flatMap(cardsIn);
}

const Task = z.object({
  task: z.object({
    type: z.literal("continue"),
    value: z.object({ title: z.string().default(""), card: z.object({ content: Json }) }),
  }),
});

function opensDialog({ msteams }: Json): boolean {
  return isJson(msteams) && msteams["type"] === "task/fetch";
}
