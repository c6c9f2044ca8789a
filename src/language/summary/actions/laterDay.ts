import { stemsOf } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import { tokensOf } from "../reading/tokens.ts";
import { type Ledger, readDue } from "./ledger.ts";
import { nameAtStart } from "./named.ts";

const DAY_WITHIN = 4;

/** "Dragan, senast i morgon": a day for what that person has just promised. */
export function setDay(ledger: Ledger, reading: Reading): boolean {
  if (reading.isQuestion || reading.tokens.length > 9) return false;
  const named = nameAtStart(reading.text, ledger.people);
  const last = named ? ledger.byOwner.get(named.id)?.at(-1) : undefined;
  if (!named || !last || last.due || reading.place - last.said.place > DAY_WITHIN) return false;
  const found = readDue(ledger, [reading]);
  if (!found || tokensOf(named.rest.replace(found.due.words, "")).length > 4) return false;
  [last.due, last.dueFrom] = [found.due, found.from];
  last.cites.add(reading.message.id);
  return true;
}

const WHEN = /(?<!\p{L})(?:när|hur snart|vilken dag|tills när|when|how soon|what day|by when)(?!\p{L})/iu;

/** "När då?" "Söndag kväll": a day for what the same person has just promised. */
export function answersWhen(ledger: Ledger, reading: Reading): boolean {
  if (reading.isQuestion || reading.tokens.length > 7) return false;
  const { id } = reading.message.author;
  const last = ledger.byOwner.get(id)?.at(-1);
  if (!last || last.due || last.isDropped || reading.place - last.said.place > DAY_WITHIN) return false;
  const between = ledger.thread.slice(last.said.place + 1, reading.place);
  const isAsked = between.some(
    ({ message, readings }) =>
      message.author.id !== id && readings.some((one) => one.isQuestion && WHEN.test(one.text)),
  );
  const found = isAsked ? readDue(ledger, [reading]) : undefined;
  if (!found) return false;
  [last.due, last.dueFrom] = [found.due, found.from];
  last.cites.add(reading.message.id);
  return true;
}

const ASKED_WITHIN = 3;

/** "Till onsdag nästa vecka?": asks about the day of what someone else has just promised, and for nothing new. */
export function asksDay(ledger: Ledger, reading: Reading): boolean {
  const last = ledger.promises.at(-1);
  if (!reading.isQuestion || !last || last.due || reading.place - last.said.place > ASKED_WITHIN) return false;
  if (last.owner === reading.message.author.id) return false;
  const found = readDue(ledger, [reading]);
  return found !== undefined && stemsOf(tokensOf(reading.text.replace(found.due.words, " "))).length === 0;
}

const MOST_UNDATED = 6;
const FOR_ALL =
  /^\W*(?:(?:och|and)\s+)?(?:allt|alltihop|everything|all of it|alla delar|alla texter|all texts)(?!\p{L}).*(?:senast|före|innan|by|before)(?!\p{L})/iu;

/** "Allt in senast fredag": the last day of what was promised just before without one. */
export function setDayForAll(ledger: Ledger, reading: Reading): boolean {
  const found = FOR_ALL.test(reading.text) ? readDue(ledger, [reading]) : undefined;
  if (!found) return false;
  for (const promised of ledger.promises.slice(-MOST_UNDATED)) {
    if (promised.due || reading.place - promised.said.place > MOST_UNDATED) continue;
    [promised.due, promised.dueFrom] = [found.due, found.from];
    promised.cites.add(reading.message.id);
  }
  return true;
}
