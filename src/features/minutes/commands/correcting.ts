import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { memberField, messageField } from "../../../core/field.ts";
import { everyone } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { type Amendment, amendmentKinds, outcomes } from "../rules/amendment.ts";
import { lineKinds } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { line, makers, paragraph, text } from "./fields.ts";

const fields = z.object({
  number,
  what: z.enum(amendmentKinds).optional(),
  paragraph: paragraph.optional(),
  text: text.optional(),
  line: line.optional(),
  person: memberField.optional(),
  due: words(100).optional(),
  outcome: z.enum(outcomes).optional(),
  as: z.enum(lineKinds).default("narrative"),
  source: messageField.optional(),
});
type Given = z.output<typeof fields>;

const choice = z.object({ what: fields.shape.what });

/** What there is to say of each correction, once it is known which it is. */
const asked: Readonly<Record<Amendment["kind"], readonly (keyof Given)[]>> = {
  wording: ["paragraph", "line", "text"],
  heading: ["paragraph", "text"],
  present: ["person", "text"],
  absent: ["person"],
  responsible: ["paragraph", "line", "person", "due"],
  outcome: ["paragraph", "line", "outcome", "text"],
  addition: ["paragraph", "text", "as", "source"],
  removal: ["paragraph", "line"],
};

/** Nothing but whose text it is: then the asker chooses what is to be corrected. */
export function isUnchosen({ number: _number, as: _as, ...given }: Given): boolean {
  return Object.values(given).every((value) => value === undefined);
}

/** What each correction cannot do without. Of several at least one, and it is the first that is asked for. */
const needed: Readonly<Record<Amendment["kind"], readonly (readonly (keyof Given)[])[]>> = {
  wording: [["text"], ["paragraph", "line"]],
  heading: [["text"]],
  present: [["person"]],
  absent: [["person"]],
  responsible: [
    ["person", "due"],
    ["paragraph", "line"],
  ],
  outcome: [["outcome"], ["paragraph", "line"]],
  addition: [["text"], ["paragraph"]],
  removal: [["paragraph", "line"]],
};

export const correct = defineCommand({
  id: "minutes.correct",
  kind: "change",
  roles: everyone,
  input: fields.superRefine((given, context) => {
    if (isUnchosen(given)) return;
    for (const anyOf of needed[given.what ?? "wording"])
      if (anyOf.every((name) => given[name] === undefined))
        context.addIssue({
          ...{ code: "custom", path: [anyOf[0] ?? "text"] },
          ...(anyOf.length > 1 && { params: { oneOf: anyOf } }),
        });
    // What is sent back is sent back for a reason.
    if (given.what === "outcome" && given.outcome === "referredBack" && given.text === undefined)
      context.addIssue({ code: "custom", path: ["text"] });
  }),
  positional: ["number", "paragraph", "text"],
  asks: (known) => {
    const { data } = choice.safeParse(known);
    return data?.what && ["number", "what", ...asked[data.what]];
  },
  says: (known, language) => {
    const { data } = choice.safeParse(known);
    return data?.what && texts[language].correcting.fields[data.what];
  },
  texts: both(texts, (t) => t.commands.correct),
});

export const take = defineCommand({
  id: "minutes.take",
  kind: "change",
  roles: makers,
  input: z.object({ number, correction: line, text: text.optional() }),
  positional: ["number", "correction", "text"],
  texts: both(texts, (t) => t.commands.take),
});

export const decline = defineCommand({
  id: "minutes.decline",
  kind: "change",
  roles: makers,
  input: z.object({ number, correction: line, reason: words(500) }),
  positional: ["number", "correction", "reason"],
  texts: both(texts, (t) => t.commands.decline),
});
