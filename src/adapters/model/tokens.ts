/** Swedish takes a token for every 3.6 signs; English takes fewer. */
const signsPerToken = 3.6;

/** What an answer may take, as far as one can know beforehand. */
export const answerTokens = 1_000;

/** About how many tokens so many signs take. */
export function estimate(signs: number): number {
  return Math.ceil(signs / signsPerToken);
}
