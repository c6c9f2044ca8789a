import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone, type Role, representatives } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

/** Those who may be one of those who hand documents over; which of them may, the handler says. */
export const handers: readonly Role[] = [...representatives, "administrator"];

const item = {
  kind: words(40),
  number,
};

export const show = defineCommand({
  id: "registrar.show",
  kind: "read",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.show),
});

/** Makes a package, and notes that it is handed over. */
export const send = defineCommand({
  id: "registrar.send",
  kind: "change",
  roles: handers,
  input: z.object(item),
  positional: ["kind", "number"],
  texts: both(texts, (t) => t.commands.send),
});

export const setNumber = defineCommand({
  id: "registrar.setNumber",
  kind: "change",
  roles: handers,
  input: z.object({ ...item, registration: words(40) }),
  positional: ["kind", "number", "registration"],
  texts: both(texts, (t) => t.commands.setNumber),
});
