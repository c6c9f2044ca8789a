/** What means something to Markdown anywhere in a line, in CommonMark or as GitHub reads it. */
const anywhere = /[\\`*_[\]<>#|~$]|&(?=[#\w]|$)/gu;

/** A text within a line, without meaning to Markdown. Lines stay lines: `escapeLines` sees to how they begin and end. */
export function escapeText(text: string): string {
  return text.replace(anywhere, "\\$&");
}

/** Lines under each other, none of which is a heading, a list, a line or code. `marked`: all else is escaped already. */
export function escapeLines(text: string, marked = false): string {
  const lines = text.split("\n").map((line) => escapeStart(marked ? line.trim() : escapeText(line.trim())));
  const isEmpty = (line: string) => line === "";
  const [first, last] = [lines.findIndex((line) => !isEmpty(line)), lines.findLastIndex((line) => !isEmpty(line))];
  return first === -1 ? "" : lines.slice(first, last + 1).join("\\\n");
}

function escapeStart(line: string): string {
  return line.replace(/^[-+=]/u, "\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/u, "$1\\$2");
}

/** `text` is escaped already, and `address` whole. */
export function linkTo(text: string, address: string): string {
  const harmless = address
    .replaceAll("\\", "%5C")
    .replaceAll("|", "%7C")
    .replaceAll("<", "%3C")
    .replaceAll(">", "%3E")
    .replace(/&(?=#?\w{1,31};)/gu, "&amp;");
  return `[${text}](<${harmless}>)`;
}
