import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { both } from "../../../core/texts.ts";
import { alarmKinds } from "../rules/timing.ts";
import { texts } from "../texts.ts";

/** Rings for a meeting at its times. `short`: it was booked when its time had passed already. */
export const ring = defineCommand({
  id: "meetings.ring",
  kind: "change",
  roles: ["clock"],
  input: z.object({ id: z.uuid(), kind: z.enum(alarmKinds), short: z.boolean().optional() }),
  texts: both(texts, (t) => t.commands.ring),
});
