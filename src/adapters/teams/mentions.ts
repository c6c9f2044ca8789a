import { z } from "zod";
import { type Account, accountKey } from "../../core/ask.ts";
import { type Activity, tenantOf } from "./activity.ts";
import { decodeEntities, htmlToText, tidy } from "./plainText.ts";

const mentionSchema = z.object({
  type: z.literal("mention"),
  text: z.string().min(1).max(500),
  mentioned: z.object({ id: z.string(), name: z.string().nullish(), aadObjectId: z.string().nullish() }),
});
type Mention = z.infer<typeof mentionSchema>;

function mentionsIn({ entities }: Activity): readonly Mention[] {
  return (entities ?? []).flatMap((entity) => mentionSchema.safeParse(entity).data ?? []);
}

/** Whether the message is for us: a mention, or a slash command, which we alone see. */
export function isForUs(activity: Activity): boolean {
  const { recipient } = activity;
  return recipient.isTargeted === true || mentionsIn(activity).some(({ mentioned }) => mentioned.id === recipient.id);
}

/** Teams' own ids of the people mentioned of whom it did not tell who they are in Entra ID. */
export function unknownPeople(activity: Activity): readonly string[] {
  return mentionsIn(activity)
    .filter(({ mentioned }) => mentioned.id.startsWith("29:") && !mentioned.aadObjectId)
    .map(({ mentioned }) => mentioned.id);
}

export interface Spoken {
  readonly words: string;
  readonly mentions: Readonly<Record<string, Account>>;
}

/**
 * The words without our own mention; everyone else is "@Name", as the writer sees it.
 * `known`: Entra ids by Teams' own, for those whom `unknownPeople` names.
 */
export function spokenIn(activity: Activity, known: ReadonlyMap<string, string>): Spoken {
  const mentions: Record<string, Account> = {};
  let words = activity.text ?? "";
  for (const { text, mentioned } of mentionsIn(activity)) {
    const at = words.indexOf(text);
    if (at < 0) continue;
    const put = mentioned.id === activity.recipient.id ? "" : nameFor(mentioned, text, activity, known, mentions);
    words = words.slice(0, at) + put + words.slice(at + text.length);
  }
  const tidied = tidy(decodeEntities(words.replace(/<\/?at\b[^>]*>/giu, "")));
  return { words: tidied || textOfAttachment(activity), mentions };
}

function nameFor(
  { id, name, aadObjectId }: Mention["mentioned"],
  text: string,
  activity: Activity,
  known: ReadonlyMap<string, string>,
  mentions: Record<string, Account>,
): string {
  const shown = tidy(decodeEntities(text.replace(/<[^>]*>/gu, ""))) || name || "";
  if (!id.startsWith("29:")) return `@${shown}`;
  const user = aadObjectId ?? known.get(id) ?? id;
  const account: Account = { platform: "teams", team: tenantOf(activity), user, name: name ?? shown };
  // Two people may bear one name: the second gets a number, so that each stands for one account.
  for (let count = 1; ; count++) {
    const key = count === 1 ? `@${shown}` : `@${shown} (${count})`;
    const taken = mentions[key];
    if (taken && accountKey(taken) !== accountKey(account)) continue;
    mentions[key] = account;
    return key;
  }
}

/** A message that is only formatted text comes as an attachment and has no words of its own. */
function textOfAttachment({ text, attachments }: Activity): string {
  if (text) return "";
  const html = attachments?.find(({ contentType }) => contentType === "text/html")?.content;
  return typeof html === "string" ? htmlToText(html) : "";
}
