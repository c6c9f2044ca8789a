import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Ids } from "../ids.ts";
import type { Json } from "../model.ts";
import type { Kind, Outcome, Retry } from "./deliver.ts";

const MOST_SOCKETS = 10;
const envelopeTypes: Record<Kind, string> = {
  command: "slash_commands",
  interaction: "interactive",
  event: "events_api",
};

/** The WebSockets of one app in Socket Mode. Any of them may get a payload. */
export class Sockets {
  #ids: Ids;
  #appId: string;
  #server = new WebSocketServer({ noServer: true });
  #open: WebSocket[] = [];
  #waiting = new Map<string, (body: unknown) => void>();

  constructor(ids: Ids, appId: string) {
    this.#ids = ids;
    this.#appId = appId;
  }

  get count(): number {
    return this.#open.length;
  }

  accept(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, stream, head, (socket) => this.#welcome(socket));
  }

  /** Slack does this every few hours: the app must come back on its own. */
  disconnect(reason = "refresh_requested"): void {
    for (const socket of this.#open) socket.send(JSON.stringify({ type: "disconnect", reason }));
  }

  /** The network goes away without a word. */
  cut(): void {
    for (const socket of this.#open) socket.terminate();
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  async deliver(kind: Kind, payload: Json, patience: number, retry?: Retry): Promise<Outcome> {
    const socket = this.#open.shift();
    if (!socket) return { status: 0, body: "", ms: 0, problem: "connection_failed" };
    this.#open.push(socket);
    const started = performance.now();
    const id = this.#ids.next("envelope-");
    const answer = this.#acknowledged(id, patience);
    socket.send(JSON.stringify({ ...envelope(kind, payload, retry), envelope_id: id }));
    const acknowledgement = await answer;
    const ms = Math.round(performance.now() - started);
    return acknowledgement
      ? { status: 200, body: acknowledgement.body, ms }
      : { status: 0, body: "", ms, problem: "operation_timeout" };
  }

  #welcome(socket: WebSocket): void {
    if (this.#open.length >= MOST_SOCKETS) {
      socket.send(JSON.stringify({ type: "disconnect", reason: "too_many_websockets" }));
      socket.close();
      return;
    }
    this.#open.push(socket);
    socket.on("close", () => {
      this.#open = this.#open.filter((one) => one !== socket);
    });
    socket.on("message", (data) => this.#receive(String(data)));
    const hello = { type: "hello", num_connections: this.#open.length, connection_info: { app_id: this.#appId } };
    socket.send(JSON.stringify(hello));
  }

  #receive(text: string): void {
    const { envelope_id: id, payload } = JSON.parse(text) as { envelope_id: string; payload?: Json };
    this.#waiting.get(id)?.(acknowledgementOf(payload));
  }

  #acknowledged(id: string, patience: number): Promise<{ body: unknown } | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish(undefined), patience);
      const finish = (answer: { body: unknown } | undefined): void => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(answer);
      };
      this.#waiting.set(id, (body) => finish({ body }));
    });
  }
}

/** An empty acknowledgement over a socket means the same as an empty HTTP body. */
const acknowledgementOf = (payload: Json | undefined): unknown =>
  payload && Object.keys(payload).length > 0 ? payload : "";

const envelope = (kind: Kind, payload: Json, retry?: Retry): Json => ({
  type: envelopeTypes[kind],
  payload,
  accepts_response_payload: kind !== "event",
  ...(kind === "event" && { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? "" }),
});
