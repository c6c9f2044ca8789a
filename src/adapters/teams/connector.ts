import { z } from "zod";
import { OutsideError } from "../../core/errors.ts";
import { parse, reach, read, refusalOf, within } from "./outside.ts";
import { isServiceUrl } from "./verify.ts";

/** What we send: a message as the Bot Connector takes it. */
export interface Message {
  readonly type: "message";
  readonly text?: string;
  readonly textFormat?: "plain";
  /** What a notification shows. */
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly recipient?: { readonly id: string; readonly name?: string };
  readonly entities?: readonly unknown[];
}

/** A message, where it lies. */
export interface Spot {
  readonly serviceUrl: string;
  readonly conversation: string;
}

/**
 * The few calls of the Bot Connector that we need. The library's own client repeats calls by itself, waits without
 * end, hides how long to wait after a refusal, and cannot send to one person in a channel.
 */
export interface Connector {
  /** Opens a person's conversation, or begins a thread with its first message. */
  create(serviceUrl: string, conversation: object): Promise<{ readonly id: string; readonly activityId?: string }>;
  /** `targeted`: the recipient alone sees it. Gives the message's id. */
  send(to: Spot, message: Message, targeted?: boolean): Promise<string>;
  update(at: Spot, id: string, message: Message, targeted?: boolean): Promise<void>;
  /** Who a person is in Entra ID, by Teams' own id. */
  entraId(at: Spot, user: string): Promise<string | undefined>;
  /** Those of a team's channels that are open to the whole team. */
  openChannels(serviceUrl: string, team: string): Promise<readonly string[]>;
  /** Whether someone is in the conversation, by the id in Entra ID. */
  isMember(at: Spot, entraId: string): Promise<boolean>;
}

export interface ConnectorSettings {
  /** Undefined where nobody asks for one. */
  readonly token: () => Promise<string | undefined>;
  /** Whether this machine may be called. */
  readonly local: boolean;
  readonly timeoutMs: number;
  readonly now: () => Date;
}

const createdSchema = z.object({ id: z.string().min(1), activityId: z.string().nullish() });
const sentSchema = z.object({ id: z.string().min(1) });
const channelsSchema = z.object({ conversations: z.array(z.object({ id: z.string(), type: z.string().nullish() })) });
const memberSchema = z.object({ aadObjectId: z.string().nullish(), objectId: z.string().nullish() });

export function makeConnector(settings: ConnectorSettings): Connector {
  const call = makeCall(settings);
  const path = ({ conversation }: Spot) => `v3/conversations/${encodeURIComponent(conversation)}`;
  const query = (targeted?: boolean) => (targeted ? "?isTargetedActivity=true" : "");
  return {
    async create(serviceUrl, conversation) {
      const { id, activityId } = read(createdSchema, await call("POST", serviceUrl, "v3/conversations", conversation));
      return activityId ? { id, activityId } : { id };
    },
    async send(to, message, targeted) {
      const url = `${path(to)}/activities${query(targeted)}`;
      return read(sentSchema, await call("POST", to.serviceUrl, url, message)).id;
    },
    async update(at, id, message, targeted) {
      const url = `${path(at)}/activities/${encodeURIComponent(id)}${query(targeted)}`;
      await call("PUT", at.serviceUrl, url, message);
    },
    async entraId(at, user) {
      const url = `${path(at)}/members/${encodeURIComponent(user)}`;
      const { aadObjectId, objectId } = read(memberSchema, await call("GET", at.serviceUrl, url));
      return aadObjectId ?? objectId ?? undefined;
    },
    async openChannels(serviceUrl, team) {
      const answer = await call("GET", serviceUrl, `v3/teams/${encodeURIComponent(team)}/conversations`);
      const { conversations } = read(channelsSchema, answer);
      // The channel that every team begins with has the team's own id.
      return conversations.flatMap(({ id, type }) => (id === team || type?.toLowerCase() === "standard" ? [id] : []));
    },
    async isMember(at, entraId) {
      try {
        await call("GET", at.serviceUrl, `${path(at)}/members/${encodeURIComponent(entraId)}`);
        return true;
      } catch (error) {
        if (error instanceof OutsideError && /^Teams refused with 404\b/u.test(error.message)) return false;
        throw error;
      }
    },
  };
}

type Call = (method: "GET" | "POST" | "PUT", serviceUrl: string, path: string, body?: object) => Promise<unknown>;

function makeCall({ token, local, timeoutMs, now }: ConnectorSettings): Call {
  return async (method, serviceUrl, path, body) => {
    // Addresses come out of the database, too: they are believed no more there.
    if (!isServiceUrl(serviceUrl, local)) throw new OutsideError("Not an address of Teams", { retry: false });
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await reach(async () => {
      const bearer = await within(signal, token());
      return await fetch(`${serviceUrl.replace(/\/$/u, "")}/${path}`, {
        method,
        headers: {
          ...(body && { "content-type": "application/json" }),
          ...(bearer && { authorization: `Bearer ${bearer}` }),
        },
        body: body && JSON.stringify(body),
        redirect: "error",
        signal,
      });
    });
    const text = await reach(() => response.text());
    if (!response.ok) throw refusalOf(response, text, now());
    const answer = parse(text);
    // Whatever stands between may answer well in Teams' place, and then nothing has been done.
    if (answer === undefined) throw new OutsideError("Teams gave an answer that cannot be read", { retry: true });
    return answer;
  };
}
