import { alarm } from "../adapters/jobs/alarm.ts";
import type { Jobs } from "../adapters/jobs/jobs.ts";
import type { Dispatch } from "../core/dispatch.ts";
import type { DoorLog } from "../core/ports/door.ts";

/** An alarm is an ask of the group itself; one that met an outage is tried again. */
export async function startClock(jobs: Jobs, dispatch: Dispatch, log: DoorLog): Promise<void> {
  await jobs.work(async ({ id, data }) => {
    const { group, call } = alarm.parse(data);
    const reply = await dispatch({
      from: { clock: group },
      place: { platform: "clock", team: "house" },
      says: { call },
      key: `clock:${id}`,
    });
    if (reply.kind !== "said") return;
    if (reply.mood === "broken") throw new Error(reply.text);
    // Nobody reads the answer to an alarm, and a second try would be refused alike.
    if (reply.mood === "refused") log.warn({ command: call.command, group }, `An alarm was refused: ${reply.text}`);
  });
}
