import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { number } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { counted, keepers } from "./fields.ts";

export const fileFormats = ["pdf", "pdf-archive", "docx", "markdown", "json"] as const;

/** To work on, with the guidance and hints that are no part of the text. With two versions: what was added and struck between them, in Word as tracked changes. */
export const makeFile = defineCommand({
  id: "agreements.makeFile",
  kind: "change",
  roles: everyone,
  input: z.object({
    number,
    format: z.enum(fileFormats).default("pdf"),
    from: counted.optional(),
    to: counted.optional(),
    guidance: z.boolean().default(false),
  }),
  positional: ["number", "format"],
  texts: both(texts, (t) => t.files.commands.makeFile),
});

/** What an outside service needs to have it signed. We sign nothing. */
export const makeSigning = defineCommand({
  id: "agreements.makeSigning",
  kind: "change",
  roles: keepers,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.files.commands.makeSigning),
});

export const fetchFile = defineCommand({
  id: "agreements.fetchFile",
  kind: "read",
  roles: everyone,
  input: z.object({ id: z.uuid() }),
  positional: ["id"],
  texts: both(texts, (t) => t.files.commands.fetchFile),
});
