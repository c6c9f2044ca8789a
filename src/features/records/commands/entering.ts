import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { partyField } from "../../../core/field.ts";
import { everyone } from "../../../core/group.ts";
import { words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

/** A link for the asker alone, which lets them into the group's pages once. */
export const enter = defineCommand({
  id: "records.enter",
  kind: "change",
  roles: everyone,
  alsoWaiting: true,
  input: z.object({}),
  common: true,
  givesSecret: true,
  texts: both(texts, (t) => t.commands.enter),
});

export const sessions = defineCommand({
  id: "records.sessions",
  kind: "read",
  roles: everyone,
  alsoWaiting: true,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.sessions),
});

/**
 * By the number in the list, by its id as buttons carry it, or all of them. Administrators also by name, for those whom
 * no chat reaches: whoever has lost a browser there could not end its session.
 */
export const signOut = defineCommand({
  id: "records.signOut",
  kind: "change",
  roles: everyone,
  alsoWaiting: true,
  input: z.object({ session: words(120) }),
  positional: ["session"],
  texts: both(texts, (t) => t.commands.signOut),
});

/** What someone can be made who has no account in the chat. */
const enterable = ["member", "observer", "coOpted"] as const;

/** For someone whom no chat reaches: whoever makes the link hands it over. */
export const giveLink = defineCommand({
  id: "records.giveLink",
  kind: "change",
  roles: ["administrator"],
  input: z.object({
    name: words(120),
    role: z.enum(enterable).optional(),
    party: partyField.optional(),
  }),
  positional: ["name"],
  givesSecret: true,
  texts: both(texts, (t) => t.commands.giveLink),
});
