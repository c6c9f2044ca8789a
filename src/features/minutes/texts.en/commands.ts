import { under } from "../../../core/command.ts";
import { effects } from "../../../core/effects.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { commands as sv } from "../texts.sv/commands.ts";

const minutes = ["minutes"];
const number = { label: "Number", hint: "Such as 3 or 3/2026." };
const after = { label: "After" };
const line = { label: "Number of the line", word: "line", hint: "The number stands before the line." };
const paragraph = { label: "Paragraph", word: "paragraph", hint: "Such as §3." };
const text = { label: "Text", word: "text" };
const told = { label: "On record already from the same message" };
const format = {
  label: "Format",
  word: "format",
  options: { pdf: "PDF", "pdf-archive": "PDF/A for archives", docx: "Word", markdown: "Markdown" },
  aliases: {
    pdf: ["pdf"],
    "pdf-archive": ["pdf/a", "pdfa", "archive"],
    docx: ["docx", "word"],
    markdown: ["markdown", "md"],
  },
};
const effect = effects.en;

export const commands: SameTexts<typeof sv> = {
  summarise: {
    words: [...under(minutes, ["summarise", "summarize"]), "summarise", "summarize"],
    title: "Summarise the thread as meeting notes",
    submit: "Summarise",
    fields: {
      when: { label: "From when", word: "when", hint: "Such as “since Monday”. Not needed in a thread." },
      from: { label: "Link to the first message", word: "from" },
      to: { label: "Link to the last message", word: "to" },
      thread: { label: "Link to the first message of the thread", word: "thread" },
    },
  },
  summariseMeeting: {
    words: under(minutes, ["meeting"]),
    title: "Make notes of a meeting",
    submit: "Summarise",
    fields: { number: { label: "Number of the meeting", hint: "Without a number the latest meeting." } },
  },
  list: { words: [...minutes, ...under(minutes, ["list"])], title: "List minutes", fields: { after } },
  show: { words: under(minutes, ["show"]), title: "Show minutes", submit: "Show", fields: { number } },
  changeLine: {
    words: under(minutes, ["change"]),
    title: "Change a line of the draft",
    submit: "Change",
    fields: {
      number,
      line,
      text,
      responsible: { label: "Responsible", word: "responsible", hint: "The name of someone in the group, or a party." },
      due: { label: "By", word: "by", hint: "Such as 12 December." },
    },
  },
  addLine: {
    words: under(minutes, ["add"]),
    title: "Add a line to the draft",
    submit: "Add",
    fields: { number, item: { label: "Number of the item", word: "item" }, text },
  },
  removeLine: {
    words: under(minutes, ["remove"]),
    title: "Remove a line from the draft",
    submit: "Remove",
    fields: { number, line },
  },
  rename: {
    words: under(minutes, ["heading"]),
    title: "Change a heading of the draft",
    submit: "Change",
    fields: {
      number,
      item: { label: "Number of the item", word: "item", hint: "Empty or 0: the heading of the whole text." },
      text: { label: "Heading", word: "text" },
    },
  },
  discard: {
    words: under(minutes, ["discard"]),
    title: "Discard the draft",
    submit: "Discard",
    fields: { number, confirmed: { label: "I am sure", word: "confirm" } },
  },
  confirm: {
    words: under(minutes, ["confirm"]),
    title: "Confirm decision",
    submit: "Confirm decision",
    fields: {
      number,
      line,
      text: { ...text, label: "Wording", hint: "Empty: as the line reads. What follows after “decides to”." },
      effect,
      recipient: { label: "The recommendation goes to", word: "recipient" },
      seen: { label: "Wording read" },
      told,
    },
  },
  askChair: {
    words: under(minutes, ["ask the chair"]),
    title: "Ask the chair to confirm a decision",
    submit: "Ask",
    fields: { number, line },
  },
  makeAction: {
    words: under(minutes, ["action"]),
    title: "Make an action of a line",
    submit: "Make an action",
    fields: { number, line, told },
  },
  send: {
    words: under(minutes, ["send"]),
    title: "Send for approval",
    submit: "Send for approval",
    fields: {
      number,
      checkers: {
        label: "Checkers",
        word: "checkers",
        hint: "Names with commas between. Preferably one from each party. The whole group can read what you send, and all its channels are told when it is approved.",
      },
      kind: {
        label: "What the text is called",
        word: "as",
        options: { notes: "Meeting notes", protocol: "Minutes" },
        aliases: { notes: ["notes"], protocol: ["minutes"] },
      },
    },
  },
  appoint: {
    words: under(minutes, ["checker"]),
    title: "Replace or add a checker",
    submit: "Save",
    fields: {
      number,
      checker: { label: "New checker", word: "new", hint: "The name of someone in the group." },
      instead: { label: "Instead of", word: "instead", hint: "May be left empty." },
      without: { label: "Go on without", word: "without", hint: "Someone who can check no longer." },
    },
  },
  takeBack: {
    words: under(minutes, ["take back"]),
    title: "Take the text back from the checkers",
    submit: "Take back",
    fields: { number, reason: { label: "Why", word: "reason" } },
  },
  lookOver: { title: "See who can check", fields: { id: { label: "Id" } } },
  approve: {
    words: under(minutes, ["approve"]),
    title: "Approve the text",
    submit: "Approve",
    fields: { number, version: { label: "Version" } },
  },
  note: {
    words: under(minutes, ["note"]),
    title: "Add a note to approved minutes",
    submit: "Add",
    fields: { number, text: { label: "Note", word: "text" } },
  },
  refer: {
    words: under(minutes, ["signature"]),
    title: "Say where the signed original is",
    submit: "Save",
    fields: { number, text: { label: "Reference", word: "text", hint: "Its number in the signature service." } },
  },
  file: { words: under(minutes, ["file", "get"]), title: "Get as a file", submit: "Get", fields: { number, format } },
  fetchFile: {
    words: under(minutes, ["get file"]),
    title: "Get the file",
    fields: { file: { label: "The file's id", word: "file" } },
  },
  extract: {
    words: under(minutes, ["extract"]),
    title: "Get an extract",
    submit: "Get",
    fields: { number, paragraph, format, sendList: { label: "Sent to", word: "sent" } },
  },
};
