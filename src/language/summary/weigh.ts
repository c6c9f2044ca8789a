import type {
  Action,
  Agreement,
  Decision,
  DecisionState,
  Findings,
  SummaryContext,
  Topic,
} from "../../core/findings.ts";
import { isYes } from "./cues/signs.ts";
import type { Message } from "./message.ts";
import { peopleOf } from "./people.ts";
import { shared, stemsOf } from "./reading/content.ts";
import { readThread } from "./reading/thread.ts";
import { tokensOf } from "./reading/tokens.ts";
import { talkedDays } from "./wording/talkedDays.ts";
import { tidy } from "./wording/tidy.ts";
import { withDates } from "./wording/withDates.ts";

/** What is held against what was found by another engine than the rules. */
interface Scales {
  readonly byId: ReadonlyMap<string, Message>;
  readonly context: SummaryContext;
  readonly rules: Findings;
  /** Days that were talked of before a message. */
  readonly talked: (id: string) => readonly string[];
}

/** So much of what a text is about stands in the messages that it rests on, where it is true. */
const enough = 0.3;

function contentOf(text: string): ReadonlySet<string> {
  return new Set(stemsOf(tokensOf(text)));
}

const numbersIn = (text: string): readonly string[] => text.match(/\p{N}+/gu) ?? [];

/** Whether the messages speak of the same, and name each number. */
function bear(messages: readonly Message[], text: string): boolean {
  const said = messages.map((message) => message.text).join("\n");
  const numbers = new Set(numbersIn(said));
  const content = contentOf(text);
  return (
    numbersIn(text).every((number) => numbers.has(number)) &&
    (content.size === 0 || shared(content, contentOf(said)) >= content.size * enough)
  );
}

function messagesOf({ byId }: Scales, ids: readonly string[]): Message[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Where the messages do not bear out what is said of them, their own words stand instead, to be checked by a person. */
function borneOut<Item extends Pick<Action, "text" | "quote" | "messages" | "confirmed">>(
  item: Item,
  scales: Scales,
): Item {
  const sources = messagesOf(scales, [item.quote.message, ...item.messages]);
  if (item.text !== "" && bear(sources, item.text)) return item;
  return { ...item, text: tidy(item.quote.text), confirmed: false };
}

/** What somebody else wrote and does not object by, and yes as a reaction. */
function agreementTo(item: Decision, scales: Scales): Agreement[] {
  const { byId } = scales;
  const author = byId.get(item.quote.message)?.author.id;
  const written = item.agreement.filter((one) => {
    const message = byId.get(one.message);
    return message && message.author.id !== author && !message.author.bot && !speaksAgainst(message);
  });
  const cited = messagesOf(scales, [...new Set([item.quote.message, ...item.messages])]);
  const signs = cited.flatMap((message) =>
    message.reactions.flatMap(({ name, by }): Agreement[] => {
      const others = by.filter((id) => id !== message.author.id);
      return isYes(name) && others.length > 0 ? [{ kind: "reaction", message: message.id, name, by: others }] : [];
    }),
  );
  return [...written, ...signs];
}

function speaksAgainst(message: Message): boolean {
  return readThread([message]).some(({ readings }) =>
    readings.some(({ acts }) => acts.has("object") || acts.has("hedge")),
  );
}

/** What the rules made of the same message. */
function statesByRules({ rules }: Scales, item: Decision): readonly DecisionState[] {
  const cited = new Set([item.quote.message, ...item.messages]);
  return rules.decisions.filter(({ quote }) => cited.has(quote.message)).map(({ state }) => state);
}

function isChairs(item: Decision, agreement: readonly Agreement[], scales: Scales): boolean {
  const { chairs = [] } = scales.context;
  const writers = messagesOf(scales, [item.quote.message, ...item.messages]).map(({ author }) => author.id);
  const reactors = agreement.flatMap((one) => (one.kind === "reaction" ? one.by : []));
  return chairs.length === 0 || [...writers, ...reactors].some((id) => chairs.includes(id));
}

/** Decided only where others agreed and a chair has part in it, or where the rules say so too; in doubt it is put forward. */
function decision(given: Decision, scales: Scales): Decision {
  const borne = borneOut(given, scales);
  const sources = messagesOf(scales, [given.quote.message, ...given.messages]);
  const item = given.reason !== null && !bear(sources, given.reason) ? { ...borne, reason: null } : borne;
  const message = scales.byId.get(item.quote.message);
  const { zone } = scales.context;
  const { language } = scales.rules;
  const text = message
    ? withDates(item.text, { now: message.at, zone, language }, () => scales.talked(message.id))
    : item.text;
  if (item.state !== "decided") return { ...item, text, agreement: [] };
  const agreement = agreementTo(item, scales);
  const byRules = statesByRules(scales, item);
  const isSettled = byRules.includes("decided") || (agreement.length > 0 && isChairs(item, agreement, scales));
  const isDenied = byRules.length > 0 && !byRules.some((state) => state === "decided" || state === "proposed");
  if (!isSettled || isDenied) return { ...item, text, state: "proposed", agreement: [], confirmed: false };
  return { ...item, text, agreement };
}

/** Someone has it who says so there, or who is asked there. Where the rules name another a person has to look. */
function action(given: Action, scales: Scales): Action {
  const item = borneOut(given, scales);
  if (item.owner === null) return item;
  const sources = messagesOf(scales, [item.quote.message, ...item.messages]);
  const people = peopleOf(sources, scales.context.members);
  const named = sources.flatMap(({ text }) => tokensOf(text).flatMap(({ word }) => people.byName.get(word) ?? []));
  const spoken = sources.flatMap(({ author, mentions }) => [author, ...mentions].map(({ id }) => id));
  if (![...spoken, ...named].includes(item.owner)) return { ...item, owner: null, confirmed: false };
  const byRules = scales.rules.actions.find(({ quote }) => quote.message === item.quote.message);
  const isOther = byRules !== undefined && byRules.owner !== null && byRules.owner !== item.owner;
  return isOther ? { ...item, confirmed: false } : item;
}

function topic(item: Topic, scales: Scales): Topic[] {
  const sources = messagesOf(scales, item.messages);
  return item.title !== "" && bear(sources, `${item.title} ${item.narrative}`) ? [item] : [];
}

/**
 * Weighs what another engine found against the messages and against what the rules found in them: takes no text for
 * true that the messages do not bear out, and no decision that nobody stands behind.
 */
export function weigh(
  found: Findings,
  messages: readonly Message[],
  context: SummaryContext,
  rules: Findings,
): Findings {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const talkedBefore = talkedDays(messages, { zone: context.zone, language: rules.language });
  const talked = (id: string) => talkedBefore(messages.findIndex((message) => message.id === id));
  const scales: Scales = { byId, context, rules, talked };
  return {
    language: rules.language,
    participants: rules.participants,
    topics: found.topics.flatMap((one) => topic(one, scales)),
    decisions: found.decisions.map((one) => decision(one, scales)),
    actions: found.actions.map((one) => action(one, scales)),
    questions: found.questions.map((one) => borneOut(one, scales)),
    changes: found.changes.map((one) => borneOut(one, scales)),
  };
}
