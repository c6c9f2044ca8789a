import { z } from "zod";
import { type Activity, botMention, nextId } from "./act/envelope.ts";
import { messageActivity, type Said } from "./act/messages.ts";
import { Client, type Saying } from "./client.ts";
import type { Delivery } from "./wire/deliver.ts";
import { type PlaygroundProcess, startPlaygroundProcess } from "./wire/playgroundProcess.ts";
import { startTap, type Tap } from "./wire/tap.ts";
import { alva, municipality } from "./world.ts";

/**
 * Microsoft's Agents Playground with the world of playground.json, offline. It has one personal chat, Alva's, and
 * one tenant; it deletes no messages and shows targeted ones to all. For more there is the connector double.
 */
export async function startPlayground(): Promise<Playground> {
  const tap = await startTap(() => playground.route);
  const process = await startPlaygroundProcess(tap.url);
  const socket = new WebSocket(`${process.url.replace("http", "ws")}/_ws_conversation/v1/conversations/stream`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const playground = new Playground(process, tap, socket);
  return playground;
}

const Frame = z.object({
  action: z.string(),
  actionConversationId: z.string(),
  message: z.looseObject({ messageId: z.string(), postConversationId: z.string().optional() }).optional(),
});

const Created = z.object({ messageId: z.string(), postConversationId: z.string().optional() });

export class Playground extends Client {
  readonly serviceUrl: string;
  readonly #process: PlaygroundProcess;
  readonly #tap: Tap;
  readonly #socket: WebSocket;

  constructor(process: PlaygroundProcess, tap: Tap, socket: WebSocket) {
    super(municipality.places);
    this.#process = process;
    this.#tap = tap;
    this.#socket = socket;
    this.serviceUrl = `${process.url.replace("127.0.0.1", "localhost")}/_connector`;
    socket.onmessage = ({ data }) => this.#see(Frame.parse(JSON.parse(String(data))));
  }

  async close(): Promise<void> {
    this.#socket.close();
    await this.#process.stop();
    await this.#tap.close();
  }

  async say(conversation: string, text: string, saying: Saying = {}): Promise<Said & { delivery?: Delivery }> {
    const { as: person = alva, mention = false, targeted = false } = saying;
    const origin = this.origin(conversation, person);
    const isPersonal = origin.place.kind === "personal";
    if (isPersonal && person !== alva) throw new Error("The playground has no personal chat but Alva's");
    const said = { id: nextId(), conversation, text, person, mention };
    if (targeted) return { ...said, delivery: await this.deliver(messageActivity(origin, said, { targeted })) };
    // The playground takes Alva for the sender of all messages: the others' words it is told, but it tells nobody.
    if (person === alva && (isPersonal || mention)) return this.#sayAsAlva(said);
    const written = { ...said, ...(await this.#write(said, [])) };
    if (!mention) return written;
    const whole = messageActivity({ ...origin, conversation: written.conversation }, written);
    return { ...written, delivery: await this.deliver(whole) };
  }

  async deliver(activity: Activity): Promise<Delivery> {
    return this.#through("/_internal/v1/customActivities", activity, ({ id }) => id === activity.id);
  }

  protected override async send(activity: Activity): Promise<Delivery> {
    const { from, conversation, replyToId, value } = clicked.parse(activity);
    const isThis = (other: Activity) =>
      other.type === activity.type && other["name"] === activity["name"] && clicked.parse(other).from.id === from.id;
    const path = activity.type === "invoke" ? "/_conversation/v1/invoke" : "/_conversation/v1/submit";
    return this.#through(path, { name: activity["name"], from, conversation, replyToId, value }, isThis);
  }

  async #sayAsAlva(said: Said): Promise<Said & { delivery: Delivery }> {
    const mentions = said.mention ? [{ mentioned: botMention.entity["mentioned"], text: botMention.text }] : [];
    const text = whole(said);
    const [delivery, written] = await Promise.all([
      this.#tap.next((activity) => activity.type === "message" && activity["text"] === text),
      this.#write(said, mentions),
    ]);
    return { ...said, ...written, delivery };
  }

  async #write(said: Said, mentions: object[]): Promise<{ id: string; conversation: string }> {
    const { conversation, person } = said;
    const path = `/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`;
    const message = { type: "text", text: whole(said), textFormat: "plain", from: { id: person.id }, mentions };
    const created = Created.parse(await this.#post(path, message));
    return { id: created.messageId, conversation: created.postConversationId ?? conversation };
  }

  async #through(path: string, body: object, isThis: (activity: Activity) => boolean): Promise<Delivery> {
    const [delivery] = await Promise.all([this.#tap.next(isThis), this.#post(path, body)]);
    return delivery;
  }

  /** What the playground itself refuses is a fault of the test; a bot that fails comes back as 502. */
  async #post(path: string, body: object): Promise<unknown> {
    const headers = { "content-type": "application/json" };
    const response = await fetch(this.#process.url + path, { method: "POST", headers, body: JSON.stringify(body) });
    const answer = await response.text();
    if (response.status >= 400 && response.status < 500) throw new Error(`The playground refused ${path}: ${answer}`);
    return answer === "" ? undefined : JSON.parse(answer);
  }

  #see({ action, actionConversationId, message }: z.infer<typeof Frame>): void {
    if (!message) return;
    if (action === "createMessage") {
      this.board.post(message.messageId, message.postConversationId ?? actionConversationId, message);
    }
    if (action === "updateMessage") this.board.update(message.messageId, message);
  }
}

const clicked = z.object({
  from: z.object({ id: z.string() }),
  conversation: z.object({ id: z.string() }),
  replyToId: z.string().optional(),
  value: z.unknown(),
});

const whole = ({ text, mention }: Said): string => (mention ? `${botMention.text} ${text}` : text);
