import { z } from "zod";

const text = z.string().nullish();
const account = z.object({
  id: z.string().min(1).max(300),
  name: text,
  /** The person in Entra ID; the same for all bots, which `id` is not. */
  aadObjectId: text,
  tenantId: text,
  isTargeted: z.boolean().nullish(),
});

/** The fields of an activity that we read; whatever else Teams sends is dropped here. */
export const activitySchema = z.object({
  type: z.string().min(1),
  // Names the delivery: without it a second one could not be told from the first.
  id: z.string().min(1).max(200),
  name: text,
  /** When it happened. The library makes a Date of it. */
  timestamp: z.coerce.date().nullish(),
  action: text,
  // Other channels of the bot service are not ours, even with a valid token.
  channelId: z.literal("msteams"),
  serviceUrl: z.string(),
  locale: text,
  text,
  textFormat: text,
  from: account,
  recipient: account,
  conversation: z.object({ id: z.string().min(1).max(600), conversationType: text, tenantId: text }),
  channelData: z
    .object({
      tenant: z.object({ id: text }).nullish(),
      team: z.object({ id: text, aadGroupId: text, name: text }).nullish(),
      channel: z.object({ name: text }).nullish(),
      eventType: text,
    })
    .nullish(),
  entities: z.array(z.unknown()).nullish(),
  attachments: z.array(z.object({ contentType: text, content: z.unknown().optional() })).nullish(),
  membersAdded: z.array(account).nullish(),
  replyToId: text,
  value: z.unknown().optional(),
});
export type Activity = z.infer<typeof activitySchema>;

const threadMark = ";messageid=";

/** The channel or chat of a conversation id and, in a thread, the message that it lies under. */
export function splitConversation(id: string): { readonly channel: string; readonly thread?: string } {
  const [channel = id, thread] = id.split(threadMark);
  return thread ? { channel, thread } : { channel };
}

export function threadOf(channel: string, message: string): string {
  return `${channel}${threadMark}${message}`;
}

/** A chat of two people is personal, too, and our command may be chosen there, but it is not ours. */
const betweenPeople = "@unq.gbl.spaces";

/** A person's own conversation with us. */
export function isPersonal({ conversation: { id, conversationType } }: Activity): boolean {
  return conversationType === "personal" && !id.endsWith(betweenPeople);
}

/** The tenant that installed us, which in a shared channel is not everyone's. */
export function tenantOf({ conversation, channelData }: Activity): string {
  return conversation.tenantId ?? channelData?.tenant?.id ?? "";
}

/** The person's own tenant. */
export function ownTenantOf(activity: Activity): string {
  return activity.from.tenantId ?? activity.channelData?.tenant?.id ?? tenantOf(activity);
}
