import { contentOf, shared } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import type { Ledger } from "./ledger.ts";

const NEAR = 2;
/** "Sök du", "jag vill ha siffror": asks for something without a question. */
const ASKS = /(?<!\p{L})(?:du|you|jag vill ha|vi behöver|behöver|we need|i'd like|någon borde|someone)(?!\p{L})/iu;

/** What someone else said just before that the promise is about, or asks for. */
export function occasionOf(ledger: Ledger, reading: Reading): string[] {
  const content = contentOf(reading);
  const before = ledger.thread.slice(Math.max(0, reading.place - NEAR), reading.place).reverse();
  const found = before.find(({ message, readings, isJoke }) => {
    if (isJoke || message.author.id === reading.message.author.id) return false;
    return readings.some(
      (one) => ASKS.test(one.text) || one.acts.has("request") || one.isQuestion || shared(contentOf(one), content) > 0,
    );
  });
  return found ? [found.message.id] : [];
}

/** Whoever answers a promise with thanks has heard it. */
export function thanksFor(ledger: Ledger, { place, message }: Reading): string[] {
  const next = ledger.thread[place + 1];
  if (!next || next.message.author.id === message.author.id || next.readings.length === 0) return [];
  const isShort = next.readings.every(({ tokens, isQuestion }) => tokens.length <= 8 && !isQuestion);
  return isShort && next.readings.some(({ acts }) => acts.has("agree")) ? [next.message.id] : [];
}
