import { z } from "zod";
import type { Form } from "../../../core/form.ts";
import type { Sheet, SheetPart } from "../wire.ts";
import { isFaultOf } from "./faults.ts";
import { teamsElement } from "./teamsElements.ts";

const card = z.object({
  type: z.literal("AdaptiveCard"),
  body: z.array(teamsElement),
  actions: z.array(z.object({ type: z.string() })),
});

/** A form as an Adaptive Card, as the platform's renderer made it, to the form that the page draws. */
export function readTeamsForm(json: unknown, form: Form): Sheet {
  const { body, actions } = card.parse(json);
  return {
    // A dialog's title and its button are no part of its card.
    title: form.title,
    submit: form.submit,
    parts: body
      .flat()
      .filter((part) => !isFaultOf(form, part) && !isHintOf(form, part))
      .map((part) => whole(part, form)),
    more: actions.some(({ type }) => type === "Action.ToggleVisibility"),
  };
}

/** Cards hold hints and faults as texts of their own: the page says them at the field, where screen readers find them. */
function whole(part: SheetPart, form: Form): SheetPart {
  if (part.kind !== "field") return part;
  const { hint, error } = form.fields.find(({ name }) => name === part.field.name) ?? {};
  return { ...part, field: { ...part.field, hint, error } };
}

function isHintOf({ fields }: Form, part: SheetPart): boolean {
  return part.kind === "text" && part.quiet === true && fields.some(({ hint }) => hint && part.runs[0]?.text === hint);
}
