import type { Gone } from "../../../core/feature.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { fold } from "../../../core/words.ts";
import type { Agreement, Party } from "../rules/agreement.ts";
import { states } from "../rules/life.ts";
import { isClosed } from "../rules/outlook.ts";
import { keptParty, readParty } from "./keptParty.ts";
import { addVersion } from "./versions.ts";

type NewParty = Pick<Party, "kind" | "name" | "body" | "committee">;
type Own = Pick<Agreement, "id" | "version">;

async function keep(turn: Turn, agreement: Own, party: Party, more: { out?: true; reason?: string | undefined } = {}) {
  const text = keptParty(party, more.out);
  await addVersion(turn, agreement, { kind: "party", fact: party.id, text, reason: more.reason });
}

export async function addParty(turn: Turn, agreement: Agreement, party: NewParty): Promise<void> {
  const position = Math.max(0, ...agreement.parties.map((one) => one.position)) + 1;
  const partyId = turn.group.parties.find(({ name }) => fold(name) === fold(party.name))?.id;
  await putBack(turn, agreement, { ...party, id: turn.id(), position, partyId, leftOn: undefined });
}

async function putBack(turn: Turn, agreement: Own, party: Party): Promise<void> {
  const { db, group } = turn;
  await db.agreementParty.create({ data: { groupId: group.id, agreementId: agreement.id, ...party } });
  await keep(turn, agreement, party);
}

export async function saveParty(
  turn: Turn,
  agreement: Own,
  party: Party,
  { body, committee }: Pick<Party, "body" | "committee">,
): Promise<void> {
  const { db, group } = turn;
  const data = { body: body ?? null, committee: committee ?? null };
  await db.agreementParty.updateMany({ where: { id: party.id, groupId: group.id }, data });
  await keep(turn, agreement, { ...party, body, committee });
}

/** What it has decided stays on record. */
export async function takeOutParty(turn: Turn, agreement: Own, party: Party, reason?: string): Promise<void> {
  const { db, group } = turn;
  await db.agreementParty.deleteMany({ where: { id: party.id, groupId: group.id } });
  await keep(turn, agreement, party, { out: true, reason });
}

/** The parties as they were, without those that have joined what others agreed. */
export async function partiesAt({ db, group }: Look, agreement: Agreement, version: number): Promise<readonly Party[]> {
  const rows = await db.agreementVersion.findMany({
    where: { agreementId: agreement.id, groupId: group.id, number: { lte: version }, kind: "party" },
    distinct: ["fact"],
    orderBy: [{ fact: "asc" }, { number: "desc" }],
    select: { text: true },
  });
  const now = agreement.parties.filter(({ kind }) => kind === "party");
  if (rows.length === 0) return now;
  return rows
    .map(({ text }) => readParty(text ?? "{}"))
    .filter(({ kind, out }) => kind === "party" && !out)
    .map(({ out: _, ...party }) => ({ ...party, leftOn: now.find(({ id }) => id === party.id)?.leftOn }))
    .toSorted((a, b) => a.position - b.position);
}

/** Those that `then` were parties are so again, and no others. */
export async function restoreParties(turn: Turn, agreement: Agreement, then: readonly Party[]): Promise<void> {
  const now = agreement.parties.filter(({ kind }) => kind === "party");
  for (const party of now) if (then.every(({ id }) => id !== party.id)) await takeOutParty(turn, agreement, party);
  for (const party of then) {
    const found = now.find(({ id }) => id === party.id);
    if (!found) await putBack(turn, agreement, party);
    else if (found.body !== party.body || found.committee !== party.committee)
      await saveParty(turn, agreement, found, party);
  }
}

/** The party stays in its agreements as history, and they say when it left. @returns the agreements that are not over */
export async function markLeft(
  { db, group }: Turn,
  gone: Extract<Gone, { party: string }>,
  day: string,
): Promise<readonly string[]> {
  const open = states.filter((state) => !isClosed(state));
  const where = { groupId: group.id, partyId: gone.party, leftOn: null, agreement: { state: { in: open } } };
  const rows = await db.agreementParty.findMany({ where, select: { id: true, agreementId: true } });
  const ids = rows.map(({ id }) => id);
  await db.agreementParty.updateMany({ where: { groupId: group.id, id: { in: ids } }, data: { leftOn: day } });
  return [...new Set(rows.map(({ agreementId }) => agreementId))];
}
