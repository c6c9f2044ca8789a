/** What Markdown would take for its own. An underscore inside a word it leaves alone. */
const marks = /[\\`*[\]<>|&#~]|(?<!\w)_|_(?!\w)/gu;

/** Text that stands as it is in Markdown, on one line, also in the cell of a table. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, " ").replace(marks, String.raw`\$&`);
}

/** Text in the typewriter's letters; in the cell of a table even there a bar must be escaped. */
export function code(text: string): string {
  return text.includes("`") ? `\`\` ${escapeBar(text)} \`\`` : `\`${escapeBar(text)}\``;
}

/** A table whose cells are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function escapeBar(text: string): string {
  return text.replaceAll("|", String.raw`\|`);
}
