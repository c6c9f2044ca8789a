import { randomBytes } from "node:crypto";
import type { Jobs } from "../adapters/jobs/jobs.ts";
import type { Database } from "../adapters/store/database.ts";
import { rememberSeats } from "../adapters/store/seatMemory.ts";
import { makeStore } from "../adapters/store/store.ts";
import type { Store } from "../core/ports/store.ts";
import type { Furnishing } from "./house.ts";

export async function openStore(database: Database, jobs: Jobs, { now }: Furnishing) {
  return await rememberSeats(storeOn(database, jobs, now), database.listen, now);
}

function storeOn(database: Database, jobs: Jobs, now: () => Date): Store {
  return makeStore(database, {
    now,
    salt: () => randomBytes(12).toString("base64url"),
    secret: () => randomBytes(24).toString("base64url"),
    // The same alarm at another time is another one: what it was set for has moved.
    setAlarm: (db, group, { id, at, call }) =>
      jobs.enqueue(db, { id: `${id}@${at.toISOString()}`, at, data: { group, call } }),
    beginWork: (db, id) => jobs.enqueueSlowly(db, { id, data: {} }),
  });
}
