import { z } from "zod";
import type { Piece, PieceButton, Run, SheetPart } from "../wire.ts";
import { linkTo, unescapeMarkdown } from "./harmless.ts";
import { teamsInput } from "./teamsInputs.ts";

type Parts = readonly SheetPart[];

const separated = { separator: z.boolean().optional() };
const under = (separator: boolean | undefined, parts: Parts): Parts => {
  return separator ? [{ kind: "divider" }, ...parts] : parts;
};

const run = z
  .object({
    type: z.literal("TextRun"),
    text: z.string(),
    weight: z.string().optional(),
    isSubtle: z.boolean().optional(),
    selectAction: z.object({ type: z.literal("Action.OpenUrl"), url: z.string() }).optional(),
  })
  .transform(({ text, weight, isSubtle, selectAction }): { run: Run; quiet: boolean } => {
    const bold: Run = weight === "Bolder" ? { text, strong: true } : { text };
    return { run: selectAction ? linkTo(text, selectAction.url) : bold, quiet: isSubtle ?? false };
  });
const richText = z
  .object({ type: z.literal("RichTextBlock"), inlines: z.array(run), ...separated })
  .transform(({ inlines, separator }): Parts => {
    const quiet = inlines.every((each) => each.quiet) ? true : undefined;
    return under(separator, [{ kind: "text", runs: inlines.map((each) => each.run), quiet }]);
  });
const textBlock = z
  .object({ type: z.literal("TextBlock"), text: z.string(), style: z.string().optional(), ...separated })
  .transform(({ text, style, separator }): Parts => {
    const words = unescapeMarkdown(text);
    const piece: Piece =
      style === "heading" ? { kind: "heading", text: words } : { kind: "text", runs: [{ text: words }] };
    return under(separator, [piece]);
  });
const factSet = z
  .object({
    type: z.literal("FactSet"),
    facts: z.array(z.object({ title: z.string(), value: z.string() })),
    ...separated,
  })
  .transform(({ facts, separator }): Parts => {
    const pairs = facts.map(({ title, value }) => [unescapeMarkdown(title), unescapeMarkdown(value)] as const);
    return under(separator, [{ kind: "facts", facts: pairs }]);
  });

const action = z
  .object({
    type: z.enum(["Action.Execute", "Action.Submit"]),
    title: z.string(),
    tooltip: z.string().optional(),
    style: z.enum(["positive", "destructive"]).optional(),
    data: z.object({ call: z.unknown() }),
  })
  .transform(({ title, tooltip, style, data }): PieceButton => {
    const tone = style && ({ positive: "primary", destructive: "danger" } as const)[style];
    return { label: title, name: tooltip, tone, payload: data.call };
  });
/** Buttons stand below the card, or in rows where they are many. */
export const teamsActions = z
  .array(action)
  .transform((buttons): readonly Piece[] => (buttons.length > 0 ? [{ kind: "buttons", buttons }] : []));
const actionSet = z
  .object({ type: z.literal("ActionSet"), actions: teamsActions })
  .transform(({ actions }): Parts => actions);

const other = z.object({ type: z.string() }).transform(({ type }): Parts => [{ kind: "unknown", type }]);

/** One element of an Adaptive Card's body, of those that our renderer makes. What is hidden is left out. */
export const teamsElement: z.ZodType<Parts> = z.lazy(() =>
  z.union([richText, textBlock, factSet, container, actionSet, teamsInput, other]),
);
const container = z
  .object({
    type: z.literal("Container"),
    style: z.string().optional(),
    isVisible: z.boolean().optional(),
    items: z.array(teamsElement),
    ...separated,
  })
  .transform(({ style, isVisible = true, items, separator }): Parts => {
    if (!isVisible) return [];
    return under(separator, [{ kind: "stack", pieces: items.flat().map(pieceOf), box: style === "emphasis" }]);
  });

/** A field has no business in a message. */
export function pieceOf(part: SheetPart): Piece {
  return part.kind === "field" ? { kind: "unknown", type: part.field.name } : part;
}
