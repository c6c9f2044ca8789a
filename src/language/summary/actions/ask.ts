import { isHand, isYes } from "../cues/signs.ts";
import { contentOf, topicStemsOf } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import { tokensOf } from "../reading/tokens.ts";
import { continuation, enter, type Ledger, readDue } from "./ledger.ts";
import { addressee, askedByName } from "./named.ts";
import type { Asked } from "./promise.ts";
import { taskOf } from "./task.ts";
import { wordsFrom } from "./wordsFrom.ts";

const MOST_ASKED = 6;
const ANYONE = /(?<!\p{L})(?:någon|ngn|nån|nagon|vem|alla|someone|somebody|anyone|anybody|who|everyone|all)(?!\p{L})/iu;

/** What is asked for, from where the question begins unless that leaves too little. */
function askedWords(reading: Reading): string {
  const words = wordsFrom(reading, "request");
  const told = topicStemsOf(tokensOf(words));
  return told.length >= 2 ? words : reading.text;
}

export function ask(ledger: Ledger, reading: Reading): void {
  const mentioned = reading.message.mentions.filter(({ name }) => reading.text.includes(`@${name}`));
  if (mentioned.length > 1) {
    askAll(ledger, reading, mentioned);
    return;
  }
  const named = askedByName(reading.text, ledger.people) ?? addressee(reading, ledger.people);
  const before = ledger.thread
    .slice(Math.max(0, reading.place - 4), reading.place)
    .findLast(({ message }) => message.author.id !== reading.message.author.id && !message.author.bot);
  const isOpen = ANYONE.test(reading.text) || !reading.isQuestion;
  const to = named?.id ?? (isOpen ? "anyone" : (before?.message.author.id ?? "anyone"));
  if (to === reading.message.author.id) return;
  const words = named?.rest ?? askedWords(reading);
  const task = taskOf(words);
  ledger.asked.push({ reading, to, task, content: new Set(contentOf(reading)), isAnswered: false });
  if (ledger.asked.length > MOST_ASKED) giveUp(ledger);
}

const MENTIONS = /^(?:\W*@\p{L}[\p{L}-]*(?:\s+(?:och|o|and|&))?)+[\s,:]*/u;

/** Several who are mentioned are asked each. */
function askAll(ledger: Ledger, reading: Reading, people: readonly { readonly id: string }[]): void {
  const task = taskOf(reading.text.replace(MENTIONS, ""));
  for (const { id } of people) {
    ledger.asked.push({ reading, to: id, task, content: new Set(contentOf(reading)), isAnswered: false });
    if (ledger.asked.length > MOST_ASKED) giveUp(ledger);
  }
}

const TO_ME = /(?<!\p{L})(?:till mig|to me|alla|samtliga|everyone|everybody)(?!\p{L})/iu;

/** "Namn till mig senast den 1 december", and nobody has answered for themselves: everyone has it to do. */
function askEveryone(ledger: Ledger, { reading, task, content }: Asked): void {
  if (reading.isQuestion || !TO_ME.test(reading.text) || !readDue(ledger, [reading])) return;
  enter(ledger, { owner: null, said: reading, task, content, cites: [reading.message.id], dueIn: [reading] });
}

/** Who says yes to it by a sign: whoever was asked, or whoever raises a hand where all were. */
function signedBy({ reading, to }: Asked): string | undefined {
  const others = reading.message.reactions.filter(({ name }) => (to === "anyone" ? isHand(name) : isYes(name)));
  const people = others.flatMap(({ by }) => by).filter((id) => id !== reading.message.author.id);
  return to === "anyone" ? people[0] : people.find((id) => id === to);
}

/** The oldest question: whoever was asked by name, or said yes by a sign, has it to do, unless they said no. */
export function giveUp(ledger: Ledger): void {
  const asked = ledger.asked.shift();
  if (!asked || asked.isAnswered) return;
  const { reading } = asked;
  const isNamed = reading.message.mentions.some(({ id }) => id === asked.to);
  const owner = signedBy(asked) ?? (isNamed ? asked.to : undefined);
  if (owner === undefined) {
    if (asked.to === "anyone") askEveryone(ledger, asked);
    return;
  }
  const cites = [reading.message.id];
  const due = [reading, ...continuation(ledger, reading)];
  enter(ledger, { owner, said: reading, task: asked.task, content: asked.content, cites, dueIn: due });
}
