import type { People } from "../people.ts";
import { contentOf, shared, topicStemsOf } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import { tokensOf } from "../reading/tokens.ts";
import { tidy, upperFirst, withoutOpening } from "../wording/tidy.ts";
import type { Ledger } from "./ledger.ts";
import { turnedTo } from "./named.ts";
import type { Promised } from "./promise.ts";
import { taskOf, withoutDue } from "./task.ts";
import { wordsFrom } from "./wordsFrom.ts";

const BEFORE = 3;
const ENOUGH = 1;
const MOST_COUNTED = 3;
const LONGEST = 140;

/** Words that say yes, or that something will be done, and not what: "deal", "ska ske", "fixar det". */
const SAYS_NOTHING = new Set(
  `ja japp jo ok okej okay yes yep aye deal boss chef check noterat uppfattat absolut visst javisst sjalvklart garna suck oj
  gor gora gors gjort redan fixa fixar fixat ordna ordnar loser losa ske sker klar klart noje raskt tack forlat
  doing done got sure right course of me`.split(/\s+/u),
);

/** Stems of words that tell what is to be done: neither a day, a number, a name nor a yes. */
function told(words: string, people?: People): readonly string[] {
  const telling = tokensOf(words).filter(({ word }) => !SAYS_NOTHING.has(word) && !people?.byName.has(word));
  return topicStemsOf(telling);
}

type Says = "nothing" | "verb" | "enough";

/** Words of the asker's, and what someone has labelled, say enough however short they are. */
function ownWordsSay({ task, due, said }: Promised, people: People): Says {
  if (said.label) return "enough";
  const plain = due ? withoutDue(task, due.words) : task;
  const isDay = plain.toLowerCase() === due?.words.trim().toLowerCase();
  if (isDay || told(plain, people).length === 0) return "nothing";
  const [first = "", ...rest] = plain.split(/\s+/u);
  const isOwn = shared(new Set(told(first)), contentOf(said)) > 0;
  const isVerb = (isOwn || rest.length === 0) && told(rest.join(" "), people).length === 0;
  return isVerb ? "verb" : "enough";
}

/** What somebody is asked to do, verb first and without their name; of anything else the whole sentence. */
function wordsOf(reading: Reading, people: People): string {
  const { text, isQuestion, acts } = reading;
  const named = turnedTo(reading, people);
  if (named === undefined && !isQuestion && !acts.has("request")) return upperFirst(tidy(withoutOpening(tidy(text))));
  const words = named?.rest ?? wordsFrom(reading, "request");
  return taskOf(told(words, people).length > 0 ? words : text);
}

/** How well a sentence tells what is to be done, at a distance of so many messages; it has to tell more than the promise. */
function fitOf(reading: Reading, promised: Promised, people: People): number {
  const own = new Set(told(promised.task));
  const all = told(reading.text, people);
  const more = all.filter((stem) => !own.has(stem)).length;
  if (more === 0) return 0;
  const isAsked = turnedTo(reading, people)?.id === promised.owner;
  return (
    Math.min(more, MOST_COUNTED) +
    (more < all.length ? 3 : 0) +
    (reading.acts.has("request") ? 2 : 0) +
    (reading.isQuestion ? 1 : 0) +
    (isAsked ? 3 : 0) -
    (promised.said.place - reading.place)
  );
}

/** What the promise answers: in the same message, or in one just before by someone else. */
function askedFor({ thread, people }: Ledger, promised: Promised): Reading | undefined {
  const { said, owner } = promised;
  const own = thread[said.place]?.readings ?? [];
  const before = thread
    .slice(Math.max(0, said.place - BEFORE), said.place)
    .filter(({ message: { author }, isJoke }) => !isJoke && author.id !== owner && author.id !== said.message.author.id)
    .flatMap(({ readings }) => readings);
  let best: Reading | undefined;
  let most = ENOUGH;
  for (const reading of [...before, ...own.slice(0, own.indexOf(said))]) {
    const fit = fitOf(reading, promised, people);
    if (fit >= most) [best, most] = [reading, fit];
  }
  return best;
}

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …`;
}

/** "Deal" is said in the words of whoever asked; "skickar den" has them after a colon. */
export function sayWhat(ledger: Ledger): void {
  const { people, promises } = ledger;
  for (const promised of promises) {
    const says = ownWordsSay(promised, people);
    const asked = says === "enough" || promised.isDropped ? undefined : askedFor(ledger, promised);
    if (!asked) continue;
    const words = shortened(wordsOf(asked, people));
    if (says === "nothing") promised.task = words;
    else promised.about = words;
    promised.cites.add(asked.message.id);
  }
}
