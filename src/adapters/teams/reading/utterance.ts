import { z } from "zod";
import { accountKey } from "../../../core/ask.ts";
import { nobody, type Speaker, type Utterance } from "../../../core/conversation.ts";
import { htmlToText, linksShown, tidy } from "../plainText.ts";

const user = z.object({ id: z.string(), displayName: z.string().nullish(), tenantId: z.string().nullish() });
const identity = z.object({
  user: user.nullish(),
  application: z.object({ id: z.string(), displayName: z.string().nullish() }).nullish(),
});
type Identity = z.infer<typeof identity>;

/** The fields of a chatMessage that we read. */
export const graphMessage = z.object({
  id: z.string(),
  messageType: z.string().nullish(),
  createdDateTime: z.coerce.date(),
  lastModifiedDateTime: z.coerce.date().nullish(),
  lastEditedDateTime: z.string().nullish(),
  deletedDateTime: z.string().nullish(),
  webUrl: z.string().nullish(),
  from: identity.nullish(),
  body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
  mentions: z.array(z.object({ mentioned: identity.nullish() })).nullish(),
  reactions: z.array(z.object({ reactionType: z.string(), user: identity.nullish() })).nullish(),
  attachments: z.array(z.object({ contentType: z.string().nullish(), name: z.string().nullish() })).nullish(),
});
export type GraphMessage = z.infer<typeof graphMessage>;

/** Not a notice of Teams' own, such as that someone has joined. */
export function isSaid({ messageType }: GraphMessage): boolean {
  return messageType === "message" || messageType == null;
}

/** `tenant`: where people are taken to be of whom Graph does not tell. */
export function utteranceOf(message: GraphMessage, tenant: string): Utterance {
  const { id, createdDateTime: at, webUrl, deletedDateTime, lastEditedDateTime } = message;
  const frame = { id, at, ...(webUrl && { link: webUrl }) };
  if (deletedDateTime)
    return { ...frame, author: nobody, text: "", mentions: [], reactions: [], files: [], deleted: true };
  const mentioned = (message.mentions ?? []).flatMap((one) => speakerOf(one.mentioned, tenant) ?? []);
  return {
    ...frame,
    author: speakerOf(message.from, tenant) ?? nobody,
    text: textOf(message),
    mentions: [...new Map(mentioned.map((speaker) => [speaker.id, speaker])).values()],
    reactions: reactionsOf(message, tenant),
    // What is pasted or drawn into a message is an attachment too, and no file.
    files: (message.attachments ?? []).flatMap(({ contentType, name }) => (contentType === "reference" && name) || []),
    ...(lastEditedDateTime ? { edited: true as const } : undefined),
  };
}

function speakerOf(who: Identity | null | undefined, tenant: string): Speaker | undefined {
  if (who?.user) {
    const { id, displayName, tenantId } = who.user;
    return { id: accountKey({ platform: "teams", team: tenantId ?? tenant, user: id }), name: displayName ?? "" };
  }
  if (!who?.application) return undefined;
  const { id, displayName } = who.application;
  return { id: accountKey({ platform: "teams", team: tenant, user: id }), name: displayName ?? "", bot: true };
}

function reactionsOf({ reactions }: GraphMessage, tenant: string): Utterance["reactions"] {
  const by = new Map<string, string[]>();
  for (const { reactionType, user: who } of reactions ?? []) {
    const speaker = speakerOf(who, tenant);
    if (speaker) by.set(reactionType, [...(by.get(reactionType) ?? []), speaker.id]);
  }
  return [...by].map(([name, ids]) => ({ name, by: ids }));
}

function textOf({ body }: GraphMessage): string {
  const content = body?.content ?? "";
  return body?.contentType === "html" ? htmlToText(linksShown(content)) : tidy(content);
}
