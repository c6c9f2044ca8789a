import type { WebClient } from "@slack/web-api";
import { OutsideError } from "../../core/errors.ts";
import type { KeptFile } from "../../core/ports/door.ts";

const uploadMs = 10_000;

/** Puts a file into a person's own conversation with us: Slack gives an address for the bytes, then shares the file. */
export async function uploadFile(client: WebClient, user: string, { name, bytes }: KeptFile): Promise<void> {
  const { channel } = await client.conversations.open({ users: user });
  const { upload_url, file_id } = await client.files.getUploadURLExternal({ filename: name, length: bytes.length });
  if (!channel?.id || !upload_url || !file_id) throw new OutsideError("Slack: no place for a file", { retry: true });
  const uploaded = await fetch(upload_url, {
    method: "POST",
    body: new Uint8Array(bytes),
    signal: AbortSignal.timeout(uploadMs),
  });
  if (!uploaded.ok) throw new OutsideError(`Slack: upload_${uploaded.status}`, { retry: true });
  await client.files.completeUploadExternal({ files: [{ id: file_id, title: name }], channel_id: channel.id });
}
