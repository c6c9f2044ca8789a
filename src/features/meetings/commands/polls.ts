import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone, type Role } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { callers, proposers } from "./booking.ts";
import { details, draft } from "./details.ts";

/** What a member answers to each of the times. */
export const timeAnswers = ["can", "ifNeeded", "cannot"] as const;

/** Observers follow the work, and no time is chosen for them. */
const answerers: readonly Role[] = everyone.filter((role) => role !== "observer");

const asked = {
  /** In own words: one time on each line. */
  times: words(2000),
  title: details.title,
  place: details.place,
  link: details.link,
  remote: details.remote,
  closes: z.iso.date().optional(),
};

/** Shows how the times are understood; what is pressed then asks the group. */
export const proposeTimes = defineCommand({
  id: "meetings.proposeTimes",
  kind: "read",
  roles: proposers,
  input: z.object(asked),
  positional: ["times"],
  texts: both(texts, (t) => t.commands.proposeTimes),
});

export const askTimes = defineCommand({
  id: "meetings.askTimes",
  kind: "change",
  roles: proposers,
  input: z.object({ ...asked, ...draft }),
  positional: ["times"],
  carried: ["draft"],
  texts: both(texts, (t) => t.commands.askTimes),
});

/** Asks for the asker's own answer, one time after another. */
export const answerTimes = defineCommand({
  id: "meetings.answerTimes",
  kind: "read",
  roles: answerers,
  input: z.object({ number: number.optional(), from: z.int().optional() }),
  positional: ["number"],
  carried: ["from"],
  texts: both(texts, (t) => t.commands.answerTimes),
});

export const answerTime = defineCommand({
  id: "meetings.answerTime",
  kind: "change",
  roles: answerers,
  input: z.object({
    number,
    /** The number of a time, or a word for all of them. */
    time: z
      .string()
      .trim()
      .regex(/^(\d{1,2}|alla|all)$/iu),
    answer: z.enum(timeAnswers),
    /** It was pressed among the questions that go on with the next time. */
    next: z.boolean().optional(),
  }),
  positional: ["number", "time", "answer"],
  carried: ["next"],
  texts: both(texts, (t) => t.commands.answerTime),
});

export const showTimes = defineCommand({
  id: "meetings.showTimes",
  kind: "read",
  roles: everyone,
  input: z.object({ number: number.optional() }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.showTimes),
});

export const closeTimes = defineCommand({
  id: "meetings.closeTimes",
  kind: "change",
  roles: proposers,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.closeTimes),
});

export const withdrawTimes = defineCommand({
  id: "meetings.withdrawTimes",
  kind: "change",
  roles: proposers,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.withdrawTimes),
});

export const bookTime = defineCommand({
  id: "meetings.bookTime",
  kind: "change",
  roles: callers,
  input: z.object({ number, time: z.int().min(1).max(99) }),
  positional: ["number", "time"],
  texts: both(texts, (t) => t.commands.bookTime),
});

/** Counts the answers when their time is out. */
export const countTimes = defineCommand({
  id: "meetings.countTimes",
  kind: "change",
  roles: ["clock"],
  input: z.object({ id: z.uuid() }),
  texts: both(texts, (t) => t.commands.countTimes),
});
