import type { SameTexts } from "../../core/texts.ts";
import type { sv } from "./texts.sv.ts";

const list = {
  label: "The list",
  word: "list",
  hint: "Paste it from the spreadsheet, with its header. There must be columns for number, date and decision. Longer lists than 60,000 characters you take in parts.",
};

export const en: SameTexts<typeof sv> = {
  commands: {
    preview: {
      words: ["decision import", "import decisions"],
      title: "Read earlier decisions in",
      submit: "Show what will be read in",
      fields: { list },
    },
    record: {
      words: ["yes import decisions"],
      title: "Confirm that earlier decisions are read in",
      submit: "Read in",
      fields: { list, import: { label: "Import" } },
    },
    list: {
      words: ["decision earlier", "earlier decisions"],
      title: "Show earlier decisions",
      fields: { text: { label: "Search for", word: "words" }, page: { label: "Page" } },
    },
    show: {
      words: ["earlier"],
      title: "Show an earlier decision",
      fields: { number: { label: "Number", hint: "As the old list has it, such as 12/2019." } },
    },
  },
  name: "Earlier decisions",
  title: "Earlier decisions",
  one: (number) => `Earlier decision ${number}`,
  told: "Read in",
  facts: {
    made: "Made",
    meeting: "Meeting",
    recipient: "Recipient",
    responsible: "Responsible",
    registration: "Registration number",
    background: "Background",
  },
  from: "Read from the group's older list, as it stood there. Samspråk has not checked whether it is still in force.",
  preview: {
    title: "This is how I read the list",
    status: "Nothing is read in yet",
    all: (read, rows) =>
      read === rows
        ? `I have read ${rows} rows, and all can be read in.`
        : `I have read ${rows} rows. ${read} of them can be read in.`,
    span: (from, to) => `The decisions are from ${from} to ${to}.`,
    sample: (number, date, text) => `${number}, ${date}: ${text}`,
    samples: "They will read like this, for example:",
    known: (count) =>
      count === 1
        ? "1 decision is here already and is not read in again."
        : `${count} decisions are here already and are not read in again.`,
    problems: (count) => (count === 1 ? "1 row is not read in:" : `${count} rows are not read in:`),
    more: (count) => `… and ${count} more.`,
    mend: "Mend the rows in the list and read it in once more. What is here already will not come twice.",
    ignored: (columns) => `These columns are not read: ${columns}.`,
    kept: "A decision that was read in can be neither changed nor removed. The old numbers leave this year's alone.",
    submit: (count) => (count === 1 ? "Read 1 decision in" : `Read ${count} decisions in`),
    nothing: "There is nothing new to read in.",
  },
  at: (line, why) => `Row ${line}: ${why}`,
  problems: {
    noDate: () => "the date is missing.",
    ambiguousDate: (cell) => `the date “${cell}” can be read in two ways. Write year-month-day, such as 2019-12-31.`,
    shortYear: (cell) => `the year in “${cell}” has two digits. Write it with four.`,
    badDate: (cell) => `“${cell}” is no date that I can read. Write year-month-day, such as 2019-12-31.`,
    future: (cell) => `“${cell}” has not been yet.`,
    noNumber: () => "the number is missing.",
    noText: () => "the text of the decision is missing.",
    tooLong: (cell) => `the text “${cell} …” is too long.`,
    twice: (cell) => `${cell} is on an earlier row with the same date.`,
    other: (cell) => `${cell} is here already with another text. The old text stays.`,
  },
  unreadable: {
    empty: () => "The list is empty. Paste the header and at least one decision.",
    noHeader: () =>
      "I do not find the headings. The first row must have at least number, date and decision, such as: number;date;decision.",
    unclosed: (line) => `A quotation mark on row ${line} is never closed. Mend it and try again.`,
    tooManyRows: () => "The list has more than 10,000 rows. Divide it.",
  },
  done: (count) => (count === 1 ? "1 earlier decision is read in." : `${count} earlier decisions are read in.`),
  doneNothing: "All decisions of the list were here already. Nothing has changed.",
  card: {
    title: "Earlier decisions are read in",
    text: (count, from, to) =>
      `${count} decisions from ${from} to ${to} are now in the group's log, with their old numbers. This year's numbers are left alone.`,
    show: "Show earlier decisions",
  },
  none: "No earlier decisions of the group are read in. Type “decision import” to read a list in.",
  noneAbout: (text) => `No earlier decision is about “${text}”. Try another word.`,
  unknown: (number) => `There is no earlier decision ${number}. Type “earlier decisions” to see them.`,
  line: (number, date, text) => `${number}, ${date}: ${text}`,
  found: (number, text) => `earlier decision ${number}, ${text}`,
  showMore: "Show more",
  pages: {
    caption: (count) => (count === 1 ? "One decision" : `${count} decisions, the latest first`),
    captionMore: (count) => `${count} decisions of the selection, the latest first`,
    columns: {
      number: "Number",
      text: "Decision",
      date: "Made",
      meeting: "Meeting",
      registration: "Registration number",
    },
    text: "Words in the text",
    next: "Show older ones",
  },
  file: { imports: "lists that you have read in", count: "number of decisions", at: "time" },
};
