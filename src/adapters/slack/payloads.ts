import { z } from "zod";

const id = z.string().min(1).max(255);
const person = z.object({
  id,
  /** The person's own workspace; in a shared channel that need not be the one that installed us. */
  team_id: id.optional(),
  name: z.string().optional(),
});

export const commandPayload = z.object({
  command: z.string().startsWith("/"),
  text: z.string().default(""),
  user_id: id,
  user_name: z.string().optional(),
  team_id: id.optional(),
  team_domain: z.string().optional(),
  channel_id: id,
  channel_name: z.string().optional(),
  trigger_id: id,
});
export type CommandPayload = z.infer<typeof commandPayload>;

const words = z.object({ text: z.string() });
/** What has been filled in so far, by block and then by element. Which of the fields is set depends on the element. */
const stateEntry = z.object({
  type: z.string(),
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_user: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
});
export type StateEntry = z.infer<typeof stateEntry>;

const openView = z.object({
  id,
  callback_id: z.string(),
  private_metadata: z.string(),
  title: words,
  submit: words.nullish(),
  close: words.nullish(),
  blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() })),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), stateEntry)) }),
});
export type OpenView = z.infer<typeof openView>;

export const submissionPayload = z.object({ user: person, trigger_id: id, view: openView });
export type SubmissionPayload = z.infer<typeof submissionPayload>;

export const clickPayload = z.object({
  user: person,
  trigger_id: id,
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string().optional() })]).rest(z.unknown()),
  team: z.object({ domain: z.string().optional() }).nullish(),
  channel: z.object({ id, name: z.string().optional() }).optional(),
  container: z
    .object({
      is_ephemeral: z.boolean().optional(),
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
    })
    .optional(),
  /** Set where the button stands in a view. */
  view: openView.optional(),
});
export type ClickPayload = z.infer<typeof clickPayload>;

export const shortcutPayload = z.object({
  callback_id: id,
  user: person,
  trigger_id: id,
  team: z.object({ domain: z.string().optional() }).nullish(),
  channel: z.object({ id }),
  message: z.object({ ts: z.string(), text: z.string().default(""), thread_ts: z.string().optional() }),
});
export type ShortcutPayload = z.infer<typeof shortcutPayload>;

export const messageEvent = z.object({
  type: z.enum(["message", "app_mention"]),
  subtype: z.string().optional(),
  channel: id,
  channel_type: z.string().optional(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  user: id.optional(),
  bot_id: z.string().optional(),
  text: z.string().default(""),
  team: id.optional(),
  user_team: id.optional(),
});
export type MessageEvent = z.infer<typeof messageEvent>;

const changedMessage = z.object({
  ts: z.string(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  edited: z.object({ ts: z.string() }).optional(),
});
export const changeEvent = z.object({
  type: z.literal("message"),
  subtype: z.enum(["message_changed", "message_deleted"]),
  channel: id,
  event_ts: z.string(),
  message: changedMessage.optional(),
  previous_message: changedMessage.optional(),
  deleted_ts: z.string().optional(),
});
export type ChangeEvent = z.infer<typeof changeEvent>;

export const joinEvent = z.object({
  type: z.literal("member_joined_channel"),
  user: id,
  channel: id,
  inviter: id.optional(),
  event_ts: z.string(),
});
export type JoinEvent = z.infer<typeof joinEvent>;
