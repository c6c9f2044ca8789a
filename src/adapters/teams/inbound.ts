import { z } from "zod";
import { type Account, type Ask, accountKey, here, type Message, type Place, type Said } from "../../core/ask.ts";
import { markedLines } from "../../core/overhear.ts";
import { readPayload } from "../../core/payload.ts";
import { type Language, languages } from "../../core/texts.ts";
import { type Activity, isPersonal, ownTenantOf, splitConversation, tenantOf } from "./activity.ts";
import { fieldId, fieldName } from "./cardData.ts";
import { isForUs, spokenIn } from "./mentions.ts";
import { htmlToText, tidy } from "./plainText.ts";

/** Anything else is dropped unread. */
export function isAsked(activity: Activity): boolean {
  return isData(activity.value) || isPersonal(activity) || isForUs(activity) || marked(activity) !== undefined;
}

/** `known`: Entra ids of people mentioned, by Teams' own, where the activity has none. */
export function readMessage(activity: Activity, known: ReadonlyMap<string, string>): Ask {
  // A button that only submits comes as a message without words.
  if (isData(activity.value)) return readData(activity, activity.value);
  const { words, mentions } = spokenIn(activity, known);
  if (isPersonal(activity) || isForUs(activity)) return { ...askOf(activity, { words }), mentions };
  return { ...askOf(activity, { words: markedLines(words) ?? "", overheard: true }), mentions };
}

/** Lines in a channel that begin with a mark, where the platform delivers what is not said to us. */
function marked({ type, text }: Activity): string | undefined {
  return type === "message" && text ? markedLines(text) : undefined;
}

const executeSchema = z.object({ action: z.object({ data: z.unknown() }) });
const taskSchema = z.object({ data: z.unknown() });

/** A click on a button of a card. */
export function readClick(activity: Activity): Ask {
  return readData(activity, executeSchema.safeParse(activity.value).data?.action.data);
}

/** A dialog that is to open, or that was sent in. */
export function readDialog(activity: Activity): Ask {
  return readData(activity, taskSchema.safeParse(activity.value).data?.data);
}

const pointedSchema = z.object({
  commandId: z.string().min(1).max(64),
  messagePayload: z.object({
    id: z.string(),
    body: z.object({ content: z.string().nullish(), contentType: z.string().nullish() }).nullish(),
    linkToMessage: z.string().nullish(),
    createdDateTime: z.iso.datetime({ offset: true }),
  }),
});

/** Our command in the menu of a message. */
export function readShortcut(activity: Activity): Ask {
  const { data } = pointedSchema.safeParse(activity.value);
  if (!data) return askOf(activity, outdated);
  const { id, body, linkToMessage, createdDateTime } = data.messagePayload;
  const content = body?.content ?? "";
  const message: Message = {
    id,
    text: body?.contentType === "html" ? htmlToText(content) : tidy(content),
    link: linkToMessage ?? undefined,
    at: new Date(createdDateTime),
  };
  return askOf(activity, { shortcut: data.commandId, message });
}

/** We were brought into a team, a chat or a person's apps. Undefined: someone else was, or we have left. */
export function readArrival(activity: Activity): Ask | undefined {
  const { type, action, membersAdded, recipient } = activity;
  const added = type === "installationUpdate" && action === "add";
  const joined = type === "conversationUpdate" && membersAdded?.some(({ id }) => id === recipient.id);
  return added || joined ? askOf(activity, { arrived: true }) : undefined;
}

/**
 * A message was changed or taken away by its writer, and something on record may rest on it. Undefined: it was written
 * to us alone, where no record rests on it. A message that is brought back counts as changed.
 */
export function readChange(activity: Activity): Ask | undefined {
  const { type, id, timestamp } = activity;
  const place = placeOf(activity);
  if (!place.channel) return undefined;
  const became = type === "messageDelete" ? "deleted" : "edited";
  // The activity has the message's own id, every time that it is changed.
  const key = `teams:${became}:${place.channel}:${id}:${timestamp?.toISOString() ?? ""}`;
  return { from: { clock: here }, place, says: { source: id, became }, key };
}

const dataSchema = z.union([
  z.object({ form: z.string().min(1).max(100), persons: z.array(z.string().max(100)).max(100).optional() }),
  z.object({ call: z.unknown() }),
]);

function isData(value: unknown): boolean {
  return dataSchema.safeParse(value).success;
}

/** No command has this name, so that a card which is no longer ours gets the house's own answer to old cards. */
const outdated: Said = { call: { command: "", input: {} } };

/** What a card of ours carried, with what was filled in. */
function readData(activity: Activity, raw: unknown): Ask {
  const { data } = dataSchema.safeParse(raw);
  if (!data) return askOf(activity, outdated);
  if ("form" in data) {
    const typed = readFields(raw, data.persons ?? [], tenantOf(activity));
    return askOf(activity, { form: data.form, typed, submitted: true });
  }
  const read = readPayload(data.call);
  return { ...askOf(activity, read?.says ?? outdated), group: read?.group };
}

/** The picker of people gives ids of Entra; the card's data tells which fields it filled. */
function readFields(raw: unknown, persons: readonly string[], team: string): Readonly<Record<string, unknown>> {
  const fields = Object.entries(z.record(z.string(), z.unknown()).parse(raw)).flatMap(([id, value]) => {
    const name = fieldName(id);
    if (name === undefined || id !== fieldId(name)) return [];
    const isPerson = persons.includes(name) && typeof value === "string" && /^[\w-]{1,100}$/u.test(value);
    return [[name, isPerson ? accountKey({ platform: "teams", team, user: value }) : value] as const];
  });
  return Object.fromEntries(fields);
}

function askOf(activity: Activity, says: Said): Ask {
  const { conversation, id } = activity;
  return {
    from: accountOf(activity),
    place: placeOf(activity),
    says,
    key: `teams:${conversation.id}:${id}`,
    language: languageOf(activity),
  };
}

export function accountOf(activity: Activity): Account {
  const { id, aadObjectId, name } = activity.from;
  return { platform: "teams", team: ownTenantOf(activity), user: aadObjectId ?? id, name: name ?? undefined };
}

function placeOf(activity: Activity): Place {
  const here = { platform: "teams", team: tenantOf(activity) };
  return isPersonal(activity) ? here : { ...here, ...splitConversation(activity.conversation.id) };
}

/** "sv-SE" is Swedish; undefined for a language that we do not speak. */
function languageOf({ locale }: Activity): Language | undefined {
  return languages.find((language) => locale?.toLowerCase().split("-")[0] === language);
}
