import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { everyone } from "../../core/group.ts";
import { both } from "../../core/texts.ts";
import { texts } from "./texts.ts";

/** Whoever asked for it, and administrators. Nothing that is done can be undone this way. */
export const cancel = defineCommand({
  id: "work.cancel",
  kind: "change",
  roles: everyone,
  input: z.object({ number: z.coerce.number<string>().int().min(1).max(2_000_000_000) }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.cancel),
});
