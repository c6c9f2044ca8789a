import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { number } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { callers } from "./booking.ts";

/** Sends the kallelse now. Without a number: of the next meeting. */
export const sendNotice = defineCommand({
  id: "meetings.sendNotice",
  kind: "change",
  roles: callers,
  input: z.object({ number: number.optional() }),
  positional: ["number"],
  asksFirst: "ifTold",
  texts: both(texts, (t) => t.commands.sendNotice),
});

/** The clock does not send the kallelse; a person will. */
export const holdNotice = defineCommand({
  id: "meetings.holdNotice",
  kind: "change",
  roles: callers,
  input: z.object({ number: number.optional() }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.holdNotice),
});
