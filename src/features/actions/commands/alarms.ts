import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { both } from "../../../core/texts.ts";
import { alarmKinds } from "../rules/timing.ts";
import { texts } from "../texts.ts";

/** Rings for an action that was to be done by a day; if it is no more, the alarm is silent. */
export const ring = defineCommand({
  id: "actions.ring",
  kind: "change",
  roles: ["clock"],
  input: z.object({ id: z.uuid(), kind: z.enum(alarmKinds), due: z.iso.date() }),
  texts: both(texts, (t) => t.commands.ring),
});
