import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { everyone } from "../../core/group.ts";
import { words } from "../../core/inputs.ts";
import { both } from "../../core/texts.ts";
import { texts } from "./texts.ts";

/** As much as a page of ours takes at once. */
const longestList = 60_000;
const list = z.string().min(1).max(longestList);

/** Shows what would be read in; what is pressed then does it. */
export const preview = defineCommand({
  id: "earlier.preview",
  kind: "read",
  roles: ["chair", "secretary", "administrator"],
  input: z.object({ list }),
  positional: ["list"],
  // A list has rows; without them the words begin a decision of today.
  certain: /\n/u,
  texts: both(texts, (t) => t.commands.preview),
});

/** The parts of one list have the same import. */
export const record = defineCommand({
  id: "earlier.record",
  kind: "change",
  roles: ["chair", "secretary", "administrator", "clock"],
  input: z.object({ list, import: z.uuid().optional() }),
  positional: ["list"],
  carried: ["import"],
  texts: both(texts, (t) => t.commands.record),
});

export const listEarlier = defineCommand({
  id: "earlier.list",
  kind: "read",
  roles: everyone,
  input: z.object({ text: words(200).optional(), page: z.int().min(0).max(10_000).default(0) }),
  positional: ["text"],
  carried: ["page"],
  texts: both(texts, (t) => t.commands.list),
});

export const showEarlier = defineCommand({
  id: "earlier.show",
  kind: "read",
  roles: everyone,
  input: z.object({ number: words(40) }),
  positional: ["number"],
  certain: /\d/u,
  texts: both(texts, (t) => t.commands.show),
});
