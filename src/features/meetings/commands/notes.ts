import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { decisionEffects, everyone, type Group } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { itemNumber, speakers } from "./agenda.ts";

const noted = { text: words(3000) };

export const noteDecision = defineCommand({
  id: "meetings.noteDecision",
  kind: "change",
  roles: speakers,
  input: z.object(noted),
  positional: ["text"],
  overheard: true,
  texts: both(texts, (t) => t.commands.noteDecision),
});

export const noteAction = defineCommand({
  id: "meetings.noteAction",
  kind: "change",
  roles: speakers,
  input: z.object(noted),
  positional: ["text"],
  overheard: true,
  texts: both(texts, (t) => t.commands.noteAction),
});

export const noteInformation = defineCommand({
  id: "meetings.noteInformation",
  kind: "change",
  roles: speakers,
  input: z.object(noted),
  positional: ["text"],
  overheard: true,
  texts: both(texts, (t) => t.commands.noteInformation),
});

/** Takes back the asker's latest note in the meeting that is open. */
export const undoNote = defineCommand({
  id: "meetings.undoNote",
  kind: "change",
  roles: speakers,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.undoNote),
});

export const showNotes = defineCommand({
  id: "meetings.showNotes",
  kind: "read",
  roles: everyone,
  input: z.object({ number: number.optional() }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.showNotes),
});

/** Makes a decision of what was noted; by those who lead the meeting. */
export const confirmNote = defineCommand({
  id: "meetings.confirmNote",
  kind: "change",
  roles: speakers,
  input: z
    .object({
      note: itemNumber,
      effect: z.enum(decisionEffects),
      recipient: words(200).optional(),
      responsible: words(200).optional(),
      due: z.iso.date().optional(),
    })
    .refine(({ effect, recipient }) => effect !== "recommendation" || recipient !== undefined, { path: ["recipient"] }),
  positional: ["note"],
  preset: ({ rules }: Group) => ({ effect: rules.standingEffect }),
  texts: both(texts, (t) => t.commands.confirmNote),
});
