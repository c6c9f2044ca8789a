import { z } from "zod";
import { nextId } from "../act/envelope.ts";
import { type Board, CARD, type Message } from "../board.ts";
import { checkCard } from "../card.ts";
import { splitConversation, threadId } from "../conversation.ts";
import type { Person, Place, World } from "../world.ts";
import { personalChat } from "../world.ts";
import { refusal } from "./faults.ts";
import type { Answer, Request } from "./server.ts";

const Outgoing = z.looseObject({
  type: z.string(),
  recipient: z.object({ id: z.string() }).nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).nullish(),
});
type Outgoing = z.infer<typeof Outgoing>;

const NewConversation = z.object({
  isGroup: z.boolean().nullish(),
  members: z.array(z.object({ id: z.string() })).nullish(),
  channelData: z.looseObject({ channel: z.object({ id: z.string() }).optional() }).nullish(),
  activity: Outgoing.nullish(),
});

/** Teams refuses a message of more than about 100 KB, counted as UTF-16. */
const MAX_BYTES = 100_000;

/** The Bot Connector service: what a bot calls to write, change, delete and look up. */
export class Service {
  readonly #worlds: readonly World[];
  readonly #board: Board;
  /** Teams and chats that the bot has been taken out of. */
  readonly #without = new Set<string>();

  constructor(worlds: readonly World[], board: Board) {
    this.#worlds = worlds;
    this.#board = board;
  }

  /** Whether the bot is in the place; in a team it is in all channels or in none. */
  install({ id, team }: Place, isThere: boolean): void {
    if (isThere) this.#without.delete(team?.id ?? id);
    else this.#without.add(team?.id ?? id);
  }

  answer(request: Request): Answer {
    try {
      return this.#answer(request);
    } catch (error) {
      if (error instanceof z.ZodError) return refusal(400, "BadSyntax", z.prettifyError(error));
      throw error;
    }
  }

  #answer({ method, path, query, body }: Request): Answer {
    const [kind = "", id = "", part = "", item] = path.slice(path.indexOf("v3") + 1);
    const isTargeted = query.get("isTargetedActivity") === "true";
    if (kind === "teams") return this.#readTeam(id, part);
    if (kind !== "conversations") return refusal(404, "NotFound", "No such resource");
    if (id === "") return this.#create(NewConversation.parse(body));
    const place = this.#place(id);
    if (!place) return refusal(404, "ConversationNotFound", "Conversation not found.");
    if (part.endsWith("members")) return readMembers(place, part, item);
    if (this.#without.has(place.team?.id ?? place.id)) {
      return refusal(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
    }
    if (method === "DELETE") return this.#remove(item, isTargeted);
    const activity = Outgoing.parse(body);
    const wrong = unacceptable(activity);
    if (wrong) return wrong;
    return method === "PUT" ? this.#update(item, activity, isTargeted) : this.#post(place, id, activity, isTargeted);
  }

  #post(place: Place, conversation: string, activity: Outgoing, isTargeted: boolean): Answer {
    if (activity.type !== "message") return { status: 202 };
    const onlyFor = isTargeted ? place.members.find(({ id }) => id === activity.recipient?.id) : undefined;
    if (isTargeted && (!onlyFor || place.kind === "personal")) {
      return refusal(400, "BadSyntax", "A targeted message needs a recipient who is in the group conversation.");
    }
    const id = nextId();
    const { rootId } = splitConversation(conversation);
    const thread = place.kind === "channel" && !rootId ? threadId(place.id, id) : conversation;
    this.#board.post(id, thread, activity, onlyFor?.id);
    return { status: 201, body: { id } };
  }

  #update(id: string | undefined, activity: Outgoing, isTargeted: boolean): Answer {
    const message = this.#find(id, isTargeted);
    if (!message) return refusal(404, "ActivityNotFoundInConversation", "Activity not found.");
    this.#board.update(message.id, activity);
    return { status: 200, body: { id: message.id } };
  }

  #remove(id: string | undefined, isTargeted: boolean): Answer {
    const message = this.#find(id, isTargeted);
    if (!message) return refusal(404, "ActivityNotFoundInConversation", "Activity not found.");
    this.#board.remove(message.id);
    return { status: 200 };
  }

  /** A targeted message is reached only as one. */
  #find(id: string | undefined, isTargeted: boolean): Message | undefined {
    const message = this.#board.find(id ?? "");
    return (message?.onlyFor !== undefined) === isTargeted ? message : undefined;
  }

  /** A thread in a channel with its first message, or a person's conversation with the bot. */
  #create({ members, channelData, activity }: z.infer<typeof NewConversation>): Answer {
    const channelId = channelData?.channel?.id;
    if (channelId && activity) {
      const place = this.#place(channelId);
      if (!place) return refusal(404, "ConversationNotFound", "Conversation not found.");
      const answer = unacceptable(activity) ?? this.#post(place, channelId, activity, false);
      const id = z.object({ id: z.string() }).safeParse(answer.body).data?.id;
      return id ? { status: 201, body: { id: threadId(channelId, id), activityId: id } } : answer;
    }
    const wanted = members?.[0]?.id;
    const everyone = this.#worlds.flatMap(({ people }) => people);
    const person = everyone.find(({ id, aadObjectId }) => wanted === id || wanted === aadObjectId);
    if (!person) return refusal(403, "ForbiddenOperationException", "The bot is not installed for the user.");
    return { status: 201, body: { id: personalChat(person).id } };
  }

  #readTeam(id: string, part: string): Answer {
    const channels = this.#worlds.flatMap(({ places }) => places).filter(({ team }) => team?.id === id);
    const [first] = channels;
    if (!first?.team) return refusal(404, "NotFound", "Team not found.");
    if (part === "conversations") {
      return {
        status: 200,
        body: {
          conversations: channels.map(({ id, name, type = "standard" }) =>
            id === first.team?.id ? { id, type } : { id, name, type },
          ),
        },
      };
    }
    const { tenantId, members, team } = first;
    return { status: 200, body: { ...team, tenantId, channelCount: channels.length, memberCount: members.length } };
  }

  #place(conversation: string): Place | undefined {
    const { placeId } = splitConversation(conversation);
    return this.#worlds.flatMap(({ places }) => places).find(({ id }) => id === placeId);
  }
}

function unacceptable(activity: Outgoing): Answer | undefined {
  if (JSON.stringify(activity).length * 2 > MAX_BYTES) {
    return refusal(413, "MessageSizeTooBig", "Message size too large.");
  }
  const cards = (activity.attachments ?? []).filter(({ contentType }) => contentType === CARD);
  const problems = cards.flatMap(({ content }) => checkCard(content));
  return problems.length > 0 ? refusal(400, "BadSyntax", JSON.stringify(problems)) : undefined;
}

function readMembers(place: Place, part: string, memberId: string | undefined): Answer {
  const accounts = place.members.map(account);
  if (part === "pagedmembers") return { status: 200, body: { members: accounts } };
  if (memberId === undefined) return { status: 200, body: accounts };
  const found = accounts.find(({ id, aadObjectId }) => memberId === id || memberId === aadObjectId);
  return found ? { status: 200, body: found } : refusal(404, "MemberNotFoundInConversation", "Member not found.");
}

function account({ email, ...person }: Person) {
  return { ...person, givenName: person.name, email, userPrincipalName: email, userRole: "user" };
}
