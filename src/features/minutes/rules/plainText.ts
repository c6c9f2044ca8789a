/**
 * What is seen by nobody and may hide or turn what is: controls, marks of direction, letters of no width. What joins
 * several pictures to one, and where a word may be broken, stay.
 */
const unseen = /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|(?![\u00AD\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Words of a message as they may stand in a document: in one line, without what cannot be seen. */
export function plainText(text: string, most: number): string {
  const seen = text.normalize("NFC").replace(/\s+/gu, " ").replace(unseen, "").trim();
  if (seen.length <= most) return seen;
  return `${seen.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
