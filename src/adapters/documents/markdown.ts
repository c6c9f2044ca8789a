import type { Document, Part, Piece, Source, Table, Text } from "../../core/document.ts";
import { escapeLines, escapeText, linkTo } from "./markdown/escape.ts";
import { piecesOf } from "./prepare.ts";

/** A prepared document as Markdown (CommonMark, and tables as GitHub writes them). What people wrote is never markup. */
export function printMarkdown({ title, head, banner, parts }: Document): string {
  const when = [head.date, head.registration].filter((text) => text).join(" · ");
  const isList = ({ kind }: Part) => kind === "list" || kind === "facts" || kind === "sources";
  const blocks = [
    banner ? `> ${bold(banner)}` : "",
    escapeLines(head.sender),
    `# ${escapeText(title)}`,
    escapeLines([head.kind, when].filter((text) => text).join(" · ")),
    // Two lists of the same mark after each other would be read as one.
    ...parts.map((part, i) => blockOf(part, parts.slice(0, i).filter(isList).length % 2 === 1)),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function blockOf(part: Part, other: boolean): string {
  const mark = other ? "*" : "-";
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level + 1)} ${escapeText(part.text)}`;
    case "paragraph":
    case "note":
      return runs(part.text);
    case "list":
      return part.items
        .map((item, i) => itemOf(runs(item), part.numbered ? `${i + 1}${other ? ")" : "."}` : mark))
        .join("\n");
    case "facts":
      return part.facts.map(([label, value]) => itemOf(`${bold(`${label}:`)} ${runs(value)}`, mark)).join("\n");
    case "table":
      return tableOf(part);
    case "quote":
      return quoted([runs(part.text), part.by && `– ${escapeText(part.by)}`].filter((text) => text).join("\n\n"));
    case "sources":
      return part.sources.map((source) => sourceOf(source, mark)).join("\n");
    case "picture":
      return [bold(part.picture.title), escapeLines(part.picture.inWords)].join("\n\n");
    case "signatures":
      return part.roles.map((role) => `${"\\_".repeat(30)}\\\n${escapeText(role)}`).join("\n\n");
  }
}

/** A text that stands by itself. */
function bold(text: string): string {
  return text === "" ? "" : `**${escapeText(text)}**`;
}

function runs(text: Text): string {
  const pieces = piecesOf(text);
  const marked = pieces.map((piece, i) => run(piece, pieces[i - 1]?.text.at(-1), pieces[i + 1]?.text.at(0)));
  // An exclamation mark right before a link would make a picture of it.
  const whole = marked.map((text, i) => (marked[i + 1]?.startsWith("[") ? text.replace(/!$/u, "\\!") : text)).join("");
  return escapeLines(whole, true);
}

/** One piece with its marks, where marks are read as such between what stands `before` and `after` it. */
function run({ text, strong, to }: Piece, before: string | undefined, after: string | undefined): string {
  const [, start = "", words = "", end = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const escaped = escapeText(words);
  if (escaped === "") return text;
  const linked = to?.startsWith("http") ? linkTo(escaped, to) : escaped;
  const isOpen = start !== "" || before === undefined || !isPart(before) || isPart(linked.at(0) ?? "");
  const isClosed = end !== "" || after === undefined || !isPart(after) || isPart(linked.at(-1) ?? "");
  const marked = strong && isOpen && isClosed && !words.includes("\n") ? `**${linked}**` : linked;
  return start + marked + end;
}

/** Part of a word, and neither a space nor a sign between words. */
function isPart(sign: string): boolean {
  return /[^\s\p{P}\p{S}]/u.test(sign);
}

function itemOf(text: string, mark: string): string {
  return `${mark} ${indented(text, mark.length + 1)}`.trimEnd();
}

function indented(text: string, by: number): string {
  return text.replaceAll("\n", `\n${" ".repeat(by)}`);
}

function quoted(text: string): string {
  return text.replace(/^/gmu, "> ").replace(/ +$/gmu, "");
}

function tableOf({ caption, columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    bold(caption),
    "",
    row(columns.map(({ title }) => escapeText(title))),
    row(columns.map(({ align }) => (align === "end" ? "---:" : "---"))),
    ...rows.map((cells) => row(cells.map((cell) => runs(cell).replaceAll("\\\n", "<br>")))),
  ].join("\n");
}

function sourceOf({ label, quote, to }: Source, mark: string): string {
  const named = runs([{ text: label, ...(to && { to }) }]);
  return itemOf(quote ? `${named}\n${quoted(escapeLines(quote))}` : named, mark);
}
