import type { Look, Turn } from "../../../core/turn.ts";
import { type Amendment, amendment } from "../rules/amendment.ts";
import { comparedVersion } from "../rules/checking.ts";
import type { Minutes, Note } from "../rules/minutes.ts";
import type { ParagraphText } from "../rules/versions.ts";

export interface NewCorrection {
  readonly number: number;
  readonly itemId: string | undefined;
  readonly lineId: string | undefined;
  readonly text: string;
  readonly change: Amendment;
}

export async function addCorrection(turn: Turn, minutesId: string, made: NewCorrection): Promise<void> {
  const { db, group, actor, now } = turn;
  const by = { byId: actor.id, byName: actor.name, at: now };
  await db.minuteCorrection.create({
    // What could not be read again would hide the minutes from everyone.
    data: {
      ...{ id: turn.id(), groupId: group.id, minutesId, ...made, ...by, state: "open" },
      change: amendment.parse(made.change),
    },
  });
}

export async function settleCorrection(
  { db, group, now }: Turn,
  id: string,
  state: "taken" | "declined",
  reason?: string,
): Promise<void> {
  await db.minuteCorrection.updateMany({ where: { id, groupId: group.id }, data: { state, reason, settledAt: now } });
}

/** Keeps the text of a version that is sent, and makes it the one that counts. */
export async function saveVersion(
  { db, group, now }: Turn,
  minutesId: string,
  version: number,
  texts: readonly ParagraphText[],
): Promise<void> {
  const data = { minutesId, version, groupId: group.id, texts: texts.map((one) => ({ ...one })), at: now };
  await db.minuteVersion.create({ data });
  await db.minutes.updateMany({ where: { id: minutesId, groupId: group.id }, data: { version } });
}

async function findVersion({ db, group }: Look, minutesId: string, version: number): Promise<readonly ParagraphText[]> {
  const row = await db.minuteVersion.findFirst({ where: { minutesId, version, groupId: group.id } });
  // Written above, from the same type.
  return (row?.texts as unknown as ParagraphText[] | undefined) ?? [];
}

/** What the text is compared with, as it was sent or last approved; empty where nothing has changed since. */
export async function findCompared(look: Look, minutes: Minutes): Promise<readonly ParagraphText[]> {
  const version = comparedVersion(minutes);
  return version < minutes.version ? await findVersion(look, minutes.id, version) : [];
}

export async function addNote(
  turn: Turn,
  minutesId: string,
  { kind, text, message }: Pick<Note, "kind" | "text"> & { readonly message?: string },
): Promise<void> {
  const { db, group, actor, now } = turn;
  const byId = actor.roles.includes("clock") ? null : actor.id;
  await db.minuteNote.create({
    data: { id: turn.id(), groupId: group.id, minutesId, kind, text, message, byId, at: now },
  });
}

/** Minutes that rest on a message, or would with what is proposed of them; with `untold` only those that have no note of that kind on it yet. */
export async function findCiting(
  { db, group }: Look,
  message: string,
  untold?: "edited" | "deleted",
): Promise<readonly string[]> {
  const told = untold && { minutes: { notes: { none: { kind: untold, message } } } };
  const cited = await db.minuteCitation.findMany({
    where: { groupId: group.id, message, ...told },
    select: { minutesId: true },
    distinct: ["minutesId"],
    take: 50,
  });
  const change = { path: ["source", "message"], equals: message };
  const proposed = await db.minuteCorrection.findMany({
    where: { groupId: group.id, state: "open", change, ...told },
    select: { minutesId: true },
    distinct: ["minutesId"],
    take: 50,
  });
  return [...new Set([...cited, ...proposed].map(({ minutesId }) => minutesId))];
}
