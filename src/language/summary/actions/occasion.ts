import { isYes } from "../cues/signs.ts";
import { contentOf, shared } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import type { Ledger } from "./ledger.ts";
import type { Promised } from "./promise.ts";

const NEAR = 2;
/** Who says no more than this speaks of what was just said. */
const FEW = 2;
/** "Sök du", "jag vill ha siffror": asks for something without a question. */
const ASKS = /(?<!\p{L})(?:du|you|jag vill ha|vi behöver|behöver|we need|i'd like|någon borde|someone)(?!\p{L})/iu;

/** What someone else said just before that the promise is about, or asks for. */
export function occasionOf(ledger: Ledger, reading: Reading): string[] {
  const content = contentOf(reading);
  const before = ledger.thread.slice(Math.max(0, reading.place - NEAR), reading.place).reverse();
  const found = before.filter(({ message, readings, isJoke }) => {
    if (isJoke || message.author.id === reading.message.author.id) return false;
    return (
      content.size <= FEW ||
      readings.some(
        (one) =>
          ASKS.test(one.text) || one.acts.has("request") || one.isQuestion || shared(contentOf(one), content) > 0,
      )
    );
  });
  return found.map(({ message }) => message.id).reverse();
}

const THANKS =
  /^\W*(?:tack|tackar|bra|toppen|perfekt|kanon|super|fint|utmärkt|guld|gärna|ja|jo|japp|snällt|snyggt|härligt|strålande|du är|thanks|thank you|great|good|perfect|lovely|yes|yep|please|brilliant|splendid|excellent|cheers|you're)(?!\p{L})|^\s*(?:👍|🙏|❤|🙌|👏|👌|💪|🎉|😍|🥳|⭐|💯)/iu;

/** Whoever answers a promise with thanks has heard it. */
export function thanksFor(ledger: Ledger, { place, message }: Reading): string[] {
  const next = ledger.thread[place + 1];
  if (!next || next.message.author.id === message.author.id || next.readings.length === 0) return [];
  const isShort = next.readings.every(({ tokens, isQuestion }) => tokens.length <= 8 && !isQuestion);
  const isHeard = isShort && next.readings.some(({ acts }) => acts.has("agree"));
  return isHeard || THANKS.test(next.message.text) ? [next.message.id] : [];
}

const TAKEN_WITHIN = 2;

/** Someone else takes up what was offered: with thanks, by name, by a sign, or by telling them to. */
export function isTakenUp({ thread }: Ledger, { place, message }: Reading): boolean {
  const { author, reactions } = message;
  if (reactions.some(({ name, by }) => isYes(name) && by.some((id) => id !== author.id))) return true;
  const next = thread.slice(place + 1, place + 1 + TAKEN_WITHIN).filter((one) => one.message.author.id !== author.id);
  return next.some(({ message: { text }, readings }) => {
    const isYours = text.toLowerCase().includes(author.name.toLowerCase()) || THANKS.test(text);
    return isYours || readings.some(({ acts }) => acts.has("agree") || acts.has("rule"));
  });
}

const TOLD_WITHIN = 25;

/** What whoever promised something tells of it afterwards. */
export function sequelTo({ thread }: Ledger, { said, content }: Promised): string | undefined {
  const { id } = said.message.author;
  const later = thread.slice(said.place + 1, said.place + 1 + TOLD_WITHIN);
  return later.find(
    ({ message, readings }) =>
      message.author.id === id && readings.some((one) => !one.isQuestion && shared(contentOf(one), content) > 0),
  )?.message.id;
}
