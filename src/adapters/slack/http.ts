import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Route } from "../../core/ports/door.ts";
import { isFromSlack } from "./verify.ts";

/** Slack's longest payloads, a click on a full card in a full channel, are a tenth of this. */
const bodyLimit = 1024 * 1024;
const formType = "application/x-www-form-urlencoded";

export interface HttpDoor {
  readonly secret: string;
  readonly now: () => Date;
  /** Bolt's listener, which gets only what Slack has signed. */
  readonly listener: RequestListener;
  readonly refused: (reason: string) => void;
}

/** The address that Slack posts commands, events and interactions to. */
export function slackRoute(door: HttpDoor): Route {
  return {
    method: "POST",
    path: "/slack/events",
    handle(request, response) {
      readBody(request).then(
        (body) => receive(door, request, response, body),
        // The connection broke: there is nobody to answer.
        () => response.destroy(),
      );
    },
  };
}

function receive(door: HttpDoor, request: IncomingMessage, response: ServerResponse, body: Buffer | undefined): void {
  const isForm = (request.headers["content-type"] ?? "").toLowerCase().startsWith(formType);
  const status = body ? refusal(door, request, body, isForm) : 413;
  if (status) {
    response.writeHead(status).end();
    return;
  }
  // Bolt knows a form by this very header, without a charset.
  if (isForm) request.headers["content-type"] = formType;
  door.listener(Object.assign(request, { rawBody: body }), response);
}

/** The status to answer with at once; undefined where Slack has sent something that is to be read. */
function refusal({ secret, now, refused }: HttpDoor, { headers }: IncomingMessage, body: Buffer, isForm: boolean) {
  if (isForm && isSslCheck(body)) return 200;
  const timestamp = headers["x-slack-request-timestamp"]?.toString();
  const signature = headers["x-slack-signature"]?.toString();
  if (isFromSlack({ secret, timestamp, signature, body }, now())) return undefined;
  refused("not signed by Slack within the last five minutes");
  return 401;
}

/** Slack checks the certificate with an unsigned form. It is answered and nothing in it is read. */
function isSslCheck(body: Buffer): boolean {
  return body.includes("ssl_check=1") && new URLSearchParams(body.toString()).get("ssl_check") === "1";
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
