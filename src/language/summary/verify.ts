import { dueIn } from "./actions/due.ts";
import type { SummaryContext } from "./context.ts";
import type { Action, Agreement, Change, Decision, Findings, Question, Quote, Topic } from "./findings.ts";
import type { Message } from "./message.ts";
import { type People, peopleOf } from "./people.ts";

/** What the findings are held against: the messages themselves. */
interface Evidence {
  readonly byId: ReadonlyMap<string, Message>;
  readonly people: People;
  readonly zone: string;
}

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** Whether words stand in a message that is there and was written by a person; spaces do not count. */
function stands({ message, text }: Quote, { byId }: Evidence): boolean {
  const cited = byId.get(message);
  return cited !== undefined && !cited.deleted && plain(text) !== "" && plain(cited.text).includes(plain(text));
}

/** The cited messages that exist, and the quote's own. Undefined where the quote does not stand: then nothing is known. */
function cited<Item extends { readonly messages: readonly string[]; readonly quote: Quote }>(
  item: Item,
  evidence: Evidence,
): Item | undefined {
  if (!stands(item.quote, evidence)) return undefined;
  const known = item.messages.filter((id) => evidence.byId.get(id)?.deleted === undefined && evidence.byId.has(id));
  const messages = known.includes(item.quote.message) ? known : [item.quote.message, ...known];
  return { ...item, messages: [...new Set(messages)] };
}

/** Whether an agreement is there, by someone other than the programs. */
function isThere(agreement: Agreement, evidence: Evidence): boolean {
  const message = evidence.byId.get(agreement.message);
  if (!message || message.deleted) return false;
  if (agreement.kind === "message") return !message.author.bot && stands(agreement, evidence);
  const reaction = message.reactions.find(({ name }) => name === agreement.name);
  return reaction !== undefined && agreement.by.length > 0 && agreement.by.every((id) => reaction.by.includes(id));
}

/** What is said to be decided has someone who agreed; what is labelled stands as it is, to be checked by a person. */
function decision(given: Decision, evidence: Evidence): Decision | undefined {
  const item = cited(given, evidence);
  if (item?.state !== "decided") return item;
  const agreement = item.agreement.filter((one) => isThere(one, evidence));
  const messages = [...item.messages, ...agreement.map(({ message }) => message)];
  return { ...item, agreement, messages: [...new Set(messages)], confirmed: item.confirmed && agreement.length > 0 };
}

/** An owner who neither took part nor was mentioned is nobody; a day that the quoted words do not mean is no day. */
function action(given: Action, evidence: Evidence): Action | undefined {
  const item = cited(given, evidence);
  if (!item) return undefined;
  const owner = item.owner !== null && evidence.people.ids.has(item.owner) ? item.owner : null;
  const { dueQuote } = item;
  const source = dueQuote && stands(dueQuote, evidence) ? evidence.byId.get(dueQuote.message) : undefined;
  const read = source && dueQuote ? dueIn(dueQuote.text, { at: source.at, zone: evidence.zone })?.date : undefined;
  const isRead = item.due !== null && read === item.due;
  const due = isRead ? item.due : null;
  const isWhole = owner === item.owner && due === item.due;
  return { ...item, owner, due, dueQuote: isRead ? dueQuote : null, confirmed: item.confirmed && isWhole };
}

function topic(given: Topic, { byId }: Evidence): Topic | undefined {
  const messages = given.messages.filter((id) => byId.has(id));
  return messages.length > 0 ? { ...given, messages } : undefined;
}

function kept<Item>(
  items: readonly Item[],
  check: (item: Item, evidence: Evidence) => Item | undefined,
  evidence: Evidence,
): Item[] {
  return items.flatMap((item) => check(item, evidence) ?? []);
}

/**
 * Holds findings against the messages, whichever engine found them: drops what cites nothing that is there or quotes
 * what nobody wrote, takes away owners and days that nothing tells of, and marks what is left over as unconfirmed.
 */
export function verify(findings: Findings, messages: readonly Message[], context: SummaryContext): Findings {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const evidence: Evidence = { byId, people: peopleOf(messages, context.members), zone: context.zone };
  const took = new Set(evidence.people.participants.map(({ id }) => id));
  return {
    language: findings.language,
    participants: findings.participants.filter(({ id }) => took.has(id)),
    topics: kept(findings.topics, topic, evidence),
    decisions: kept(findings.decisions, decision, evidence),
    actions: kept(findings.actions, action, evidence),
    questions: kept<Question>(findings.questions, cited, evidence),
    changes: kept<Change>(findings.changes, cited, evidence),
  };
}
