import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Message, Person } from "../../src/language/summary/message.ts";
import { chairsIn } from "../bench/summaries/chairs.ts";
import type { Sample } from "../bench/summaries/data.ts";
import { type LabelledThread, parseThreads } from "./parse.ts";

const MENTION = /@(\p{L}+)/gu;

function messagesOf(thread: LabelledThread): Message[] {
  const person = (name: string): Person => ({ id: `U_${name.toUpperCase()}`, name });
  const known = new Set(thread.people.map(({ name }) => name));
  return thread.messages.map(({ by, at, text, reactions }, index) => ({
    id: `m${index + 1}`,
    author: person(by),
    at,
    text,
    mentions: [...text.matchAll(MENTION)].flatMap(([, name = ""]) => (known.has(name) ? [person(name)] : [])),
    reactions: reactions.map(({ name, by: people }) => ({ name, by: people.map((one) => person(one).id) })),
  }));
}

export function sampleOf(thread: LabelledThread): Sample {
  const id = (name: string) => `U_${name.toUpperCase()}`;
  const ids = (numbers: readonly number[]) => numbers.map((number) => `m${number}`);
  return {
    id: thread.id,
    isSeen: true,
    messages: messagesOf(thread),
    members: thread.people.map(({ name }) => ({ id: id(name), name })),
    chairs: chairsIn(thread.people.map(({ name, role }) => ({ id: id(name), role }))),
    decisions: thread.decisions.map(({ text, state, messages, isOptional }) => ({
      texts: [text],
      state: state === "deferred" ? "postponed" : state,
      messages: ids(messages),
      isOptional,
    })),
    actions: thread.actions.map(({ text, owner, due, messages, isOptional }) => ({
      text,
      owner: owner === null ? null : id(owner),
      due: [due],
      messages: ids(messages),
      isOptional,
    })),
    traps: thread.traps.map(({ type, messages, claim }) => ({ type, messages: ids(messages), claim })),
    questions: thread.questions.map(({ messages }) => ids(messages)),
  };
}

export function threadsIn(folder: string): LabelledThread[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => parseThreads(readFileSync(join(folder, name), "utf8"), `${folder.split("/").at(-1)}/${name}`));
}

/** Threads that nothing is learned from. */
export function heldOutThreads(): Sample[] {
  return threadsIn(fileURLToPath(new URL("./heldOut", import.meta.url))).map(sampleOf);
}
