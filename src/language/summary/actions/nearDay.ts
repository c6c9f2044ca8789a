import { contentOf, shared } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import { DATED } from "./dayWords.ts";
import { type Due, dueIn } from "./due.ts";
import { type Ledger, readDue } from "./ledger.ts";
import type { Promised } from "./promise.ts";

const COMES_BACK_WITHIN = 8;
const SET_WITHIN = 3;
const TAKEN_WITHIN = 2;
const BEFORE = 4;
const BRIEF = 10;

/** "Klart till fredag", "namnen har ni på måndag", "it will be with you by Monday". */
const DELIVERS =
  /(?<!\p{L})(?:klara?t?|färdiga?t?|inlagt|skickat|skickar|mejlar|har (?:ni|du)|får (?:ni|du)|kommer|levererar|senast|innan|före|redo|ready|done|finished|with you|you'll (?:have|get)|by|before)(?!\p{L})/iu;
const LIMITS = /(?<!\p{L})(?:klara?t?|senast|innan|före|till|tills|by|before|due|deadline)(?!\p{L})/iu;
/** "Till dess", "samma dag": the day that was just talked of. */
const THEN =
  /(?<!\p{L})(?:då|till dess|tills dess|innan dess|dessförinnan|innan|samma dag|den dagen|then|that (?:day|evening|morning))[\s.!)]*$|(?<!\p{L})(?:till dess|innan dess|samma dag|by then|before then|that (?:day|evening|morning))(?!\p{L})/iu;

interface Found {
  readonly due: Due;
  readonly from: Reading;
}

const isOwners = ({ owner }: Promised, { message }: Reading): boolean => message.author.id === owner;
const isAbout = ({ content }: Promised, reading: Reading): boolean => shared(contentOf(reading), content) > 0;

function readingsIn({ thread }: Ledger, from: number, to: number): Reading[] {
  return thread.slice(Math.max(0, from), to).flatMap(({ readings }) => readings);
}

/** What whoever promised it says of it next, in the same message or soon after. */
function toldNext(ledger: Ledger, promised: Promised): readonly Reading[] {
  const { said } = promised;
  return readingsIn(ledger, said.place, said.place + 1 + COMES_BACK_WITHIN).filter((reading) => {
    if (reading === said || !isOwners(promised, reading)) return false;
    if (reading.place === said.place) return DELIVERS.test(reading.text) || LIMITS.test(reading.text);
    const isOfIt = isAbout(promised, reading) || reading.tokens.length <= BRIEF;
    return isOfIt && !reading.isQuestion && DELIVERS.test(reading.text);
  });
}

function isTaken(ledger: Ledger, promised: Promised, { place }: Reading): boolean {
  return readingsIn(ledger, place + 1, place + 1 + TAKEN_WITHIN).some(
    (reading) =>
      isOwners(promised, reading) &&
      !reading.isQuestion &&
      !reading.acts.has("object") &&
      (reading.acts.has("agree") || reading.acts.has("comply") || reading.acts.has("commit")),
  );
}

/** "By the end of next week?" "Yep": the day that someone else set, and that was taken or is said of the same. */
function setByOthers(ledger: Ledger, promised: Promised): readonly Reading[] {
  const { place } = promised.said;
  return readingsIn(ledger, place + 1, place + 1 + SET_WITHIN).filter((reading) => {
    if (isOwners(promised, reading)) return false;
    if (isTaken(ledger, promised, reading)) return reading.isQuestion || LIMITS.test(reading.text);
    return !reading.isQuestion && LIMITS.test(reading.text) && isAbout(promised, reading);
  });
}

/** The sentence that asked for it, the nearest first. */
function setBefore(ledger: Ledger, promised: Promised): readonly Reading[] {
  const { said, cites, owner } = promised;
  const { byName } = ledger.people;
  return readingsIn(ledger, said.place - BEFORE, said.place)
    .filter((reading) => {
      if (!cites.has(reading.message.id) || isOwners(promised, reading)) return false;
      const isNamed = owner !== null && reading.tokens.some(({ word }) => byName.get(word) === owner);
      return isNamed || reading.isQuestion || reading.acts.has("request");
    })
    .reverse();
}

/** The day that was talked of last, of a meeting or of anything else, where the promise points back to it. */
function pointedTo(ledger: Ledger, { said }: Promised): Found | undefined {
  if (!THEN.test(said.text)) return undefined;
  const own = ledger.thread[said.place]?.readings ?? [];
  const before = [
    ...readingsIn(ledger, said.place - BEFORE, said.place),
    ...own.slice(0, Math.max(0, own.indexOf(said))),
  ];
  for (const from of before.reverse()) {
    const due = dueIn(from.text, { at: from.message.at, zone: ledger.zone, ofEvent: true });
    if (due) return { due, from };
  }
  return undefined;
}

/** Where the promise has words for a day that cannot be read, no other day is taken for it. */
function nearestDay(ledger: Ledger, promised: Promised): Found | undefined {
  const isDated = DATED.test(promised.said.text);
  const pointed = isDated ? undefined : pointedTo(ledger, promised);
  if (pointed) return pointed;
  const isOthers = (reading: Reading) => ledger.promises.some(({ dueFrom }) => dueFrom === reading);
  const after = [...toldNext(ledger, promised), ...setByOthers(ledger, promised)].filter((one) => !isOthers(one));
  return readDue(ledger, [...after, ...(isDated ? [] : setBefore(ledger, promised))]);
}

/** Gives what was promised without a day the one that was said of it nearby. */
export function lookForDays(ledger: Ledger): void {
  for (const promised of ledger.promises) {
    const found = promised.due || promised.isDropped ? undefined : nearestDay(ledger, promised);
    if (!found) continue;
    [promised.due, promised.dueFrom] = [found.due, found.from];
    promised.cites.add(found.from.message.id);
  }
}
