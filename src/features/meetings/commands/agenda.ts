import { z } from "zod";
import { cut } from "../../../core/card.ts";
import { defineCommand } from "../../../core/command.ts";
import { everyone, type Role } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { itemKinds } from "../rules/agenda.ts";
import { texts } from "../texts.ts";
import { callers } from "./booking.ts";

/** Those who may speak at a meeting, and so may bring a matter to it. */
export const speakers: readonly Role[] = [...callers, "member", "alternate", "coOpted"];

/** An item's number on the agenda as it is shown, from 1. */
export const itemNumber = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/u);
const matter = {
  title: words(300),
  kind: z.enum(itemKinds).optional(),
  presenter: words(100).optional(),
  minutes: z.int().min(1).max(600).optional(),
  document: words(500).optional(),
  meeting: number.optional(),
};

/** Without a number: the next meeting's. */
export const showAgenda = defineCommand({
  id: "meetings.showAgenda",
  kind: "read",
  roles: everyone,
  input: z.object({ number: number.optional() }),
  positional: ["number"],
  common: true,
  texts: both(texts, (t) => t.commands.showAgenda),
});

export const addToAgenda = defineCommand({
  id: "meetings.addToAgenda",
  kind: "change",
  roles: speakers,
  input: z.object(matter),
  positional: ["title"],
  common: true,
  texts: both(texts, (t) => t.commands.addToAgenda),
});

/** From a message in the conversation: the item keeps the link. */
export const takeUp = defineCommand({
  id: "meetings.takeUp",
  kind: "change",
  roles: speakers,
  input: z.object({
    ...matter,
    source: z
      .url({ protocol: /^https?$/u })
      .max(1000)
      .optional(),
    message: words(300).optional(),
  }),
  positional: ["title"],
  carried: ["source", "message"],
  fromMessage: ({ id, text, link }) => ({ input: { message: id, source: link }, draft: { title: cut(text, 300) } }),
  texts: both(texts, (t) => t.commands.takeUp),
});

export const removeFromAgenda = defineCommand({
  id: "meetings.removeFromAgenda",
  kind: "change",
  roles: speakers,
  input: z.object({ item: itemNumber, meeting: number.optional() }),
  positional: ["item"],
  texts: both(texts, (t) => t.commands.removeFromAgenda),
});

export const changeItem = defineCommand({
  id: "meetings.changeItem",
  kind: "change",
  roles: speakers,
  input: z.object({ item: itemNumber, ...matter, title: matter.title.optional() }),
  positional: ["item", "title"],
  texts: both(texts, (t) => t.commands.changeItem),
});

export const shiftItem = defineCommand({
  id: "meetings.shiftItem",
  kind: "change",
  roles: callers,
  input: z.object({ direction: z.enum(["up", "down"]), item: itemNumber, meeting: number.optional() }),
  positional: ["direction", "item"],
  texts: both(texts, (t) => t.commands.shiftItem),
});

/** The kallelse as text, for those who are reached by e-mail. */
export const mailAgenda = defineCommand({
  id: "meetings.mailAgenda",
  kind: "change",
  roles: callers,
  input: z.object({ number: number.optional() }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.mailAgenda),
});
