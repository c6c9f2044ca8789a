import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Route } from "../../core/ports/door.ts";
import { appIn, type FindSigners, type Signers } from "./installations/signers.ts";
import { holdsPayload, readForm } from "./unreadable.ts";
import { isFromSlack } from "./verify.ts";

/** Slack's longest payloads, a click on a full card in a full channel, are a tenth of this. */
const bodyLimit = 1024 * 1024;
const formType = "application/x-www-form-urlencoded";

export interface HttpDoor {
  readonly findSigners: FindSigners;
  readonly now: () => Date;
  /** Bolt's listener, which gets only what Slack has signed. */
  readonly listener: RequestListener;
  /** Told before the listener gets the request. */
  readonly signed: (request: IncomingMessage, response: ServerResponse, signers: Signers) => void;
  readonly refused: (reason: string) => void;
}

/** The address that Slack posts commands, events and interactions to. */
export function slackRoute(door: HttpDoor): Route {
  return {
    method: "POST",
    path: "/slack/events",
    async handle(request, response) {
      const body = await readBody(request).catch(() => "broken" as const);
      // There is nobody to answer.
      if (body === "broken") response.destroy();
      else receive(door, request, response, body);
    },
  };
}

function receive(door: HttpDoor, request: IncomingMessage, response: ServerResponse, body: Buffer | undefined): void {
  const isForm = (request.headers["content-type"] ?? "").toLowerCase().startsWith(formType);
  const signers = body ? signersOf(door, request, body, isForm) : 413;
  if (typeof signers === "number") {
    response.writeHead(signers).end();
    return;
  }
  door.signed(request, response, signers);
  // Bolt knows a form by this very header, without a charset.
  if (isForm) request.headers["content-type"] = formType;
  door.listener(Object.assign(request, { rawBody: body }), response);
}

/** Whose app Slack has sent this for, or the status to answer with at once. */
function signersOf(
  { findSigners, now, refused }: HttpDoor,
  { headers }: IncomingMessage,
  body: Buffer,
  isForm: boolean,
): Signers | number {
  const read = readForm(body, isForm);
  // Slack checks the certificate with an unsigned form. It is answered and nothing else in it is read.
  if (read.form?.get("ssl_check") === "1") return 200;
  const timestamp = headers["x-slack-request-timestamp"]?.toString();
  const signature = headers["x-slack-signature"]?.toString();
  const isSignedWith = (secret: string) => isFromSlack({ secret, timestamp, signature, body }, now());
  const signers = findSigners(appIn(read), isSignedWith);
  if (signers) return holdsPayload(read) ? signers : 400;
  refused("not signed within the last five minutes by Slack for an app of ours");
  return 401;
}

/** Undefined where the body is too long; the rest of it is then let through unread. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", reject);
  });
}
