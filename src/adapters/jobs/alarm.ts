import { z } from "zod";
import { callAsJson } from "../../core/callAsJson.ts";

/** What the queue keeps of an alarm: what it calls, and the group that it calls it for. */
export const alarm = z.object({ group: z.uuid(), call: callAsJson });

/** An alarm that has not rung yet, as it stands in a record. */
export const waitingAlarm = z.object({ id: z.string(), at: z.iso.datetime(), data: alarm });

export type WaitingAlarm = z.output<typeof waitingAlarm>;
