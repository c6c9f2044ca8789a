import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone, type Role, representatives } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

/** Those who keep what is the group's own. */
export const keepers: readonly Role[] = ["chair", "secretary", "administrator"];

const item = {
  kind: words(40),
  number,
};

/** The sign of what was looked over. Without the right one it is shown first. */
const seen = z.string().trim().max(20).optional();

/** Shows what the guest would see; what is pressed then makes the link. */
export const share = defineCommand({
  id: "records.share",
  kind: "read",
  roles: keepers,
  input: z.object({ ...item, until: z.iso.date() }),
  positional: ["kind", "number", "until"],
  texts: both(texts, (t) => t.commands.share),
});

export const confirmShare = defineCommand({
  id: "records.confirmShare",
  kind: "change",
  roles: keepers,
  input: z.object({ ...item, until: z.iso.date(), seen }),
  positional: ["kind", "number", "until", "seen"],
  givesSecret: true,
  texts: both(texts, (t) => t.commands.confirmShare),
});

export const guests = defineCommand({
  id: "records.guests",
  kind: "read",
  roles: keepers,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.guests),
});

export const endGuest = defineCommand({
  id: "records.endGuest",
  kind: "change",
  roles: keepers,
  input: z.object({ number: z.int().min(1).max(1_000_000) }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.endGuest),
});

/** Shows what everyone would see; what is pressed then publishes it. */
export const publish = defineCommand({
  id: "records.publish",
  kind: "read",
  roles: representatives,
  input: z.object(item),
  positional: ["kind", "number"],
  texts: both(texts, (t) => t.commands.publish),
});

export const confirmPublish = defineCommand({
  id: "records.confirmPublish",
  kind: "change",
  roles: representatives,
  input: z.object({ ...item, seen }),
  positional: ["kind", "number", "seen"],
  texts: both(texts, (t) => t.commands.confirmPublish),
});

export const unpublish = defineCommand({
  id: "records.unpublish",
  kind: "change",
  roles: [...representatives, "administrator"],
  input: z.object(item),
  positional: ["kind", "number"],
  texts: both(texts, (t) => t.commands.unpublish),
});

export const published = defineCommand({
  id: "records.published",
  kind: "read",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.published),
});
