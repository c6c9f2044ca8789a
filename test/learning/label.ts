import { KINDS, type Kind } from "../../src/language/summary/learned/kinds.ts";
import { ledBy, type Scene, scenesOf, type Worded } from "../../src/language/summary/learned/scene.ts";
import { peopleOf } from "../../src/language/summary/people.ts";
import { contentOf, shared, stemsOf } from "../../src/language/summary/reading/content.ts";
import { readThread } from "../../src/language/summary/reading/thread.ts";
import { tokensOf } from "../../src/language/summary/reading/tokens.ts";
import type { LabelledThread } from "./parse.ts";
import { sampleOf } from "./samples.ts";

/** Which class a sentence is of; weighs nothing where a reader may reasonably say either. */
export interface Mark {
  at: number;
  weight: number;
}

export type Marks = Record<Kind, Mark>;

export interface MarkedThread {
  readonly id: string;
  readonly scenes: readonly Scene[];
  readonly marks: ReadonlyMap<Worded, Marks>;
  /** Sentences that settle something, and the places of the messages that belong to it. */
  readonly settled: readonly { readonly said: Worded; readonly places: ReadonlySet<number> }[];
}

/** The sentence that a quote stands in, or most of it. */
function sentenceWith(quote: string, sentences: readonly Worded[]): Worded | undefined {
  const words = new Set(tokensOf(quote).map(({ word }) => word));
  const scored = sentences.map((sentence) => {
    const { text, tokens } = sentence.reading;
    const isWithin = text.includes(quote) || quote.includes(text);
    return { sentence, score: tokens.filter(({ word }) => words.has(word)).length + (isWithin ? 0.5 : 0) };
  });
  return scored.sort((a, b) => b.score - a.score).find(({ score }) => score > 0)?.sentence;
}

const TURNS_DOWN = ["reject", "turnDown", "object"] as const;

type LabelledDecision = LabelledThread["decisions"][number];

/** What says most of what was put forward; the first where several do. */
function puttingSentence(text: string, sentences: readonly Worded[]): Worded | undefined {
  const words = new Set(stemsOf(tokensOf(text)));
  const scored = sentences.map((sentence) => ({ sentence, score: shared(contentOf(sentence.reading), words) }));
  return scored.sort((a, b) => b.score - a.score).find(({ score }) => score > 0)?.sentence;
}

/**
 * The sentence that makes it what it came to. Of what nobody closed that is what was put forward, not the last who liked
 * it; of what was turned down the word of whoever leads, not the answer of who had hoped.
 */
function settlingSentence(
  { state, text, messages, quote }: LabelledDecision,
  thread: LabelledThread,
  leaders: ReadonlySet<string>,
  sentencesOf: (number?: number) => readonly Worded[],
): Worded | undefined {
  const quoted = () => sentenceWith(quote, sentencesOf(messages.at(-1)));
  if (state === "proposed") return puttingSentence(text, messages.flatMap(sentencesOf)) ?? quoted();
  const isLeaders = (number: number) => leaders.has(`U_${thread.messages[number - 1]?.by.toUpperCase()}`);
  const last = messages.at(-1) ?? 0;
  if (state !== "rejected" || isLeaders(last)) return quoted();
  const own = messages.slice(1).findLast(isLeaders);
  return own === undefined
    ? quoted()
    : (sentencesOf(own).find(({ reading }) => TURNS_DOWN.some((act) => reading.acts.has(act))) ?? sentencesOf(own)[0]);
}

/** Whoever is named as chair, or else has settled the most. */
function leadersOf({ messages, decisions }: LabelledThread, chairs: readonly string[]): ReadonlySet<string> {
  if (chairs.length > 0) return new Set(chairs);
  const counts = new Map<string, number>();
  for (const { state, messages: cited } of decisions) {
    const by = messages[(cited.at(-1) ?? 0) - 1]?.by;
    if (by !== undefined && state !== "proposed") counts.set(by, (counts.get(by) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return new Set(first ? [`U_${first[0].toUpperCase()}`] : []);
}

const unmarked = (): Marks => ({
  decision: { at: 0, weight: 1 },
  outcome: { at: 0, weight: 0 },
  action: { at: 0, weight: 1 },
  question: { at: 0, weight: 1 },
});

/** A thread with what each of its sentences does, as the labels have it. */
export function marked(thread: LabelledThread): MarkedThread {
  const sample = sampleOf(thread);
  const people = peopleOf(sample.messages, sample.members);
  const scenes = ledBy(leadersOf(thread, sample.chairs), scenesOf(readThread(sample.messages), people));
  const marks = new Map(scenes.flatMap(({ sentences }) => sentences.map((one) => [one, unmarked()])));
  const sentencesOf = (number = 0) => scenes.find(({ place }) => place === number - 1)?.sentences ?? [];
  const mark = (kind: Kind, sentence: Worded | undefined, at: number, isOptional = false) => {
    const known = sentence && marks.get(sentence)?.[kind];
    if (known?.at === 0) Object.assign(known, { at, weight: isOptional ? 0 : 1 });
  };
  const leaders = new Set(scenes.filter(({ isLeader }) => isLeader).map(({ by }) => by));
  const saidIn = (decision: LabelledDecision) => settlingSentence(decision, thread, leaders, sentencesOf);
  for (const decision of thread.decisions) {
    const said = saidIn(decision);
    if (said && marks.get(said)?.decision.at !== 0) continue;
    mark("decision", said, KINDS.decision.indexOf(decision.state), decision.isOptional);
    mark("outcome", said, KINDS.outcome.indexOf(decision.state), decision.isOptional);
  }
  for (const { owner, messages, quote, isOptional } of thread.actions) {
    const number = messages.at(-1) ?? 0;
    const isOwn = owner === thread.messages[number - 1]?.by;
    mark("action", sentenceWith(quote, sentencesOf(number)), isOwn ? 1 : 2, isOptional);
  }
  for (const { messages } of thread.questions) {
    const asked = sentencesOf(messages[0]);
    mark("question", asked.findLast(({ reading }) => reading.isQuestion) ?? asked.at(-1), 1);
  }
  const settled = thread.decisions.flatMap((decision) => {
    const said = saidIn(decision);
    return said ? [{ said, places: new Set(decision.messages.map((number) => number - 1)) }] : [];
  });
  return { id: thread.id, scenes, marks, settled };
}
