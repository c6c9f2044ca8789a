import type { Roles } from "../learned/learned.ts";
import { contentOf, stemsOf, topicStemsOf } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import { tokensOf } from "../reading/tokens.ts";
import { continuation, enter, type Ledger } from "./ledger.ts";
import { turnedTo } from "./named.ts";
import { occasionOf } from "./occasion.ts";
import type { Promised } from "./promise.ts";
import { isUntaken } from "./promising.ts";
import { taskOf } from "./task.ts";
import { wordsFrom } from "./wordsFrom.ts";

/** So likely it has to be that someone is to do what a rule found, and what no rule found. */
const LIKELY = { found: 0.15, alone: 0.4 };
const FEW = 1;
const BEFORE = 3;

const chanceOf = (reading: Reading, roles: Roles): number => 1 - (roles.get(reading)?.action[0] ?? 1);

/** What rules found and the words of its messages bear out; what someone is asked by mention they have to answer for. */
export function bornOut(ledger: Ledger, promised: Promised, roles: Roles): boolean {
  const { said, owner } = promised;
  const isAsked = said.isQuestion && said.message.mentions.some(({ id }) => id === owner);
  if (said.label?.kind === "action" || isAsked) return true;
  const cited = ledger.thread.filter(({ message }) => promised.cites.has(message.id));
  return cited.some(({ readings }) => readings.some((reading) => chanceOf(reading, roles) > LIKELY.found));
}

function ownerOf(ledger: Ledger, reading: Reading, roles: Roles): string | null {
  const [, own = 0, other = 0] = roles.get(reading)?.action ?? [];
  if (own >= other) return reading.message.author.id;
  const named = turnedTo(reading, ledger.people);
  if (named) return named.id;
  const next = ledger.thread[reading.place + 1];
  const isTaken = next?.readings.some(({ acts }) => acts.has("comply") || acts.has("commit"));
  return next && isTaken && next.message.author.id !== reading.message.author.id ? next.message.author.id : null;
}

/** "Gör det i eftermiddag" says what is to be done in the words of whoever spoke before. */
function askedBefore(ledger: Ledger, reading: Reading): Reading | undefined {
  const own = wordsFrom(reading, "commit");
  if (topicStemsOf(tokensOf(own)).length > FEW) return undefined;
  const before = ledger.thread.slice(Math.max(0, reading.place - BEFORE), reading.place).reverse();
  const others = before.filter(({ message }) => message.author.id !== reading.message.author.id);
  return others
    .flatMap((said) => said.readings.toReversed())
    .find((one) => (one.isQuestion || one.acts.has("request")) && contentOf(one).size > FEW);
}

const SAID_WITHIN = 4;

/** "Ja", from whoever has just promised something: yes to what is asked about that. */
function confirms({ promises }: Ledger, { message, place, text }: Reading): boolean {
  const isBare = stemsOf(tokensOf(text)).length === 0;
  return (
    isBare &&
    promises.some(({ owner, said }) => {
      const distance = place - said.place;
      return owner === message.author.id && distance > 0 && distance <= SAID_WITHIN;
    })
  );
}

/** What no rule found and is still likely to be something that someone is to do. */
export function addLikely(ledger: Ledger, roles: Roles): void {
  for (const { message, readings, isJoke } of ledger.thread) {
    if (isJoke || ledger.promises.some(({ cites }) => cites.has(message.id))) continue;
    const [best] = [...readings].sort((a, b) => chanceOf(b, roles) - chanceOf(a, roles));
    if (!best || chanceOf(best, roles) <= LIKELY.alone || isUntaken(ledger, best) || confirms(ledger, best)) continue;
    const asked = askedBefore(ledger, best);
    // "Bra", to whoever has taken it on.
    if (asked && ledger.promises.some(({ cites }) => cites.has(asked.message.id))) continue;
    const owner = ownerOf(ledger, best, roles);
    const words = asked ? wordsFrom(asked, "request") : wordsFrom(best, "commit");
    const cites = [...occasionOf(ledger, best), message.id];
    const dueIn = [best, ...continuation(ledger, best)];
    enter(ledger, { owner, said: best, task: taskOf(words), content: new Set(stemsOf(tokensOf(words))), cites, dueIn });
  }
}
