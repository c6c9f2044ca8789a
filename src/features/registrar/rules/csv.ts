/** What a cell may not begin with, or a spreadsheet takes it for a formula. */
const formula = /^[=+\-@\t\r]/u;

/** A table for spreadsheets: semicolons, quotes where they are needed, and nothing that a program would carry out. */
export function csvOf(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(cellOf).join(";"));
  // By this mark spreadsheets know that the letters are UTF-8.
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function cellOf(value: unknown): string {
  const text = value === null || value === undefined ? "" : String(value);
  const harmless = typeof value === "string" && formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
