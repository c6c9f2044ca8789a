import type { Piece, Run } from "../wire.ts";

type Lines = Extract<Piece, { kind: "text" | "list" }>;

const listItem = /^\s*(?:([-*+])|(\d+)[.)])\s+(.*)$/u;

/**
 * The Markdown that an Adaptive Card's TextBlock reads: lists, links, bold, and escaped characters. All else is text,
 * so that what a person has typed shows as it was typed.
 */
export function readMarkdown(text: string): readonly Lines[] {
  const pieces: Lines[] = [];
  for (const line of text.split("\n")) {
    const [, bullet, number, item] = listItem.exec(line) ?? [];
    const last = pieces.at(-1);
    if (item === undefined) {
      if (last?.kind === "text") pieces[pieces.length - 1] = joined(last, line);
      else if (line !== "" || pieces.length > 0) pieces.push({ kind: "text", runs: readRuns(line) });
    } else if (last?.kind === "list" && last.numbered === (bullet === undefined)) {
      pieces[pieces.length - 1] = { ...last, items: [...last.items, readRuns(item)] };
    } else pieces.push({ kind: "list", numbered: number !== undefined, items: [readRuns(item)] });
  }
  return pieces;
}

function joined(piece: Extract<Piece, { kind: "text" }>, line: string): Lines {
  return { ...piece, runs: [...piece.runs, { text: "\n" }, ...readRuns(line)] };
}

const mark = /\\([\\`*_[\]()#<>~|+.!{}-])|\[((?:\\.|[^\]\\])*)\]\(([^()\s]*)\)|\*\*((?:\\.|[^*\\])+)\*\*/gu;

/** One line's words; a link leads only to the web or to mail. */
export function readRuns(line: string): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  const plain = (text: string) => {
    const last = runs.at(-1);
    if (last && last.href === undefined && !last.strong) runs[runs.length - 1] = { text: last.text + text };
    else if (text !== "") runs.push({ text });
  };
  for (const found of line.matchAll(mark)) {
    const [all, escaped, label, href, strong] = found;
    plain(line.slice(from, found.index));
    from = found.index + all.length;
    if (escaped !== undefined) plain(escaped);
    else if (strong !== undefined) runs.push({ text: unescaped(strong), strong: true });
    else runs.push(linkTo(unescaped(label ?? ""), href ?? ""));
  }
  plain(line.slice(from));
  return runs;
}

/** A link that leads anywhere but to the web or to mail is shown as its words alone. */
export function linkTo(text: string, href: string): Run {
  return /^(?:https?:\/\/|mailto:)/iu.test(href) ? { text, href } : { text };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gu, "$1");
}
