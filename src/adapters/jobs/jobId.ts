import { createHash } from "node:crypto";

/** The uuid under which the queue knows a job: always the same for the same id, so that it is queued once. */
export function jobId(id: string): string {
  const bytes = createHash("sha256").update(id).digest().subarray(0, 16);
  // Marks a uuid that is made by a rule of one's own (RFC 9562, version 8).
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}
