import { html } from "./act/messages.ts";
import type { Json } from "./json.ts";
import { refusal } from "./wire/faults.ts";
import { type Answer, type Reaction, type Request, serve } from "./wire/server.ts";
import type { Person, Place } from "./world.ts";

/** A message as Graph keeps it; what is missing is taken from its id, which is a time. */
export interface GraphMessage {
  readonly id: string;
  readonly place: Place;
  /** The message that it answers. */
  readonly root?: string;
  readonly from: Person | { readonly bot: string };
  /** Plain; `html` wins. */
  readonly text: string;
  readonly html?: string;
  readonly edited?: true;
  readonly deleted?: true;
  /** What else a chatMessage has: mentions, reactions, attachments. */
  readonly more?: Json;
}

/** Microsoft Graph as far as it gives messages of channels and chats. None of it is a real tenant. */
export interface Graph {
  /** The address of the version, without a slash at the end. */
  readonly url: string;
  readonly requests: readonly Request[];
  /** Where the teams have granted the app its permissions; without, every reading is refused. */
  granted: boolean;
  /** How many requests are still refused, since there were too many. */
  throttled: number;
  /** Whoever has the messages: looked at anew for each request. */
  messages: () => readonly GraphMessage[];
  close(): Promise<void>;
}

const mostAtOnce = 50;
/** As many replies come along with a message as one asks to expand; Graph's own number is 1,000. */
const mostExpanded = 3;

export async function startGraph({ token }: { readonly token: string }): Promise<Graph> {
  const requests: Request[] = [];
  const server = await serve((request) => {
    requests.push(request);
    return react(request);
  });
  const graph: Graph = {
    url: `${server.url}/v1.0`,
    requests,
    granted: true,
    throttled: 0,
    messages: () => [],
    close: () => server.close(),
  };
  return graph;

  function react(request: Request): Reaction {
    if (request.headers.authorization !== `Bearer ${token}`)
      return refusal(401, "InvalidAuthenticationToken", "Access token is empty.");
    if (graph.throttled > 0) {
      graph.throttled -= 1;
      return { ...refusal(429, "TooManyRequests", "Too many requests"), headers: { "retry-after": "7" } };
    }
    if (!graph.granted) return refusal(403, "Forbidden", "Missing role permissions on the request.");
    return answerTo(request, graph);
  }
}

function answerTo({ path, query }: Request, graph: Graph): Answer {
  const [, kind = "", owner = "", ...rest] = path;
  const [place, within] = kind === "teams" ? [rest[1], rest.slice(2)] : [owner, rest];
  const all = graph.messages().filter((one) => one.place.id === place);
  const isThere = all.some((one) => kind !== "teams" || one.place.team?.aadGroupId === owner);
  const [word, id, replies] = within;
  if (word !== "messages" || !isThere) return refusal(404, "NotFound", "Not found.");
  const wrong = [...query.keys()].find((key) => !["$top", "$expand", "$skiptoken", "$orderby"].includes(key));
  if (wrong || Number(query.get("$top") ?? 20) > mostAtOnce)
    return refusal(400, "BadRequest", `Query option ${wrong ?? "$top"} is not allowed.`);
  const address = `${graph.url}/${path.slice(1).map(encodeURIComponent).join("/")}`;
  if (id === undefined) return list(rootsOf(all), query, address, (one) => withReplies(one, all, query, address));
  const root = all.find((one) => one.id === id && one.root === undefined);
  if (!root) return refusal(404, "NotFound", "Not found.");
  if (replies === undefined) return { status: 200, body: shown(root) };
  return list(repliesTo(root, all), query, address, shown);
}

const time = ({ id }: GraphMessage): number => Number(id);

/** Those whose thread was last touched come first. */
function rootsOf(all: readonly GraphMessage[]): GraphMessage[] {
  const touched = (root: GraphMessage) => Math.max(...[root, ...repliesTo(root, all)].map(time));
  return all.filter(({ root }) => root === undefined).sort((a, b) => touched(b) - touched(a));
}

/** The newest first. */
function repliesTo({ id }: GraphMessage, all: readonly GraphMessage[]): GraphMessage[] {
  return all.filter(({ root }) => root === id).sort((a, b) => time(b) - time(a));
}

function list(
  messages: readonly GraphMessage[],
  query: URLSearchParams,
  address: string,
  show: (one: GraphMessage) => Json,
): Answer {
  const [top, from] = [Number(query.get("$top") ?? 20), Number(query.get("$skiptoken") ?? 0)];
  const more = new URLSearchParams(query);
  more.set("$skiptoken", String(from + top));
  const next = from + top < messages.length && { "@odata.nextLink": `${address}?${more}` };
  return { status: 200, body: { value: messages.slice(from, from + top).map(show), ...next } };
}

function withReplies(root: GraphMessage, all: readonly GraphMessage[], query: URLSearchParams, address: string): Json {
  if (query.get("$expand") !== "replies") return shown(root);
  const replies = repliesTo(root, all);
  const rest = replies.length > mostExpanded && {
    "replies@odata.nextLink": `${address}/${root.id}/replies?$top=20&$skiptoken=${mostExpanded}`,
  };
  return { ...shown(root), replies: replies.slice(0, mostExpanded).map(shown), ...rest };
}

function shown(message: GraphMessage): Json {
  const { id, root, place, from, text, edited, deleted, more } = message;
  const at = new Date(time(message)).toISOString();
  return {
    id,
    replyToId: root ?? null,
    messageType: "message",
    createdDateTime: at,
    lastModifiedDateTime: at,
    lastEditedDateTime: edited ? at : null,
    deletedDateTime: deleted ? at : null,
    webUrl: `https://teams.microsoft.com/l/message/${encodeURIComponent(place.id)}/${id}?tenantId=${place.tenantId}`,
    from: "bot" in from ? bot(from.bot) : user(from),
    body: { contentType: "html", content: deleted ? "" : (message.html ?? html(text)) },
    mentions: [],
    reactions: [],
    attachments: [],
    ...more,
  };
}

/** Somebody as Graph names them. */
export function user({ aadObjectId: id, name: displayName, tenantId }: Person): Json {
  return { application: null, device: null, user: { id, displayName, userIdentityType: "aadUser", tenantId } };
}

function bot(id: string): Json {
  return {
    user: null,
    device: null,
    application: { id, displayName: "Samspråk", applicationIdentityType: "bot" },
  };
}
