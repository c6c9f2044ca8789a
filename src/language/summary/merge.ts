import type { Findings, Quote, Topic } from "../../core/findings.ts";
import { likeness, stemsOf } from "./reading/content.ts";
import { tokensOf } from "./reading/tokens.ts";

interface Found {
  readonly text: string;
  readonly messages: readonly string[];
  readonly quote: Quote;
  readonly confirmed: boolean;
}

const sameWords = 0.6;

function contentOf(text: string): ReadonlySet<string> {
  return new Set(stemsOf(tokensOf(text)));
}

/** The same thing found twice: it rests on the same message, and says about the same. */
function isSame(one: Found, other: Found): boolean {
  const cited = new Set([one.quote.message, ...one.messages]);
  if (![other.quote.message, ...other.messages].some((id) => cited.has(id))) return false;
  if (one.quote.message === other.quote.message && one.quote.text === other.quote.text) return true;
  return likeness(contentOf(one.text), contentOf(other.text)) >= sameWords;
}

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])];

/** Where a thing was found twice the later part knows more, since it has read on, unless it is the less certain one. */
function mergeFound<Item extends Found>(earlier: readonly Item[], later: readonly Item[]): Item[] {
  const merged = [...earlier];
  for (const item of later) {
    const at = merged.findIndex((known) => isSame(known, item));
    const known = merged[at];
    const better = known?.confirmed && !item.confirmed ? known : item;
    if (known) merged[at] = { ...better, messages: union(known.messages, item.messages) };
    else merged.push(item);
  }
  return merged;
}

/** A topic that goes on over the edge of a part is one; each message has the topic that it was first given. */
function mergeTopics(earlier: readonly Topic[], later: readonly Topic[]): Topic[] {
  const merged = [...earlier];
  const taken = new Set(earlier.flatMap(({ messages }) => messages));
  for (const topic of later) {
    const fresh = topic.messages.filter((id) => !taken.has(id));
    for (const id of fresh) taken.add(id);
    const at = merged.findIndex(({ title }) => likeness(contentOf(title), contentOf(topic.title)) >= sameWords);
    const known = merged[at];
    if (known) merged[at] = { ...known, messages: union(known.messages, fresh) };
    else if (fresh.length > 0) merged.push({ ...topic, messages: fresh });
  }
  return merged;
}

/**
 * What was found in a thread that was read in parts, in their order; within a part, too, a thing may be said twice. The
 * language, and who took part, are those of the whole.
 */
export function mergeFindings(
  parts: readonly Findings[],
  { language, participants }: Pick<Findings, "language" | "participants">,
): Findings {
  const all = <Item extends Found>(pick: (part: Findings) => readonly Item[]): Item[] =>
    parts.reduce<Item[]>((earlier, part) => mergeFound(earlier, pick(part)), []);
  return {
    language,
    participants,
    topics: parts.reduce<Topic[]>((earlier, part) => mergeTopics(earlier, part.topics), []),
    decisions: all((part) => part.decisions),
    actions: all((part) => part.actions),
    questions: all((part) => part.questions),
    changes: all((part) => part.changes),
  };
}
