import { checksumsOf } from "../../src/adapters/archive/checksums.ts";
import type { Database } from "../../src/adapters/store/database.ts";
import type { NamedFile } from "../../src/core/ports/archive.ts";
import { collect } from "../../src/wiring/record/collect.ts";

export type Files = Map<string, Uint8Array>;

/** A group's record as it is exported, with its checksums. */
export async function exported(database: Database, group: string, now: Date): Promise<Files> {
  const files: NamedFile[] = [];
  for await (const file of collect(database, group, now)) files.push(file);
  return new Map([...files, checksumsOf(files)].map(({ path, bytes }) => [path, bytes]));
}

export function textOfFile(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`no file ${path} among ${[...files.keys()].join(", ")}`);
  return new TextDecoder().decode(bytes);
}

/** The same files with one of them in other words, and checksums that agree. */
export function edited(files: Files, path: string, edit: (text: string) => string): Files {
  const changed = new Map(files);
  changed.set(path, new TextEncoder().encode(edit(textOfFile(files, path))));
  changed.delete("checksums.sha256");
  const sums = checksumsOf([...changed].map(([name, bytes]) => ({ path: name, bytes })));
  return changed.set(sums.path, sums.bytes);
}

/** Approved minutes of one line. */
export async function addApprovedMinutes({ client }: Database, groupId: string): Promise<void> {
  const [id, itemId] = [crypto.randomUUID(), crypto.randomUUID()];
  const at = new Date("2026-11-24T10:00:00Z");
  const { id: memberId, name } = await client.member.findFirstOrThrow({ where: { groupId } });
  const own = { groupId, minutesId: id };
  await client.minutes.create({
    data: {
      ...{ id, groupId, year: 2026, number: 1, state: "draft", kind: "notes", language: "sv", title: "Hallar" },
      ...{ origin: "thread", startsOnWall: "2026-11-24T10:00", endsOnWall: "2026-11-24T10:30" },
      ...{ zone: "Europe/Stockholm", attendance: "thread", people: [], engine: "Samspråk", askedById: memberId },
      ...{ createdAt: at, createdOn: "2026-11-24" },
    },
  });
  await client.minuteItem.create({ data: { id: itemId, ...own, position: 0, title: "Hallar", paragraph: 1 } });
  const line = { ...own, itemId, number: 1, kind: "narrative", text: "Golvet är nytt.", confirmed: true };
  await client.minuteLine.create({ data: { id: crypto.randomUUID(), ...line } });
  const checker = { ...own, memberId, memberName: name ?? "", askedAt: at, approvedAt: at, approvedVersion: 1 };
  await client.minuteChecker.create({ data: { id: crypto.randomUUID(), ...checker } });
  const head = { sender: "Samverkansgruppen", kind: "Minnesanteckningar", date: "24 november 2026" };
  const sealed = JSON.stringify({ title: "Hallar", language: "sv", head, parts: [] });
  const approved = { state: "approved", approvedAt: at, approvedOn: "2026-11-24", sealed, hash: "0".repeat(64) };
  await client.minutes.update({ where: { id }, data: { ...approved, sentAt: at, sentById: memberId } });
}
