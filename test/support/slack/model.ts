/** A JSON object whose fields nobody has looked at yet. */
export type Json = Record<string, unknown>;

export interface Metadata {
  event_type: string;
  event_payload: Json;
}

/** A message as Slack keeps it. `channel` is ours: Slack knows it from where the message lies. */
export interface Message {
  type: "message";
  subtype?: string;
  channel: string;
  ts: string;
  team: string;
  user: string;
  text: string;
  bot_id?: string;
  app_id?: string;
  client_msg_id?: string;
  blocks?: Json[];
  thread_ts?: string;
  metadata?: Metadata;
  edited?: { user: string; ts: string };
  files?: Json[];
  reactions?: { name: string; users: string[]; count: number }[];
}

/** What a person sees in a conversation: a message with the thread under it. */
export interface SeenMessage extends Message {
  replies: Message[];
  /** Only one person sees it, and Slack does not keep it. */
  ephemeral?: true;
}

/** An open form or a home tab, in the shape in which Slack sends it. */
export interface View {
  id: string;
  team_id: string;
  type: "modal" | "home";
  title: Json | null;
  submit: Json | null;
  close: Json | null;
  blocks: Json[];
  private_metadata: string;
  callback_id: string;
  external_id: string;
  state: State;
  hash: string;
  clear_on_close: boolean;
  notify_on_close: boolean;
  previous_view_id: string | null;
  root_view_id: string;
  app_id: string;
  app_installed_team_id: string;
  bot_id: string;
}

/** What has been filled in, by block_id and action_id. */
export interface State {
  values: Record<string, Record<string, Json>>;
}

/** One call to the Web API, as the app made it. */
export interface ApiCall {
  method: string;
  args: Json;
  token: string;
  /** Milliseconds since 1970, by the double's clock. */
  at: number;
  /** What Slack answered; absent when a fault took its place. */
  response?: Json;
}

export interface StoredFile {
  id: string;
  name: string;
  title: string;
  length: number;
  content?: Buffer;
  channel?: string;
}
