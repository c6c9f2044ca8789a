import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { callers } from "./booking.ts";
import { details, draft } from "./details.ts";

const { documents: _ofOneMeeting, ...recurring } = details;

/** Shows the meetings of a series; what is pressed then books them. */
export const planSeries = defineCommand({
  id: "meetings.planSeries",
  kind: "read",
  roles: callers,
  input: z.object(recurring),
  positional: ["when"],
  texts: both(texts, (t) => t.commands.planSeries),
});

export const bookSeries = defineCommand({
  id: "meetings.bookSeries",
  kind: "change",
  roles: callers,
  input: z.object({
    ...recurring,
    /** The rule and the first time as they were shown. */
    rule: z
      .string()
      .regex(/^[A-Z0-9=;,-]{1,300}$/u)
      .optional(),
    start: z.iso.datetime({ local: true, precision: -1 }).optional(),
    ...draft,
  }),
  positional: ["when"],
  carried: ["rule", "start", "draft"],
  texts: both(texts, (t) => t.commands.bookSeries),
});

/** A series is named by the number of any of its meetings. */
export const showSeries = defineCommand({
  id: "meetings.showSeries",
  kind: "read",
  roles: everyone,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.showSeries),
});

export const endSeries = defineCommand({
  id: "meetings.endSeries",
  kind: "change",
  roles: callers,
  input: z.object({ number, reason: words(300).optional() }),
  positional: ["number", "reason"],
  asksFirst: true,
  texts: both(texts, (t) => t.commands.endSeries),
});
