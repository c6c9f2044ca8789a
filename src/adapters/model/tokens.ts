/** Swedish takes a token for every 3.6 signs; English takes fewer. */
const signsPerToken = 3.6;

/** About how many tokens so many signs take. */
export function estimate(signs: number): number {
  return Math.ceil(signs / signsPerToken);
}
