/** Hebrew, Arabic and their kin, and the marks that turn text around. */
const turning =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u061c\u202a-\u202e\u2066-\u2069\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const turningMarks = /[\u202a-\u202e\u2066-\u2069]/gu;
/** All but tabs and the ends of lines. */
const control = /[^\P{Cc}\t\n]/gu;

/** Text as it was typed, unable to turn around what stands beside it, or to be taken for a date to be formatted. */
export function harmless(text: string): string {
  const calm = text.replace(control, "").replace(/\{\{(?=(?:DATE|TIME)\()/gu, "{\u2060{");
  return turning.test(calm) ? `\u2068${calm.replace(turningMarks, "")}\u2069` : calm;
}

/** The same where cards read Markdown: in headings, facts and fallback text. */
export function escapeMarkdown(text: string): string {
  return harmless(text)
    .replace(/[\\`*_[\]<~]/gu, "\\$&")
    .replace(/&(?=#?\w{1,31};)/gu, "\\&")
    .replace(/^(\s*)([-+#>])/gmu, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])(?=\s)/gmu, "$1\\$2");
}
