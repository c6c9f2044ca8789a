import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { both } from "../../../core/texts.ts";
import { alarmKinds } from "../rules/timing.ts";
import { texts } from "../texts.ts";

/** Rings for a day of an agreement; if the day is another by then, the alarm is silent. */
export const ring = defineCommand({
  id: "agreements.ring",
  kind: "change",
  roles: ["clock"],
  input: z.object({ id: z.uuid(), kind: z.enum(alarmKinds), on: z.iso.date() }),
  texts: both(texts, (t) => t.life.commands.ring),
});
