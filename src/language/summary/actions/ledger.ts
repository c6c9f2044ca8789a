import type { People } from "../people.ts";
import { contentOf, shared } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import type { Reading } from "../reading/read.ts";
import { type Due, dueIn } from "./due.ts";
import type { Asked, Promised } from "./promise.ts";
import { wordsFrom } from "./wordsFrom.ts";

export interface Ledger {
  readonly people: People;
  readonly zone: string;
  readonly thread: readonly ReadMessage[];
  /** A meeting rather than a thread. */
  readonly isLong: boolean;
  readonly promises: Promised[];
  readonly asked: Asked[];
  /** The last promises by owner: few, so that a thread of any length is read in step with its length. */
  readonly byOwner: Map<string, Promised[]>;
  /** What has been read of days already. */
  readonly dues: Map<Reading, Due | null>;
}

const MOST_KEPT = 12;
const SAME = 0.75;

interface Draft {
  readonly owner: string | null;
  readonly said: Reading;
  readonly task: string;
  readonly content: ReadonlySet<string>;
  readonly cites: readonly string[];
  /** Sentences that may tell by when, the nearest first. */
  readonly dueIn: readonly Reading[];
}

export function readDue(ledger: Ledger, readings: readonly Reading[]): { due: Due; from: Reading } | undefined {
  for (const from of readings) {
    const known = ledger.dues.get(from);
    const when = { at: from.message.at, zone: ledger.zone, isMeeting: ledger.isLong };
    const due = known === undefined ? (dueIn(wordsFrom(from, "commit"), when) ?? dueIn(from.text, when)) : known;
    if (known === undefined) ledger.dues.set(from, due);
    if (due) return { due, from };
  }
  return undefined;
}

function isSame(promised: Promised, draft: Draft): boolean {
  if (promised.isDropped || promised.isDone) return false;
  const least = Math.min(promised.content.size, draft.content.size);
  return least > 0 && shared(promised.content, draft.content) / least >= SAME;
}

/** Writes down a promise, or what is new about one that was made before: the last word counts. */
export function enter(ledger: Ledger, draft: Draft): Promised {
  const found = readDue(ledger, draft.dueIn);
  const own = ledger.byOwner.get(draft.owner ?? "") ?? [];
  const nobodys = draft.owner === null ? [] : (ledger.byOwner.get("") ?? []);
  const known = [...own, ...nobodys].findLast((promised) => isSame(promised, draft));
  if (known) {
    known.owner = draft.owner ?? known.owner;
    if (found) [known.due, known.dueFrom] = [found.due, found.from];
    for (const cite of draft.cites) known.cites.add(cite);
    return known;
  }
  const promised: Promised = {
    ...draft,
    due: found?.due ?? null,
    dueFrom: found?.from ?? null,
    cites: new Set([...draft.cites, ...(found ? [found.from.message.id] : [])]),
    isDone: false,
    isDropped: false,
  };
  ledger.promises.push(promised);
  ledger.byOwner.set(draft.owner ?? "", [...own, promised].slice(-MOST_KEPT));
  return promised;
}

/** The sentence after one in the same message, where it is short: "Till onsdag nästa vecka." */
export function continuation(ledger: Ledger, reading: Reading): Reading[] {
  const readings = ledger.thread[reading.place]?.readings ?? [];
  const at = readings.indexOf(reading);
  const next = readings[at + 1];
  return next && next.tokens.length <= 7 && !next.isQuestion && contentOf(next).size <= 4 ? [next] : [];
}
