import type { Json } from "../json.ts";
import { type Activity, channelData, envelope, type Origin } from "./envelope.ts";
import { fromMessage, html } from "./messages.ts";

function invoke(origin: Origin, name: string, fields: Json): Activity {
  return envelope(origin, "invoke", { name, ...fields });
}

/** A click on a button of type Action.Execute; `action` as in the card, its data with the inputs in. */
export function cardActivity(origin: Origin, cardId: string, action: Json): Activity {
  const channel = { ...fromMessage(origin), legacy: { replyToId: cardId } };
  const value = { action, trigger: "manual" };
  return invoke(origin, "adaptiveCard/action", { replyToId: cardId, channelData: channel, value });
}

const context = { theme: "default" };

/** A click on a button of type Action.Submit that opens a dialog. */
export function dialogFetchActivity(origin: Origin, cardId: string, data: Json): Activity {
  return invoke(origin, "task/fetch", { replyToId: cardId, value: { data, context } });
}

export function dialogSubmitActivity(origin: Origin, data: Json): Activity {
  return invoke(origin, "task/submit", { value: { data, context } });
}

/** A message that a person points at, whoever wrote it. */
export interface Pointed {
  readonly id: string;
  readonly text: string;
  /** Absent where the bot wrote it. */
  readonly person?: { readonly aadObjectId: string; readonly name: string };
}

/** The app's command in the menu of a message. */
export function messageActionActivity(origin: Origin, commandId: string, pointed: Pointed): Activity {
  return composeExtension(origin, "composeExtension/fetchTask", commandId, pointed, {});
}

/** The dialog that the command opened, sent in. */
export function messageActionSubmitActivity(origin: Origin, commandId: string, pointed: Pointed, data: Json): Activity {
  return composeExtension(origin, "composeExtension/submitAction", commandId, pointed, { data });
}

function composeExtension(origin: Origin, name: string, commandId: string, pointed: Pointed, more: Json): Activity {
  const value = {
    commandId,
    commandContext: "message",
    requestId: `request-${pointed.id}`,
    context,
    messagePayload: messagePayload(origin, pointed),
    ...more,
  };
  return invoke(origin, name, { channelData: { ...channelData(origin.place), source: { name: "message" } }, value });
}

/** The message as Graph would show it. */
function messagePayload(origin: Origin, { id, text, person }: Pointed): Json {
  const created = new Date(Number.parseInt(id, 10)).toISOString();
  const user = person && { userIdentityType: "aadUser", id: person.aadObjectId, displayName: person.name };
  return {
    linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(origin.place.id)}/${id}`,
    id,
    replyToId: null,
    createdDateTime: created,
    lastModifiedDateTime: null,
    deleted: false,
    subject: null,
    importance: "normal",
    locale: "sv-se",
    body: { contentType: "html", content: html(text) },
    from: { device: null, conversation: null, user: user ?? null, application: null },
    reactions: [],
    mentions: [],
    attachments: [],
  };
}
