import type { Utterance } from "../../../core/conversation.ts";
import type { Action, Decision, Quote } from "../../../core/findings.ts";
import type { Citation } from "./minutes.ts";

type Messages = ReadonlyMap<string, Utterance>;

/** What shows that something was settled: the words that settled it, which are cited last, and those that it reads as. */
export function proofOfDecision({ quote, messages, agreement }: Decision, byId: Messages): readonly Quote[] {
  const agreed = new Set(agreement.map(({ message }) => message));
  const cited = messages.flatMap((id) => (agreed.has(id) && id !== quote.message ? [] : (byId.get(id) ?? [])));
  const last = cited.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1);
  return last && last.id !== quote.message ? [{ message: last.id, text: last.text }, quote] : [quote];
}

/** What someone took on, and what they had been asked, where the day was said there. */
export function proofOfAction({ quote, dueQuote }: Action, byId: Messages): readonly Quote[] {
  const [promise, asked] = [byId.get(quote.message), dueQuote ? byId.get(dueQuote.message) : undefined];
  if (!dueQuote || !promise || !asked || asked.at >= promise.at) return [quote];
  return [quote, { message: asked.id, text: sentenceWith(dueQuote.text, asked.text) }];
}

/** The sentence in which words stand; the whole text, where they go over several. */
function sentenceWith(words: string, text: string): string {
  const sentences = text.split(/(?<=[.!?…])\s+(?=[\p{Lu}@])/u);
  return sentences.find((sentence) => sentence.includes(words)) ?? text;
}

/** As they are shown: what is quoted first, and of that the last said, which settles the rest; then the others in time. */
export function inOrderOfProof(citations: readonly Citation[]): readonly Citation[] {
  const inTime = citations.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const isQuoted = ({ quote }: Citation) => quote !== undefined;
  return [...inTime.filter(isQuoted).toReversed(), ...inTime.filter((one) => !isQuoted(one))];
}
