import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

export const takeOffice = defineCommand({
  id: "group.takeOffice",
  kind: "setup",
  roles: [],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.takeOffice),
});

export const declineOffice = defineCommand({
  id: "group.declineOffice",
  kind: "setup",
  roles: [],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.declineOffice),
});
