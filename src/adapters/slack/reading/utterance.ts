import { z } from "zod";
import { type Account, accountKey } from "../../../core/ask.ts";
import { nobody, type Speaker, type Utterance } from "../../../core/conversation.ts";
import { linkTo, nameOf } from "../messageLink.ts";
import type { People } from "../people.ts";
import { readText } from "../words.ts";
import { withoutStyles } from "./plain.ts";

/** Slack leaves out what it has not, or says null. */
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

/** The fields of a message that we read, as history and replies give it. */
export const slackMessage = z.object({
  ts: z.string(),
  thread_ts: text,
  subtype: text,
  user: text,
  team: text,
  user_team: text,
  bot_id: text,
  username: text,
  bot_profile: z.object({ name: text }).nullish(),
  text,
  edited: z.looseObject({}).nullish(),
  reply_count: z.number().nullish(),
  reactions: z.array(z.object({ name: z.string(), users: z.array(z.string()).nullish() })).nullish(),
  files: z.array(z.object({ name: text, title: text })).nullish(),
});
export type SlackUtterance = z.infer<typeof slackMessage>;

/** Where messages are read, and by whose eyes. */
export interface Eyes {
  readonly people: People;
  /** The workspace that installed us. */
  readonly team: string;
  readonly channel: string;
  /** The workspace's address, "https://akersta.slack.com"; undefined where Slack did not tell. */
  readonly origin: string | undefined;
}

/** Said by someone or something, or the stone of what was; all else is a notice of Slack's own. */
const said = new Set([undefined, "file_share", "thread_broadcast", "me_message", "bot_message", "tombstone"]);

export function isSaid({ subtype }: SlackUtterance): boolean {
  return said.has(subtype);
}

export function saidAt({ ts }: SlackUtterance): Date {
  return new Date(Math.floor(Number(ts) * 1000));
}

export async function utteranceOf(message: SlackUtterance, eyes: Eyes): Promise<Utterance> {
  const { ts, thread_ts, subtype, files, edited, text: written = "" } = message;
  const { channel, origin } = eyes;
  const link = origin && linkTo(origin, channel, { ts, thread_ts });
  const frame = { id: nameOf(channel, ts), at: saidAt(message), ...(link && { link }) };
  if (subtype === "tombstone")
    return { ...frame, author: nobody, text: "", mentions: [], reactions: [], files: [], deleted: true };
  const { words, mentions = {} } = await readText(written, eyes);
  return {
    ...frame,
    author: await authorOf(message, eyes),
    text: withoutStyles(words),
    mentions: Object.entries(mentions).map(([name, account]) => speakerOf(account, name.replace(/^@/u, ""))),
    reactions: await reactionsOf(message, eyes),
    files: (files ?? []).flatMap(({ name, title }) => name || title || []),
    ...(edited ? { edited: true as const } : undefined),
  };
}

async function authorOf(message: SlackUtterance, { people, team: ours }: Eyes): Promise<Speaker> {
  const { user, team, user_team, bot_id, bot_profile, username } = message;
  const isBot = bot_id !== undefined && { bot: true as const };
  const name = username ?? bot_profile?.name;
  if (user === undefined) {
    const id = accountKey({ platform: "slack", team: team ?? ours, user: bot_id ?? "" });
    return { id, name: name ?? "", bot: true };
  }
  if (isBot && name !== undefined)
    return { id: accountKey({ platform: "slack", team: team ?? ours, user }), name, ...isBot };
  return { ...speakerOf(await people.find({ id: user, team_id: user_team ?? team }, ours), user), ...isBot };
}

async function reactionsOf({ reactions }: SlackUtterance, { people, team }: Eyes): Promise<Utterance["reactions"]> {
  return await Promise.all(
    (reactions ?? []).map(async ({ name, users }) => ({
      name,
      by: await Promise.all((users ?? []).map(async (id) => accountKey(await people.find({ id }, team)))),
    })),
  );
}

/** Someone of whom Slack tells no name is shown by what the text has of them. */
function speakerOf(account: Account, otherwise: string): Speaker {
  return { id: accountKey(account), name: account.name ?? otherwise };
}
