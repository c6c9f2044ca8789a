import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { longestNeed } from "../rules/need.ts";
import { texts } from "../texts.ts";
import { answers } from "./details.ts";

/** Without a number: the next meeting that the asker is called to. */
const which = { number: number.optional() };

export const come = defineCommand({
  id: "meetings.come",
  kind: "change",
  roles: everyone,
  input: z.object(which),
  positional: ["number"],
  common: true,
  texts: both(texts, (t) => t.commands.come),
});

export const joinRemotely = defineCommand({
  id: "meetings.joinRemotely",
  kind: "change",
  roles: everyone,
  input: z.object(which),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.joinRemotely),
});

export const apologise = defineCommand({
  id: "meetings.apologise",
  kind: "change",
  roles: everyone,
  input: z.object({
    ...which,
    /** Who comes instead, by name or id; "-" for nobody. */
    alternate: words(120).optional(),
  }),
  positional: ["number", "alternate"],
  texts: both(texts, (t) => t.commands.apologise),
});

export const answer = defineCommand({
  id: "meetings.answer",
  kind: "change",
  roles: everyone,
  input: z.object({ number, answer: z.enum(answers) }),
  positional: ["number", "answer"],
  texts: both(texts, (t) => t.commands.answer),
});

export const need = defineCommand({
  id: "meetings.need",
  kind: "change",
  roles: everyone,
  input: z.object({ text: words(longestNeed), ...which }),
  positional: ["text"],
  texts: both(texts, (t) => t.commands.need),
});

export const dropNeed = defineCommand({
  id: "meetings.dropNeed",
  kind: "change",
  roles: everyone,
  input: z.object(which),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.dropNeed),
});

export const showNeeds = defineCommand({
  id: "meetings.showNeeds",
  kind: "read",
  roles: ["secretary"],
  input: z.object(which),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.showNeeds),
});
