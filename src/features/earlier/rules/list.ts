import { cut } from "../../../core/card.ts";
import { fold } from "../../../core/words.ts";
import { type Row, readCsv } from "./csv.ts";
import { type DateProblem, readListDate } from "./dates.ts";

/** A decision as a list has it. */
export interface Listed {
  readonly number: string;
  /** yyyy-mm-dd. */
  readonly decidedOn: string;
  readonly text: string;
  readonly recipient: string | undefined;
  readonly meeting: string | undefined;
  readonly responsible: string | undefined;
  readonly background: string | undefined;
  readonly registrationNumber: string | undefined;
}

export type RowProblem = DateProblem | "noNumber" | "noText" | "tooLong" | "twice" | "future";
export interface Problem {
  readonly line: number;
  readonly why: RowProblem;
  /** What stands there. */
  readonly cell: string;
}

export interface ReadList {
  readonly decisions: readonly Listed[];
  readonly problems: readonly Problem[];
  /** Columns that are not read, as they are called. */
  readonly ignored: readonly string[];
}
/** Why nothing could be read of it at all. */
export type ListProblem = "empty" | "noHeader" | "unclosed" | "tooManyRows";

const columns = {
  number: ["nummer", "nr", "beslutsnummer", "paragraf", "§", "number", "no"],
  year: ["år", "year"],
  decidedOn: ["datum", "beslutsdatum", "fattat", "bekräftat", "date", "decided", "confirmed"],
  text: ["beslut", "beslutet", "beslutstext", "text", "decision"],
  recipient: ["mottagare", "recipient"],
  meeting: ["möte", "sammanträde", "meeting"],
  responsible: ["ansvarig", "responsible"],
  background: ["bakgrund", "anteckning", "kommentar", "background", "note"],
  registrationNumber: ["diarienummer", "dnr", "registration number"],
} as const;
type Column = keyof typeof columns;
const names = Object.keys(columns) as Column[];

const mostRows = 10_000;
const longest: Readonly<Record<Column, number>> = {
  ...{ number: 40, year: 4, decidedOn: 40, text: 3000, recipient: 200, meeting: 200, responsible: 200 },
  ...{ background: 3000, registrationNumber: 40 },
};

/** Reads a list of decisions. What cannot be read for certain is told of, and is not among the decisions. */
export function readList(
  text: string,
  today: string,
): ReadList | { readonly problem: ListProblem; readonly line?: number } {
  const { rows, unclosed } = readCsv(text);
  if (unclosed !== undefined) return { problem: "unclosed", line: unclosed };
  const [header, ...body] = rows;
  if (!header) return { problem: "empty" };
  const places = header.cells.map((cell) => names.find((name) => columns[name].map(fold).includes(fold(cell.trim()))));
  if (!(["number", "decidedOn", "text"] as const).every((name) => places.includes(name)))
    return { problem: "noHeader" };
  if (body.length === 0) return { problem: "empty" };
  if (body.length > mostRows) return { problem: "tooManyRows" };
  const read = body.map((row) => readRow(row, places, today));
  return { ...withoutTwins(read), ignored: header.cells.filter((cell, i) => cell !== "" && !places[i]) };
}

type ReadRow = { readonly line: number; readonly listed: Listed } | Problem;

function readRow({ line, cells }: Row, places: readonly (Column | undefined)[], today: string): ReadRow {
  const cellOf = (name: Column) => cells[places.indexOf(name)] ?? "";
  const tooLong = names.find((name) => cellOf(name).length > longest[name]);
  if (tooLong) return { line, why: "tooLong", cell: cut(cellOf(tooLong), 40) };
  const number = numberOf(cellOf("number"), cellOf("year"));
  if (number === "") return { line, why: "noNumber", cell: "" };
  if (cellOf("text") === "") return { line, why: "noText", cell: "" };
  const day = readListDate(cellOf("decidedOn"));
  if ("problem" in day) return { line, why: day.problem, cell: cellOf("decidedOn") };
  if (day.date > today) return { line, why: "future", cell: cellOf("decidedOn") };
  const optional = (name: Column) => cellOf(name) || undefined;
  return {
    line,
    listed: {
      ...{ number, decidedOn: day.date, text: unprefixed(cellOf("text")) },
      recipient: optional("recipient"),
      meeting: optional("meeting"),
      responsible: optional("responsible"),
      background: optional("background"),
      registrationNumber: optional("registrationNumber"),
    },
  };
}

/** A year in a column of its own belongs to the number: 12 of 2019 is 12/2019. */
function numberOf(number: string, year: string): string {
  return number !== "" && /^\d+$/u.test(number) && /^\d{4}$/u.test(year) ? `${number}/${year}` : number;
}

/** The sign that keeps a spreadsheet from reading a cell as a formula is no part of the text. */
function unprefixed(text: string): string {
  return text.replace(/^'(?=[=+\-@])/u, "");
}

/** Names a decision within the group. */
export function keyOf({ number, decidedOn }: Pick<Listed, "number" | "decidedOn">): string {
  return `${fold(number).replace(/\s+/gu, "")} ${decidedOn}`;
}

function withoutTwins(read: readonly ReadRow[]): Omit<ReadList, "ignored"> {
  const decisions = new Map<string, Listed>();
  const problems: Problem[] = [];
  for (const row of read) {
    if ("why" in row) problems.push(row);
    else if (decisions.has(keyOf(row.listed))) problems.push({ line: row.line, why: "twice", cell: row.listed.number });
    else decisions.set(keyOf(row.listed), row.listed);
  }
  return { decisions: [...decisions.values()], problems };
}
