// How RFC 5545 writes a line: escaped, and folded where it is long.

/** With CRLF between, a line is at most this many bytes (section 3.1). */
const longest = 75;

/** Plain text as a value: what separates is escaped, and nothing can begin a line of its own. */
export function escapeText(text: string): string {
  return tidy(text)
    .replace(/[\\;,]/gu, "\\$&")
    .replace(/\n/gu, "\\n");
}

/** A parameter's value, which has no way to write a quotation mark or a line's end. */
export function quote(text: string): string {
  const plain = tidy(text).replace(/\s+/gu, " ").replace(/"/gu, "'");
  return /[:;,]/u.test(plain) ? `"${plain}"` : plain;
}

/** One kind of line's end, and no other character that steers a printer instead of being read. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/gu, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "");
}

/** The lines as one text. A long one goes on after a space on the next, and no character is cut in two. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function fold(line: string): string {
  if (Buffer.byteLength(line) <= longest) return line;
  let folded = "";
  let size = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (size + bytes > longest) {
      folded += "\r\n ";
      size = 1;
    }
    folded += character;
    size += bytes;
  }
  return folded;
}
