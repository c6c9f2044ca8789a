/** A word with what holds it together ("MISO:s", "KS-beslut"). */
const word = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-:'’./][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`;
/** A sum keeps its groups of three: "250 000". */
const sum = String.raw`\p{N}{1,3}(?:[ \u00a0\u202f]\p{N}{3})+(?![\p{L}\p{N}])`;
const token = new RegExp(String.raw`${sum}|${word}|[^\S\n]+|\n|.\p{M}*`, "gsu");

/** What is compared as a whole: words, dates, sums, marks, spaces and line breaks. Joined they are the text. */
export function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}
