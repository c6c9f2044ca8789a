import { maskIdentityNumbers, numberRemoved } from "../../../language/redaction/identityNumbers.ts";

/**
 * What is seen by nobody and may hide or turn what is: controls, marks of direction, letters of no width. What joins
 * several pictures to one, and where a word may be broken, stay.
 */
const unseen = /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|(?![\u00AD\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Words of a message as they may stand in a document: in one line, without what cannot be seen, and what that hid. */
export function plainText(text: string, most: number): string {
  const line = text.normalize("NFC").replace(/\s+/gu, " ").replace(unseen, "").trim();
  const { text: seen } = maskIdentityNumbers(line, numberRemoved);
  if (seen.length <= most) return seen;
  return `${seen.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
