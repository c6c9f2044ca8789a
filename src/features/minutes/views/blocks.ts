import type { Block } from "../../../core/card.ts";
import { type Part, type Table, wordsOf } from "../../../core/document.ts";

/** A document in a card: what is said, without what is to be signed and where it rests. */
export function blocksOf(parts: readonly Part[]): readonly Block[] {
  return parts.flatMap((part): readonly Block[] => {
    switch (part.kind) {
      case "heading":
        return [{ kind: "text", text: part.text }];
      case "paragraph":
      case "note":
        return [{ kind: part.kind === "note" ? "note" : "text", text: wordsOf(part.text) }];
      case "quote":
        return [{ kind: "quote", text: wordsOf(part.text), ...(part.by && { by: part.by }) }];
      case "list":
        return [{ kind: "list", items: part.items.map(wordsOf), ...(part.numbered && { numbered: true }) }];
      case "facts":
        return [{ kind: "facts", facts: part.facts.map(([label, value]) => [label, wordsOf(value)] as const) }];
      case "table":
        return [{ kind: "list", items: rowsOf(part) }];
      case "picture":
        return [{ kind: "text", text: part.picture.inWords }];
      default:
        return [];
    }
  });
}

/** "Beställa nät. Ansvarig: Cilla. Senast: 2026-12-11." */
function rowsOf({ columns, rows }: Table): readonly string[] {
  return rows.map(([first = "", ...rest]) => {
    const cells = rest.map((cell, i) => `${columns[i + 1]?.title}: ${wordsOf(cell)}`);
    return `${[wordsOf(first), ...cells].map((cell) => cell.replace(/[.\s]+$/u, "")).join(". ")}.`;
  });
}
