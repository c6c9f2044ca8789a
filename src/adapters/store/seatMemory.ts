import { type Account, isClock, type Place } from "../../core/ask.ts";
import type { Seat, Store, Transaction } from "../../core/ports/store.ts";
import type { Listen } from "./database.ts";

/** Days begin, and a connection may be dead without our knowing it: nothing is believed for longer. */
const believedMs = 30_000;
const most = 10_000;

/**
 * The store with a memory for where people who ask in channels sit, kept until something in their group changes. What is
 * done rests on no memory, since a turn finds its asker's seat anew under the lock of the group.
 */
export async function rememberSeats(
  store: Store,
  listen: Listen,
  now: () => Date,
): Promise<{ readonly store: Store; close(): Promise<void> }> {
  const memory = makeMemory(now);
  let listening = false;
  const hear = (hears: boolean): void => {
    memory.forgetAll();
    listening = hears;
  };
  const listener = await listen("seats", {
    heard: memory.forget,
    connected: () => hear(true),
    lost: () => hear(false),
  });
  const remembering: Store = {
    ...store,
    async seats(from, place, hint) {
      const look = () => store.seats(from, place, hint);
      if (isClock(from) || !place.channel || !listening) return await look();
      return await memory.find(keyOf(from, place, hint), look);
    },
    /** Whoever asks next in this process must not meet what was before. */
    async transaction(group, key, work) {
      const touched = new Set(group ? [group] : []);
      try {
        return await store.transaction(group, key, (tx) => work({ ...tx, ...noting(tx, touched) }));
      } finally {
        for (const id of touched) memory.forget(id);
      }
    },
  };
  return { store: remembering, close: () => listener.close() };
}

/** Groups that were not known when the transaction began. */
function noting(tx: Transaction, touched: Set<string>): Pick<Transaction, "enter" | "hold"> {
  return {
    enter(id, from) {
      touched.add(id);
      return tx.enter(id, from);
    },
    hold(id) {
      touched.add(id);
      return tx.hold(id);
    },
  };
}

interface Kept {
  readonly seats: readonly Seat[];
  readonly at: Date;
}

function makeMemory(now: () => Date) {
  const kept = new Map<string, Kept>();
  const keysOf = new Map<string, Set<string>>();
  /** Counts what was told: a seat that was being found meanwhile may be an old one. */
  let changes = 0;
  const forgetAll = (): void => {
    changes += 1;
    kept.clear();
    keysOf.clear();
  };
  return {
    forgetAll,
    forget(group: string): void {
      changes += 1;
      for (const key of keysOf.get(group) ?? []) kept.delete(key);
      keysOf.delete(group);
    },
    async find(key: string, look: () => Promise<readonly Seat[]>): Promise<readonly Seat[]> {
      const [at, known, before] = [now(), kept.get(key), changes];
      const age = known ? at.getTime() - known.at.getTime() : Number.NaN;
      if (known && age >= 0 && age < believedMs) return known.seats;
      const seats = await look();
      const group = seats[0]?.group?.id;
      if (!group || before !== changes) return seats;
      if (kept.size >= most) forgetAll();
      kept.set(key, { seats, at });
      keysOf.set(group, (keysOf.get(group) ?? new Set()).add(key));
      return seats;
    },
  };
}

function keyOf({ platform, team, user }: Account, place: Place, hint: string | undefined): string {
  return JSON.stringify([place.platform, place.team, place.channel, platform, team, user, hint]);
}
