import type { Database } from "../adapters/store/database.ts";
import { call } from "../core/command.ts";
import type { Dispatch } from "../core/dispatch.ts";
import { rebuild } from "../features/search/commands.ts";
import { indexVersion } from "../features/search/rules.ts";
import { findOutdated } from "../features/search/store.ts";

/** Begins to make the entries of groups anew that an older release has made, or none: the clock goes on with it. */
export async function renewSearch(
  { client }: Database,
  dispatch: Dispatch,
  now: Date,
  stopping: AbortSignal,
): Promise<void> {
  for (const group of await findOutdated({ db: client }, indexVersion)) {
    if (stopping.aborted) return;
    await dispatch({
      from: { clock: group },
      place: { platform: "clock", team: "house" },
      says: { call: call(rebuild, { version: indexVersion }) },
      key: `search:${group}:${now.toISOString()}`,
    });
  }
}
