import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import type { Role } from "../../../core/group.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { details, draft } from "./details.ts";

/** Those who call the group together. Others who answer for a party propose times. */
export const callers: readonly Role[] = ["chair", "secretary", "administrator"];
export const proposers: readonly Role[] = [...callers, "member", "alternate"];

/** Shows how the meeting is understood; what is pressed then books it. */
export const book = defineCommand({
  id: "meetings.book",
  kind: "read",
  roles: proposers,
  input: z.object(details),
  positional: ["when"],
  common: true,
  texts: both(texts, (t) => t.commands.book),
});

export const confirm = defineCommand({
  id: "meetings.confirm",
  kind: "change",
  roles: callers,
  input: z.object({ ...details, ...draft }),
  positional: ["when"],
  carried: ["draft"],
  texts: both(texts, (t) => t.commands.confirm),
});
