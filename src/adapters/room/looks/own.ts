import type { Block, Button } from "../../../core/card.ts";
import type { Field, Form } from "../../../core/form.ts";
import { payloadOf } from "../../../core/payload.ts";
import type { Shown } from "../settings.ts";
import type { Piece, PieceButton, Run, Sheet, SheetField } from "../wire.ts";
import { harmless, linkTo } from "./harmless.ts";

/** So few options are quicker to overlook than to open. */
const mostOpen = 5;

/** The room's own way: straight from the card, with nothing left out. */
export function ownMessage({ say, card, group }: Shown): readonly Piece[] {
  return [
    ...(say ? [{ kind: "text", runs: plainRuns(say) } as const] : []),
    { kind: "heading", text: harmless(card.title), status: card.status },
    ...card.blocks.map(pieceOf),
    ...(card.buttons.length > 0
      ? [{ kind: "buttons", buttons: card.buttons.map((b) => buttonOf(b, group)) } as const]
      : []),
  ];
}

export function ownForm(form: Form): Sheet {
  const shown = form.fields.filter((field) => !field.more);
  return {
    title: form.title,
    submit: form.submit,
    parts: [
      ...(form.note ? [{ kind: "text", runs: plainRuns(form.note) } as const] : []),
      ...shown.map((field) => ({ kind: "field", field: sheetField(field) }) as const),
    ],
    more: shown.length < form.fields.length,
  };
}

function pieceOf(block: Block): Piece {
  switch (block.kind) {
    case "text":
      return { kind: "text", runs: plainRuns(block.text) };
    case "note":
      return { kind: "text", runs: plainRuns(block.text), quiet: true };
    case "quote":
      return { kind: "quote", runs: plainRuns(block.text), by: block.by && harmless(block.by) };
    case "facts":
      return { kind: "facts", facts: block.facts.map(([label, value]) => [harmless(label), harmless(value)]) };
    case "list":
      return { kind: "list", numbered: block.numbered ?? false, items: block.items.map(plainRuns) };
    case "link":
      return { kind: "text", runs: [linkTo(harmless(block.text), block.url)] };
    case "divider":
      return block;
  }
}

function buttonOf(button: Button, group: string | undefined): PieceButton {
  const { about, tone } = button;
  const label = harmless(button.label);
  return { label, name: about && `${label}, ${harmless(about)}`, tone, payload: payloadOf(button, group) };
}

function sheetField({ kind, more: _hidden, ...field }: Field): SheetField {
  const control = kind === "party" ? "choice" : kind;
  return { ...field, control, open: field.required && (field.options?.length ?? mostOpen + 1) <= mostOpen };
}

function plainRuns(text: string): readonly Run[] {
  return [{ text: harmless(text) }];
}
