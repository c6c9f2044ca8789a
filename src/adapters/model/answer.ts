import { z } from "zod";

const ids = z.array(z.string()).describe("ids of the messages that it rests on");
const quote = z.object({ message: z.string().describe("id of the message"), text: z.string() });
const verbatim = quote.describe("words as they stand in one message, not translated, not shortened");

const decision = z.object({
  state: z.enum(["decided", "proposed", "rejected", "postponed", "referredBack"]),
  text: z.string().describe("what follows 'The group decides': 'att …', 'that …', 'to …'"),
  reason: z.string().nullable().describe("why, where somebody said so"),
  quote: verbatim,
  messages: ids,
  agreement: z.array(quote).describe("what others wrote to agree, word for word"),
});
const action = z.object({
  text: z.string().describe("what is to be done, verb first"),
  owner: z.string().nullable().describe("who promised to do it: P1 and so on"),
  due: quote.nullable().describe("the words that say by when, as they stand"),
  done: z.boolean().describe("somebody said that it is done already"),
  quote: verbatim,
  messages: ids,
});
const question = z.object({ text: z.string(), quote: verbatim, messages: ids });
const change = z.object({
  kind: z.enum(["retracted", "replaced"]),
  text: z.string().describe("what no longer holds"),
  quote: verbatim,
  messages: ids,
});
const topic = z.object({
  title: z.string(),
  narrative: z.string().describe("one to three sentences on what was said, never by whom"),
  messages: z.array(z.string()).describe("ids of all messages on it"),
});

const shape = z.object({
  topics: z.array(topic),
  decisions: z.array(decision),
  actions: z.array(action),
  questions: z.array(question),
  changes: z.array(change),
});
/** What a model found in the messages that it was given, in its own words; nothing of it is checked yet. */
export type Answer = Readonly<z.output<typeof shape>>;

const { $schema: _draft, ...schema } = z.toJSONSchema(shape);
export const answerSchema: Record<string, unknown> = schema;

/** More than this nobody finds in one part of a thread. */
const mostItems = 80;

const unread = z.unknown();
/** Each section is read by itself, so that one malformed item loses no other. */
const outer = z
  .object({ topics: unread, decisions: unread, actions: unread, questions: unread, changes: unread })
  .partial();

interface Count {
  given: number;
  malformed: number;
}

/** Undefined where it is no answer at all; single items that are malformed are left out. */
export function readAnswer(text: string): Answer | undefined {
  const read = outer.safeParse(parse(text));
  if (!read.success || Object.keys(read.data).length === 0) return undefined;
  const { data } = read;
  const count: Count = { given: 0, malformed: 0 };
  const answer: Answer = {
    topics: readItems(topic, data.topics, count),
    decisions: readItems(decision, data.decisions, count),
    actions: readItems(action, data.actions, count),
    questions: readItems(question, data.questions, count),
    changes: readItems(change, data.changes, count),
  };
  return count.given > 0 && count.malformed === count.given ? undefined : answer;
}

function readItems<T>(one: z.ZodType<T>, list: unknown, count: Count): T[] {
  if (list !== undefined && !Array.isArray(list)) {
    count.given += 1;
    count.malformed += 1;
  }
  if (!Array.isArray(list)) return [];
  return list.slice(0, mostItems).flatMap((item) => {
    const checked = one.safeParse(item);
    count.given += 1;
    if (!checked.success) count.malformed += 1;
    return checked.success ? [checked.data] : [];
  });
}

/** Some models think aloud first, put a fence around, or say something before. */
function parse(text: string): unknown {
  const said = text.replace(/<think>.*?<\/think>/gsu, "");
  const [from, to] = [said.indexOf("{"), said.lastIndexOf("}")];
  if (from < 0 || to < from) return undefined;
  try {
    return JSON.parse(said.slice(from, to + 1));
  } catch {
    return undefined;
  }
}
