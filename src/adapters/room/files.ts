import type { ServerResponse } from "node:http";
import type { Files } from "../../core/ports/door.ts";
import type { FileRef } from "../../core/reply.ts";
import { safeHeaders, sendJson } from "./respond.ts";
import type { Message } from "./wire.ts";

export const fileAddress = "/room/file";

/** How a message names a file: by an address that cannot be guessed, and a name to save it under. */
export function fileOf({ secret, name }: FileRef): Message["file"] {
  return { name, href: `${fileAddress}?secret=${encodeURIComponent(secret)}` };
}

/** Gives the file to be saved: a browser must not open on this address what a file holds. */
export async function sendFile(url: URL, response: ServerResponse, files: Files): Promise<void> {
  const file = await files.read(url.searchParams.get("secret") ?? "");
  if (!file) {
    sendJson(response, 404, { why: "The file is no longer kept." });
    return;
  }
  response.writeHead(200, {
    ...safeHeaders,
    "cache-control": "no-store",
    "content-type": file.type,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
  response.end(file.bytes);
}
