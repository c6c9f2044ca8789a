import type { Answer, Message, Piece, PieceButton, Run, Sheet, SheetField } from "../../../src/adapters/room/wire.ts";
import type { Seen } from "../stage.ts";

export interface Handle {
  readonly message?: Message;
  readonly buttons: readonly PieceButton[];
  readonly session?: string;
  readonly fields: readonly SheetField[];
}

export function seeMessage(message: Message): Seen {
  const pieces = message.drawn?.own ?? [{ kind: "text", runs: [{ text: message.text }] } as const];
  return seePieces(pieces, { message });
}

export function seeRefusal({ text, drawn }: Extract<Answer, { kind: "refused" }>): Seen {
  return seePieces(drawn?.own ?? [{ kind: "text", runs: [{ text }] }], {});
}

export function seeForm({ session, sheets }: Extract<Answer, { kind: "form" }>): Seen {
  const { title, parts }: Sheet = sheets.own;
  const fields = parts.flatMap((part) => (part.kind === "field" ? [part.field] : []));
  const pieces = parts.filter((part) => part.kind !== "field");
  const seen = seePieces(pieces, { session, fields });
  const faults = fields.flatMap(({ label, error }) => (error ? [`${label}: ${error}`] : []));
  return {
    ...seen,
    lines: [title, ...seen.lines, ...faults],
    form: { title, fields: fields.map(({ label, error, ...field }) => ({ label, error, value: shownValue(field) })) },
  };
}

function shownValue({ value, options }: Pick<SheetField, "value" | "options">): string {
  return options?.find((option) => option.value === value)?.label ?? String(value ?? "");
}

function seePieces(pieces: readonly Piece[], handle: Partial<Handle>): Seen {
  const buttons = pieces.flatMap((piece) => (piece.kind === "buttons" ? piece.buttons : []));
  return {
    lines: pieces.flatMap(linesOf),
    buttons: buttons.map(({ label }) => label),
    // The page puts all that it is sent into text nodes; only a run with an address becomes more than its words.
    effects: pieces.flatMap(runsIn).flatMap(({ href }) => (href ? [`link ${href}`] : [])),
    handle: { fields: [], ...handle, buttons } satisfies Handle,
  };
}

function linesOf(piece: Piece): readonly string[] {
  switch (piece.kind) {
    case "heading":
      return piece.status ? [piece.text, piece.status] : [piece.text];
    case "text":
      return [wordsOf(piece.runs)];
    case "quote":
      return [wordsOf(piece.runs), ...(piece.by ? [piece.by] : [])];
    case "stack":
      return piece.pieces.flatMap(linesOf);
    case "facts":
      return piece.facts.map(([label, value]) => `${label}: ${value}`);
    case "list":
      return piece.items.map(wordsOf);
    default:
      return [];
  }
}

function runsIn(piece: Piece): readonly Run[] {
  if (piece.kind === "text" || piece.kind === "quote") return piece.runs;
  if (piece.kind === "list") return piece.items.flat();
  return piece.kind === "stack" ? piece.pieces.flatMap(runsIn) : [];
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
