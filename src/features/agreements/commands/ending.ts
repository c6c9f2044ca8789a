import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { representatives } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { keepers, reason } from "./fields.ts";

/** Asked for twice, since it cannot be taken back by whoever did it. */
const confirmed = z.boolean().default(false);

/** A party's decision to go on until a later day, told by someone of that party. */
export const agreeToExtend = defineCommand({
  id: "agreements.agreeToExtend",
  kind: "change",
  roles: representatives,
  input: z.object({ number, until: z.iso.date(), decidedOn: z.iso.date(), body: words(200), paragraph: words(40) }),
  positional: ["number", "until", "decidedOn", "body"],
  texts: both(texts, (t) => t.life.commands.agreeToExtend),
});

/** Only where every party has decided so: nothing goes on by itself. */
export const extend = defineCommand({
  id: "agreements.extend",
  kind: "change",
  roles: keepers,
  input: z.object({ number, until: z.iso.date() }),
  positional: ["number", "until"],
  texts: both(texts, (t) => t.life.commands.extend),
});

export const giveNotice = defineCommand({
  id: "agreements.giveNotice",
  kind: "change",
  roles: representatives,
  input: z.object({ number, until: z.iso.date(), reason: reason.optional(), confirmed }),
  positional: ["number", "until", "reason"],
  texts: both(texts, (t) => t.life.commands.giveNotice),
});

export const agreeToStay = defineCommand({
  id: "agreements.agreeToStay",
  kind: "change",
  roles: representatives,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.life.commands.agreeToStay),
});

export const withdrawNotice = defineCommand({
  id: "agreements.withdrawNotice",
  kind: "change",
  roles: representatives,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.life.commands.withdrawNotice),
});

/** For breach, which notice is not. */
export const rescind = defineCommand({
  id: "agreements.rescind",
  kind: "change",
  roles: representatives,
  input: z.object({ number, reason, confirmed }),
  positional: ["number", "reason"],
  texts: both(texts, (t) => t.life.commands.rescind),
});

export const end = defineCommand({
  id: "agreements.end",
  kind: "change",
  roles: keepers,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.life.commands.end),
});

export const discontinue = defineCommand({
  id: "agreements.discontinue",
  kind: "change",
  roles: keepers,
  input: z.object({ number, decision: number, reason, confirmed }),
  positional: ["number", "decision", "reason"],
  texts: both(texts, (t) => t.life.commands.discontinue),
});

export const abandon = defineCommand({
  id: "agreements.abandon",
  kind: "change",
  roles: keepers,
  input: z.object({ number, reason, confirmed }),
  positional: ["number", "reason"],
  texts: both(texts, (t) => t.life.commands.abandon),
});
