/** Turns text around, or is nowhere to be seen: marks of direction, zero width, soft hyphens, invisible tags. */
const unseen =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
/** Joins the parts of one emoji; anywhere else it is only there to deceive. */
const joiner = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const control = /(?!\n)\p{Cc}/gu;
const nothing = /\p{Noncharacter_Code_Point}/gu;

/** A person's text that can be drawn anywhere: it neither hides nor turns anything, and its lines end in \n. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, "\n")
    .replaceAll("\t", " ")
    .replace(control, "")
    .replace(unseen, "")
    .replace(joiner, "")
    .replace(nothing, "\uFFFD");
}

/** The same for what must stay on one line: titles, labels, headings. */
export function cleanLine(text: string): string {
  return clean(text)
    .replace(/\s*\n\s*/gu, " ")
    .trim();
}
