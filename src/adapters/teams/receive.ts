import type { IncomingMessage, ServerResponse } from "node:http";
import type { TurnContext } from "botbuilder";
import type { DoorLog } from "../../core/ports/door.ts";
import { type Activity, activitySchema } from "./activity.ts";
import type { Sdk } from "./sdk.ts";
import { isAllowedTenant, isServiceUrl } from "./verify.ts";

const maxBytes = 1_000_000;

export interface ReceiveSettings {
  readonly sdk: Sdk;
  /** Undefined: all, which only a playground may have. */
  readonly tenants: ReadonlySet<string> | undefined;
  readonly anonymous: boolean;
  /** Whether answers may go to this machine. */
  readonly local: boolean;
  readonly log: DoorLog;
}

interface Result {
  readonly status: number;
  readonly body?: object;
}

/** Takes one activity. Whatever is wrong with it, the sender learns no more than a status. */
export async function receive(
  settings: ReceiveSettings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let result: Result;
  try {
    result = await resultOf(settings, request);
  } catch (error) {
    settings.log.error({ error }, "an activity from Teams was not handled");
    result = { status: 500 };
  }
  const { status, body } = result;
  if (response.destroyed) return;
  if (body) response.setHeader("content-type", "application/json");
  response.writeHead(status);
  response.end(body && JSON.stringify(body));
  // What has not been read is let by, or the sender would never come to read the answer.
  request.resume();
}

async function resultOf(settings: ReceiveSettings, request: IncomingMessage): Promise<Result> {
  // Cheap to see, and refused before anything is read.
  const bearer = /^Bearer \S+$/u.test(request.headers.authorization ?? "");
  if (!bearer && !settings.anonymous) return { status: 401 };
  const text = await readBody(request);
  if (text === undefined) return { status: 413 };
  const { data: activity } = activitySchema.safeParse(parse(text));
  if (!activity || !isServiceUrl(activity.serviceUrl, settings.local)) return { status: 400 };
  return await take(settings, request, activity);
}

/** The library checks the token, then runs the turn; it gets the request and gives its answer through stand-ins. */
async function take(settings: ReceiveSettings, request: IncomingMessage, activity: Activity): Promise<Result> {
  const { sdk, tenants, log } = settings;
  const answer = recordAnswer();
  let turn: Promise<Result> | undefined;
  const { method, headers } = request;
  const processed = sdk.adapter.process(
    { method, headers, body: { ...activity } },
    answer.response,
    async (context) => {
      turn = isAllowedTenant(activity, tenants) ? run(sdk, context) : Promise.resolve({ status: 403 });
      await turn.catch(() => undefined);
    },
  );
  // It throws where a request is none that it knows; then no turn has been run.
  await processed.catch(() => undefined);
  // The library gives 500 to forged signatures; only keys that cannot be fetched are no fault of the sender's.
  if (!turn) return { status: answer.isOutage() ? 503 : 401 };
  const { status } = await turn;
  if (status === 403)
    log.warn({ tenant: activity.conversation.tenantId }, "a tenant that is not allowed spoke to us in Teams");
  return status === 200 ? answer.result() : { status };
}

async function run(sdk: Sdk, context: TurnContext): Promise<Result> {
  await sdk.run(context);
  return { status: 200 };
}

function recordAnswer() {
  let status = 200;
  let body: unknown;
  const response = {
    socket: undefined,
    status(code: number) {
      status = code;
    },
    send(value: unknown) {
      body = value;
    },
    header() {},
    end() {},
  };
  return {
    response,
    /** Words are the library's own and not for the sender. */
    result: (): Result => (typeof body === "object" && body !== null ? { status, body } : { status }),
    isOutage: () => typeof body === "string" && body.startsWith("request to "),
  };
}

/** Undefined where it is more than we take. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
