import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { formats } from "../../../core/ports/documents.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { paragraph } from "./fields.ts";

export const list = defineCommand({
  id: "minutes.list",
  kind: "read",
  roles: everyone,
  // The list goes on with those before these minutes.
  input: z.object({ after: number.optional() }),
  carried: ["after"],
  texts: both(texts, (t) => t.commands.list),
});

export const show = defineCommand({
  id: "minutes.show",
  kind: "read",
  roles: everyone,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.show),
});

/** Printing takes its time: what is printed already comes at once. */
export const file = defineCommand({
  id: "minutes.file",
  kind: "change",
  roles: everyone,
  input: z.object({ number, format: z.enum(formats).default("pdf") }),
  positional: ["number", "format"],
  texts: both(texts, (t) => t.commands.file),
});

export const extract = defineCommand({
  id: "minutes.extract",
  kind: "change",
  roles: everyone,
  input: z.object({
    number,
    paragraph,
    format: z.enum(formats).default("pdf"),
    sendList: words(500).optional(),
  }),
  positional: ["number", "paragraph", "format"],
  texts: both(texts, (t) => t.commands.extract),
});

/** What the button of a printed file asks for; typed, the words that had it printed get it. */
export const fetchFile = defineCommand({
  id: "minutes.fetchFile",
  kind: "read",
  roles: everyone,
  input: z.object({ file: z.uuid() }),
  positional: ["file"],
  texts: both(texts, (t) => t.commands.fetchFile),
});
