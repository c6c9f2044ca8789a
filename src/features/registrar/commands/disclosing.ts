import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { handers } from "./registering.ts";

/** Tells whom to ask. Also for those in no group: whoever asks for a document need not say who they are. */
export const disclose = defineCommand({
  id: "registrar.disclose",
  kind: "setup",
  roles: everyone,
  input: z.object({ about: z.string().trim().max(200).optional() }),
  positional: ["about"],
  texts: both(texts, (t) => t.commands.disclose),
});

/** Gathers what the registrar is to assess. Nothing here discloses anything. */
export const gather = defineCommand({
  id: "registrar.gather",
  kind: "change",
  roles: handers,
  input: z.object({ items: words(3000) }),
  positional: ["items"],
  texts: both(texts, (t) => t.commands.gather),
});
