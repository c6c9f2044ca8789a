import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { memberField } from "../../core/field.ts";
import { everyone } from "../../core/group.ts";
import { both } from "../../core/texts.ts";
import { texts } from "./texts.ts";

export const home = defineCommand({
  id: "overview.home",
  kind: "read",
  roles: everyone,
  alsoWaiting: true,
  input: z.object({}),
  common: true,
  texts: both(texts, (t) => t.commands.home),
});

/** A change, since it remembers that the asker has looked. */
export const news = defineCommand({
  id: "overview.news",
  kind: "change",
  roles: everyone,
  alsoWaiting: true,
  input: z.object({}),
  common: true,
  texts: both(texts, (t) => t.commands.news),
});

/** A change, since it keeps a file for the asker. */
export const personalData = defineCommand({
  id: "overview.personalData",
  kind: "change",
  roles: everyone,
  alsoWaiting: true,
  alsoFormer: true,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.personalData),
});

export const quiet = defineCommand({
  id: "overview.quiet",
  kind: "change",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.quiet),
});

export const endQuiet = defineCommand({
  id: "overview.endQuiet",
  kind: "change",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.endQuiet),
});

export const digestOn = defineCommand({
  id: "overview.digestOn",
  kind: "change",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.digestOn),
});

export const digestOff = defineCommand({
  id: "overview.digestOff",
  kind: "change",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.digestOff),
});

/** Rings on the Monday of a letter; if nobody wants it any more, the alarm is silent. */
export const sendDigest = defineCommand({
  id: "overview.sendDigest",
  kind: "change",
  roles: ["clock"],
  input: z.object({ digest: z.uuid(), date: z.iso.date() }),
  texts: both(texts, (t) => t.commands.sendDigest),
});

const someone = z.object({ member: memberField });

/** Shows what would be taken away and what stays; what is pressed then does it. */
export const askToForget = defineCommand({
  id: "overview.askToForget",
  kind: "read",
  roles: ["administrator"],
  input: someone,
  positional: ["member"],
  texts: both(texts, (t) => t.commands.askToForget),
});

export const forget = defineCommand({
  id: "overview.forget",
  kind: "change",
  roles: ["administrator"],
  input: someone,
  positional: ["member"],
  texts: both(texts, (t) => t.commands.forget),
});
