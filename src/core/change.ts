import { type Admission, admit, type Seated } from "./admit.ts";
import { type Ask, type From, isClock, isUnprompted } from "./ask.ts";
import type { Call } from "./command.ts";
import { AskerError } from "./errors.ts";
import type { Ready } from "./feature.ts";
import type { Actor } from "./group.ts";
import type { Commit, House } from "./house.ts";
import type { Alarm, Effects, Entry, Seat, Transaction } from "./ports/store.ts";
import { type Reply, refused } from "./reply.ts";
import { texts } from "./sayings.ts";
import type { Language } from "./texts.ts";
import type { Notice, Turn } from "./turn.ts";
import { endWork, starter } from "./work/turns.ts";

interface Asked<K extends "change" | "setup"> {
  readonly call: Call;
  readonly language: Language;
  readonly ready: Ready<K>;
}

/** Runs a member's change in one transaction: rows, posts, alarms, audit entry and reply, or nothing. */
export async function change(
  house: House,
  ask: Ask,
  given: Seated,
  asked: Asked<"change"> & { readonly command?: Admission; readonly work?: string },
): Promise<Reply> {
  return await once(house, ask, given.group.id, asked.language, async (tx) => {
    const { command, language } = asked;
    // Before the lock another turn may have taken the role away, or changed the parties.
    const seat = command ? admit(ask, command, await tx.seat(given.group.id, ask.from), language) : given;
    const actor = await introduced(seat.actor, ask.from, tx);
    const { turn, effects } = turnOf(house, ask, asked, { ...seat, actor }, tx);
    const reply = await asked.ready.run(turn);
    if (asked.work) await endWork(tx, asked.work, reply, language);
    await follow(house, turn, effects);
    return { reply, effects, entry: entryOf(house, ask, asked.call, actor) };
  });
}

/** Runs a command of someone who may be in no group yet; it may enter one on its way. */
export async function setUp(house: House, ask: Ask, seat: Seat, asked: Asked<"setup">): Promise<Reply> {
  return await once(house, ask, seat.group?.id, asked.language, async (tx) => {
    let entered: { turn: Turn; effects: Effects; actor: Actor } | undefined;
    const reply = await asked.ready.run({
      db: tx.db,
      place: ask.place,
      from: ask.from,
      group: seat.group,
      actor: seat.actor,
      now: house.now(),
      language: asked.language,
      zone: house.zone,
      id: house.id,
      hold: (id) => tx.hold(id),
      async enter(id) {
        const { group, actor: present, former } = await tx.enter(id, ask.from);
        const actor = present ?? former;
        if (entered || !group || !actor) throw new Error(`cannot enter group ${id} here`);
        const { turn, effects } = turnOf(house, ask, asked, { group, actor }, tx);
        entered = { turn, effects, actor };
        return turn;
      },
    });
    if (entered) await follow(house, entered.turn, entered.effects);
    return { reply, effects: entered?.effects, entry: entered && entryOf(house, ask, asked.call, entered.actor) };
  });
}

/** Lets each feature do what follows. One after another: a transaction has one connection. */
async function follow({ features }: House, turn: Turn, { changed }: Effects): Promise<void> {
  if (changed.length === 0) return;
  for (const feature of features)
    await feature.follow?.(
      turn,
      changed.map(([subject, id]) => [subject, id] as const),
    );
}

interface Outcome {
  readonly reply: Reply;
  readonly effects: Effects | undefined;
  readonly entry: Entry | undefined;
}
const noEffects: Effects = { changed: [], notices: [], alarms: [], seals: [], unprompted: false };

/** A second delivery of the same key gets the first one's reply, refusals included. */
async function once(
  house: House,
  ask: Ask,
  group: string | undefined,
  language: Language,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Reply> {
  const key = keyOf(house, ask);
  let outcome: Outcome | undefined;
  try {
    const reply = await house.store.transaction(group, key, async (tx) => {
      if (tx.earlier) return tx.earlier;
      if ("form" in ask.says && !(await tx.useForm(ask.says.form))) return refused(texts[language].formUsed);
      outcome = await work(tx);
      const { reply, effects, entry } = outcome;
      await tx.finish(reply, effects ?? noEffects, entry);
      return reply;
    });
    house.committed(commitOf(ask, outcome));
    return reply;
  } catch (error) {
    if (!(error instanceof AskerError)) throw error;
    return await refuse(house, group, ask, error);
  }
}

function commitOf(ask: Ask, outcome: Outcome | undefined): Commit | undefined {
  if (!outcome) return undefined;
  const changed = outcome.effects?.changed ?? [];
  return { ask, command: outcome.entry?.call.command, changed: changed.map(([{ kind }, id]) => [kind, id]) };
}

/** The refused turn's rows are gone with its transaction; what is kept is the answer, and a card that must be drawn again. */
async function refuse(house: House, group: string | undefined, ask: Ask, error: AskerError): Promise<Reply> {
  const reply = refused(error.message);
  // A form that was refused may be sent in again as it is, once it has become right: its refusal is not kept.
  if ("form" in ask.says && !error.stale) return reply;
  const changed = error.stale ? [error.stale] : [];
  const key = keyOf(house, ask);
  const kept = await house.store.transaction(group, key, async (tx) => {
    if (tx.earlier) return tx.earlier;
    await tx.finish(reply, { ...noEffects, changed, unprompted: isUnprompted(ask.from) }, undefined);
    return reply;
  });
  if (error.stale) house.committed();
  return kept;
}

/** A form that came back with a fault is sent in again with other values: another attempt, not a redelivery. */
function keyOf(house: House, { key, says }: Ask): string {
  return "form" in says ? `form:${says.form}:${house.digest(JSON.stringify(says.typed))}` : key;
}

function entryOf(house: House, ask: Ask, call: Call, actor: Actor): Entry {
  const input = { ...call.draft, ...call.input };
  return {
    actor: actor.id,
    door: isClock(ask.from) ? "clock" : ask.place.platform,
    at: house.now(),
    call: { command: call.command, input },
  };
}

/** Someone who was invited has no name with us until they first act. */
async function introduced(actor: Actor, from: From, tx: Transaction): Promise<Actor> {
  if (actor.name || isClock(from) || !from.name) return actor;
  await tx.introduce(actor.id, from.name);
  return { ...actor, name: from.name };
}

function turnOf(
  house: House,
  ask: Ask,
  { language }: { language: Language },
  seat: Seated,
  tx: Transaction,
): { turn: Turn; effects: Effects } {
  const changed: Effects["changed"][number][] = [];
  const notices: Notice[] = [];
  const alarms: Alarm[] = [];
  const seals: Effects["seals"][number][] = [];
  const turn: Turn = {
    db: tx.db,
    group: seat.group,
    actor: seat.actor,
    from: ask.from,
    place: ask.place,
    now: house.now(),
    language,
    model: house.model,
    id: house.id,
    changed: (subject, id, weight) => void changed.push([subject, id, weight]),
    tell: (notice) => void notices.push(notice),
    seal: (subject, id, digest) => void seals.push([subject, id, digest]),
    keepFile: (file) => tx.keepFile("calendar" in file ? { name: file.name, ...house.print(file.calendar) } : file),
    address: house.address,
    forget: (member) => tx.forget(member),
    at: (at, call, id) => void alarms.push({ id, at, call }),
    start: starter(ask, seat, house.id, tx, language),
  };
  return { turn, effects: { changed, notices, alarms, seals, unprompted: isUnprompted(ask.from) } };
}
