import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** What the double was asked. */
export interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
    readonly [name: string]: unknown;
  };
}

/** What it answers: `hangs` never does. */
export interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
  readonly hangs?: true;
}

export interface ModelServer {
  /** "http://127.0.0.1:…/v1" */
  readonly baseUrl: string;
  readonly host: string;
  readonly asked: Asked[];
  /** Told how many times it was asked before, from 0. */
  answer: (asked: Asked, before: number) => Answered;
  close(): Promise<void>;
}

/** Plays a language model that speaks as OpenAI's do. */
export async function openModelServer(): Promise<ModelServer> {
  const asked: Asked[] = [];
  const model: Pick<ModelServer, "answer"> = { answer: () => says({}) };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one: Asked = { headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) };
    asked.push(one);
    const { status = 200, headers = {}, body = "", hangs } = model.answer(one, asked.length - 1);
    if (hangs) return;
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(model, {
    baseUrl: `http://${host}/v1`,
    host,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  });
}

/** A completion whose message is this text, or this as JSON. */
export function says(content: string | object, more: { finish_reason?: string; refusal?: string } = {}): Answered {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const { finish_reason = "stop", refusal } = more;
  return {
    body: {
      id: "c1",
      object: "chat.completion",
      choices: [{ index: 0, finish_reason, message: { role: "assistant", content: refusal ? null : text, refusal } }],
      usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
    },
  };
}

export const fails = (status: number, headers: Record<string, string> = {}, code?: string): Answered => ({
  status,
  headers,
  body: { error: { message: "no", code } },
});
