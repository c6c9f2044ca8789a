import { createHash, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { openJobs } from "../../../src/adapters/jobs/jobs.ts";
import { openDatabase } from "../../../src/adapters/store/database.ts";
import { makeStore } from "../../../src/adapters/store/store.ts";
import type { Ask } from "../../../src/core/ask.ts";
import { type Dispatch, makeDispatch } from "../../../src/core/dispatch.ts";
import type { Store } from "../../../src/core/ports/store.ts";
import { catalogue } from "../../../src/features/catalogue.ts";
import { maskIdentityNumbers } from "../../../src/language/redaction/identityNumbers.ts";
import { chair, team } from "../decisions/slackRequest.ts";

/** The house without doors, and the same where it is known beforehand who sits where. */
export interface Indoors extends AsyncDisposable {
  readonly resolving: Dispatch;
  readonly seated: Dispatch;
}

export async function openIndoors(url: string): Promise<Indoors> {
  const migrations = fileURLToPath(new URL("../../../prisma/migrations", import.meta.url));
  const database = await openDatabase({ url, dir: "", migrations });
  const jobs = await openJobs(database, { log: () => {} });
  const store = makeStore(database, {
    now: () => new Date(),
    salt: () => "salt",
    secret: randomUUID,
    setAlarm: (db, group, { id, at, call }) => jobs.enqueue(db, { id, at, data: { group, call } }),
    beginWork: (db, id) => jobs.enqueueSlowly(db, { id, data: {} }),
  });
  return {
    resolving: dispatchOn(store),
    seated: dispatchOn(knowing(store)),
    async [Symbol.asyncDispose]() {
      await jobs.stop();
      await database.close();
    },
  };
}

function knowing(store: Store): Store {
  const known = new Map<string, ReturnType<Store["seats"]>>();
  return {
    ...store,
    seats(from, place, group) {
      const key = JSON.stringify([from, place, group]);
      const found = known.get(key) ?? store.seats(from, place, group);
      known.set(key, found);
      return found;
    },
  };
}

function dispatchOn(store: Store): Dispatch {
  return makeDispatch({
    features: catalogue,
    store,
    language: "sv",
    zone: "Europe/Stockholm",
    now: () => new Date(),
    id: randomUUID,
    digest: (text) => createHash("sha256").update(text).digest("base64url"),
    readDate: () => undefined,
    callSigns: () => undefined,
    readLink: () => undefined,
    mask: (text) => maskIdentityNumbers(text, ""),
    print: () => {
      throw new Error("no file is asked for here");
    },
    address: () => undefined,
    report: (error) => {
      throw error;
    },
    committed: () => {},
  });
}

/** What the chair types in a group's channel. */
export function typedIn(channel: string, words: string): Ask {
  const place = { platform: "slack", team, channel };
  return { from: { platform: "slack", team, user: chair }, place, says: { words }, key: randomUUID() };
}
