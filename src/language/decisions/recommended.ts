const opening =
  /^(?:(?:vi|gruppen|samverkansgruppen|we|the group|the collaboration group)\s+)?(?:att\s+|to\s+)?(?:rekommenderar?|recommends?)\s+(?:to\s+)?(?<whom>.+?)\s+(?:att|to|that (?:it|they))\s+(?<what>.+)$/iu;

/** "rekommendera fritidsnämnden att öppna hallen" to fritidsnämnden is "öppna hallen": the recommendation says the rest. */
export function recommendedTo(recipient: string, text: string): string {
  const { whom, what } = opening.exec(text)?.groups ?? {};
  return whom !== undefined && what !== undefined && isSame(whom, recipient) ? what : text;
}

/** A body may be named in short, or with whose it is: "nämnden", "Fritidsnämnden i Malmö". */
function isSame(one: string, other: string): boolean {
  const [fewer = [], more = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return fewer.length > 0 && fewer.every((word) => more.some((said) => isShort(word, said) || isShort(said, word)));
}

const shortest = 5;
function isShort(word: string, whole: string): boolean {
  return word === whole || (word.length >= shortest && whole.endsWith(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "the");
}
