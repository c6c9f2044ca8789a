import { isLaughter, isYes } from "../cues/signs.ts";
import type { Message } from "../message.ts";
import type { Reading } from "./read.ts";

/** A message and what its sentences do. */
export interface ReadMessage {
  readonly message: Message;
  readonly place: number;
  readonly readings: readonly Reading[];
  /** It says something in jest: nothing in it is meant. */
  readonly isJoke: boolean;
}

function reactionsOf(message: Message, isKind: (name: string) => boolean): number {
  return message.reactions.filter(({ name }) => isKind(name)).reduce((sum, { by }) => sum + by.length, 0);
}

/** "Haha. Ok men seriöst, tre förslag" is meant: laughter about what came before stands in a sentence of its own. */
function laughsAtItself(readings: readonly Reading[]): boolean {
  const meant = readings.filter(({ acts }) => !acts.has("joke"));
  const longest = readings.reduce((most, { tokens }) => Math.max(most, tokens.length), 0);
  return (
    readings.some(({ acts, tokens }) => acts.has("joke") && !acts.has("serious") && tokens.length > 3) ||
    (readings.some(({ acts }) => acts.has("joke")) && meant.length === 0 && longest > 3)
  );
}

const LAUGHS = /^(?:ha(?:ha)+|he(?:he)+|hihi|lol|lmao|rofl|😂|🤣|😅|😆)/u;

/** Someone else laughs at it first thing, or says that it was a joke. */
function isLaughedAt(message: Message, next: readonly Reading[] | undefined): boolean {
  const [first] = next ?? [];
  if (!first || first.message.author.id === message.author.id) return false;
  return (
    LAUGHS.test(first.tokens[0]?.word ?? "") || (first.acts.has("serious") && first.hits.some(({ from }) => from === 0))
  );
}

export function isJoke(message: Message, readings: readonly Reading[], next: readonly Reading[] | undefined): boolean {
  const [laughs, thumbs] = [reactionsOf(message, isLaughter), reactionsOf(message, isYes)];
  if (thumbs > laughs) return false;
  return laughs > 0 || laughsAtItself(readings) || isLaughedAt(message, next);
}
