import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

export const takeOut = defineCommand({
  id: "registrar.takeOut",
  kind: "change",
  roles: ["administrator"],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.takeOut),
});

/** A file that was made for whoever asks. */
export const fetch = defineCommand({
  id: "registrar.fetch",
  kind: "read",
  roles: everyone,
  input: z.object({ number: z.int().min(1).max(1_000_000) }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.fetch),
});
