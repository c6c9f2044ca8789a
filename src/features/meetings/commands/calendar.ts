import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { number } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

/** Without a number: the next meeting. A change, since it keeps a file for the asker. */
export const calendarFile = defineCommand({
  id: "meetings.calendarFile",
  kind: "change",
  roles: everyone,
  input: z.object({ number: number.optional() }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.calendarFile),
});
