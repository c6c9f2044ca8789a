import { post } from "../act/post.ts";
import type { Json, StoredFile } from "../model.ts";
import type { World } from "../world.ts";
import { type Call, joinedChannelOf, type Method, needed, textArg } from "./call.ts";
import { Refusal } from "./refusal.ts";

function uploadUrl(call: Call): Json {
  const { world } = call;
  const length = Number(needed(call, "length"));
  const name = needed(call, "filename");
  const file: StoredFile = { id: world.ids.next("F"), name, title: name, length };
  world.files.push(file);
  return { upload_url: `${world.origin}/upload/v1/${file.id}`, file_id: file.id };
}

/** Takes the bytes of a file. Returns false when there is no such upload, or they are not as many as was said. */
export function receive(world: World, fileId: string, content: Buffer): boolean {
  const file = world.files.find(({ id }) => id === fileId);
  if (!file || file.length !== content.length) return false;
  file.content = content;
  return true;
}

/** The message with the files comes a moment after the answer, since Slack works on files by itself. */
function complete(call: Call): Json {
  const { world, by, args } = call;
  const channel = textArg(call, "channel_id") ? joinedChannelOf(call, "channel_id") : undefined;
  const done = (args["files"] as Json[] | undefined)?.map((wanted) => uploaded(world, wanted, channel?.id)) ?? [];
  if (done.length === 0) throw new Refusal("invalid_arguments");
  const { thread_ts, initial_comment: text } = args;
  if (channel)
    world.background(
      Promise.resolve().then(() => post(world, channel, by, { text, thread_ts, files: done }).announced),
    );
  return { files: done };
}

function uploaded(world: World, { id, title }: Json, channelId: string | undefined): Json {
  const file = world.files.find((one) => one.id === id);
  if (!file?.content) throw new Refusal("file_not_found");
  Object.assign(file, { ...(title ? { title } : {}), ...(channelId && { channel: channelId }) });
  return { id: file.id, name: file.name, title: file.title, size: file.length };
}

const scopes = (): string[] => ["files:write"];

export const files: Record<string, Method> = {
  "files.getUploadURLExternal": { tier: 4, scopes, run: uploadUrl },
  "files.completeUploadExternal": { tier: 4, scopes, run: complete },
};
