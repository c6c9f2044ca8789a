import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { itemNumber, speakers } from "./agenda.ts";
import { callers } from "./booking.ts";

export const offices = ["chair", "secretary", "checker"] as const;
export type Office = (typeof offices)[number];

export const openMeeting = defineCommand({
  id: "meetings.open",
  kind: "change",
  roles: callers,
  input: z.object({ number: number.optional() }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.openMeeting),
});

/** By those who lead the meeting, who need hold no office in the group. */
export const closeMeeting = defineCommand({
  id: "meetings.close",
  kind: "change",
  roles: speakers,
  input: z.object({ number: number.optional() }),
  positional: ["number"],
  asksFirst: true,
  texts: both(texts, (t) => t.commands.closeMeeting),
});

/** Who holds an office at this meeting. Several names have commas between. */
export const choose = defineCommand({
  id: "meetings.choose",
  kind: "change",
  roles: speakers,
  input: z.object({ office: z.enum(offices), names: words(300) }),
  positional: ["office", "names"],
  texts: both(texts, (t) => t.commands.choose),
});

export const rollCall = defineCommand({
  id: "meetings.rollCall",
  kind: "read",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.rollCall),
});

/** Without a name: the asker. */
export const arrive = defineCommand({
  id: "meetings.arrive",
  kind: "change",
  roles: everyone,
  input: z.object({ name: words(200).optional(), remote: z.boolean().optional() }),
  positional: ["name"],
  texts: both(texts, (t) => t.commands.arrive),
});

export const depart = defineCommand({
  id: "meetings.depart",
  kind: "change",
  roles: everyone,
  input: z.object({ name: words(200).optional() }),
  positional: ["name"],
  texts: both(texts, (t) => t.commands.depart),
});

export const goTo = defineCommand({
  id: "meetings.goTo",
  kind: "change",
  roles: speakers,
  input: z.object({ item: itemNumber }),
  positional: ["item"],
  texts: both(texts, (t) => t.commands.goTo),
});

export const next = defineCommand({
  id: "meetings.next",
  kind: "change",
  roles: speakers,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.next),
});

export const previous = defineCommand({
  id: "meetings.previous",
  kind: "change",
  roles: speakers,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.previous),
});

/** Without a number: the item that the meeting is at. */
export const postpone = defineCommand({
  id: "meetings.postpone",
  kind: "change",
  roles: speakers,
  input: z.object({ item: itemNumber.optional() }),
  positional: ["item"],
  texts: both(texts, (t) => t.commands.postpone),
});
