import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { messageField } from "../../../core/field.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { makers } from "./fields.ts";

/** The thread that it is asked in, a thread that is named, or what was said in the channel for some time. */
export const summarise = defineCommand({
  id: "minutes.summarise",
  kind: "change",
  roles: makers,
  input: z.object({
    when: words(200).optional(),
    from: messageField.optional(),
    to: messageField.optional(),
    thread: messageField.optional(),
  }),
  positional: ["when"],
  fromMessage: ({ id }) => ({ input: { thread: id } }),
  common: true,
  texts: both(texts, (t) => t.commands.summarise),
});

/** What was noted in a meeting, and what was said in the channel meanwhile. Without a number: the latest meeting. */
export const summariseMeeting = defineCommand({
  id: "minutes.summariseMeeting",
  kind: "change",
  roles: makers,
  input: z.object({ number: number.optional() }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.summariseMeeting),
});
