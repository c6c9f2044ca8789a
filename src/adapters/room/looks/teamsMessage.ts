import { z } from "zod";
import type { Piece, PieceButton } from "../wire.ts";
import { linkTo, readMarkdown, readRuns } from "./markdown.ts";
import { wordsIn } from "./slackText.ts";

const textBlock = z
  .object({
    type: z.literal("TextBlock"),
    text: z.string(),
    style: z.string().optional(),
    isSubtle: z.boolean().optional(),
    separator: z.boolean().optional(),
  })
  .transform(({ text, style, isSubtle, separator }): Piece[] => {
    const line: Piece[] = separator ? [{ kind: "divider" }] : [];
    if (text.trim() === "") return line;
    if (style === "heading") return [...line, { kind: "heading", text: wordsIn(readRuns(text)) }];
    const pieces = readMarkdown(text);
    return [...line, ...pieces.map((piece) => (isSubtle && piece.kind === "text" ? quiet(piece) : piece))];
  });

function quiet(piece: Extract<Piece, { kind: "text" }>): Piece {
  return { ...piece, quiet: true };
}

const textRun = z.object({ type: z.literal("TextRun"), text: z.string(), weight: z.string().optional() });
const richTextBlock = z
  .object({ type: z.literal("RichTextBlock"), inlines: z.array(z.union([textRun, z.string()])) })
  .transform(({ inlines }): Piece[] => [{ kind: "text", runs: inlines.map((run) => (typeof run === "string" ? { text: run } : { text: run.text })) }]);

const factSet = z
  .object({ type: z.literal("FactSet"), facts: z.array(z.object({ title: z.string(), value: z.string() })) })
  .transform(({ facts }): Piece[] => [
    { kind: "facts", facts: facts.map(({ title, value }) => [wordsIn(readRuns(title)), wordsIn(readRuns(value))]) },
  ]);

/** An action that comes back to us; one that opens an address is a link among the text. */
export const teamsAction = z
  .object({
    type: z.enum(["Action.Execute", "Action.Submit"]),
    title: z.string(),
    tooltip: z.string().optional(),
    style: z.string().optional(),
    data: z.unknown(),
  })
  .transform(({ title, tooltip, style, data }): PieceButton => {
    const tone = style === "positive" ? "primary" : style === "destructive" ? "danger" : undefined;
    return { label: title, name: tooltip, tone, payload: data };
  });
const openUrl = z
  .object({ type: z.literal("Action.OpenUrl"), title: z.string(), url: z.string() })
  .transform(({ title, url }): Piece => ({ kind: "text", runs: [linkTo(title, url)] }));
export const teamsActions = z.array(z.union([teamsAction, openUrl])).transform((actions): Piece[] => {
  const buttons = actions.filter((action): action is PieceButton => "label" in action);
  const links = actions.filter((action): action is Piece => "kind" in action);
  return [...links, ...(buttons.length > 0 ? [{ kind: "buttons", buttons } as const] : [])];
});

const other = z.object({ type: z.string() }).transform(({ type }): Piece[] => [{ kind: "unknown", type }]);
const actionSet = z
  .object({ type: z.literal("ActionSet"), actions: teamsActions })
  .transform(({ actions }): Piece[] => actions);

/** One element of an Adaptive Card's body, of those that a message may hold. */
export const teamsElement: z.ZodType<Piece[]> = z.lazy(() =>
  z.union([textBlock, richTextBlock, factSet, container, actionSet, other]),
);
const container = z
  .object({ type: z.literal("Container"), style: z.string().optional(), items: z.array(teamsElement) })
  .transform(({ style, items }): Piece[] => {
    return style === "emphasis" ? [{ kind: "quote", pieces: items.flat() }] : items.flat();
  });

const card = z.object({
  type: z.literal("AdaptiveCard"),
  body: z.array(teamsElement),
  actions: teamsActions.optional(),
});

/** An Adaptive Card, as the platform's renderer made it, to what the page draws. */
export function readTeamsMessage(json: unknown): readonly Piece[] {
  const { body, actions = [] } = card.parse(json);
  return [...body.flat(), ...actions];
}
