import type { Conversation, Utterance } from "../../../core/conversation.ts";
import type { Action, Decision, Findings, Question, Quote, Topic } from "../../../core/findings.ts";
import { turnedClause } from "../../../language/decisions/matter.ts";
import { told } from "../../../language/summary/topics/told.ts";
import type { Citation, Owner, Statement } from "./minutes.ts";
import { plainText } from "./plainText.ts";
import { proofOfAction, proofOfDecision } from "./proof.ts";
import { withoutDay } from "./sayOnce.ts";

/** A matter as it is drafted: what it is called, and what was said of it. */
export interface Drafted {
  readonly title: string;
  readonly agendaItem?: string | undefined;
  readonly statements: readonly Statement[];
}

/** The members behind the accounts that wrote, by the accounts' keys. */
export type Owners = ReadonlyMap<string, Owner>;

const longest = { title: 120, text: 2000, quote: 600, reason: 600 };
const mostCitations = 6;

/** What was found, matter by matter, each statement with the messages that it rests on. */
export function draftOf(findings: Findings, conversation: Conversation, owners: Owners): readonly Drafted[] {
  const byId = new Map(conversation.messages.map((message) => [message.id, message]));
  const topics = findings.topics.map((topic) => ({ topic, statements: [narrativeOf(topic, findings, byId)].flat() }));
  const loose: Statement[] = [];
  const put = (statement: Statement, { message }: Quote) => {
    const home = topics.find(({ topic }) => topic.messages.includes(message)) ?? topics.at(-1);
    (home?.statements ?? loose).push(statement);
  };
  for (const decision of findings.decisions) put(decided(decision, byId), decision.quote);
  for (const action of findings.actions) put(promised(action, byId, owners), action.quote);
  for (const question of findings.questions) put(asked(question, byId), question.quote);
  const drafted = topics.map(({ topic, statements }) => ({ title: titleOf(topic, statements), statements }));
  return [...drafted, ...(loose.length > 0 ? [{ title: "", statements: loose }] : [])].filter(
    ({ statements }) => statements.length > 0,
  );
}

type Messages = ReadonlyMap<string, Utterance>;

/** What came of the matter stands in lines of its own, so that it is told once. */
function narrativeOf(topic: Topic, { decisions, language }: Findings, byId: Messages): Statement[] {
  const outcomes = decisions.map((decision) => told(decision, language));
  const text = outcomes.reduce((left, outcome) => left.replace(outcome, ""), topic.narrative);
  const plain = plainText(impersonal(text), longest.text);
  if (plain === "") return [];
  const [first, ...rest] = topic.messages;
  const ends = [first, rest.at(-1)].filter((id) => id !== undefined);
  return [{ kind: "narrative", text: plain, confirmed: true, citations: ends.flatMap((id) => citing(id, byId)) }];
}

/** What someone says of themselves is theirs: the record tells what was said, and not by whom. */
function impersonal(text: string): string {
  const sentences = text.split(/(?<=[.!?…])\s+(?=\p{Lu})/u);
  return sentences.filter((sentence) => !ofOneself.test(sentence)).join(" ");
}
const ofOneself = /(?<!\p{L})(?:[Jj]ag|[Mm]ig|[Mm]in|[Mm]itt|[Mm]ina|I|[Mm]y|[Mm]e)(?!\p{L})/u;

/** A matter is called by what it is about, also where whoever took it up spoke of themselves. */
function titleOf({ title }: Topic, statements: readonly Statement[]): string {
  if (!ofOneself.test(title)) return plainText(title, longest.title);
  const outcome = statements.find(({ kind, state }) => kind === "decision" && state !== "proposed")?.text;
  const words = (outcome ?? title).replace(opening, "").trim();
  return plainText(`${words.charAt(0).toUpperCase()}${words.slice(1)}`, longest.title);
}
const opening = /^(?:att|that|jag \p{L}+(?: att)?(?: vi)?|i \p{L}+(?: that)?(?: we)?)\s+/iu;

/** "det: söndagar" and "besluta att prova" as they read after "Uppfattat som beslut: ". */
function clause(text: string): string {
  return text
    .replace(/^(?:att\s+)?(?:så|det|detta|följande|this|that|so)\s*[:,]\s*/iu, "")
    .replace(/^att\s+(?:vi\s+)?beslutar?\s+(?:att\s+)?/iu, "att ");
}

/** How it went is said before it, so that of what was turned down the row says what it was. */
function aboutOf({ state, text, matter }: Decision): string {
  if (state === "decided" || state === "proposed") return text;
  return matter ?? turnedClause(text, state) ?? text;
}

function decided(decision: Decision, byId: Messages): Statement {
  const { state, reason, confirmed, messages } = decision;
  return {
    ...{ kind: "decision", state, confirmed, text: plainText(clause(aboutOf(decision)), longest.text) },
    reason: reason === null ? undefined : plainText(reason, longest.reason),
    citations: citationsOf(messages, proofOfDecision(decision, byId), byId),
  };
}

function promised(action: Action, byId: Messages, owners: Owners): Statement {
  const { text, owner, due, dueQuote, done, confirmed, messages } = action;
  return {
    ...{ kind: "action", confirmed, due: due ?? undefined },
    text: plainText(due ? withoutDay(text, dueQuote?.text) : text, longest.text),
    state: done ? "done" : undefined,
    owner: owner === null ? undefined : owners.get(owner),
    citations: citationsOf(messages, proofOfAction(action, byId), byId),
  };
}

function asked({ text, confirmed, messages, quote }: Question, byId: Messages): Statement {
  const citations = citationsOf(messages, [quote], byId);
  return { kind: "question", text: plainText(text, longest.text), confirmed, citations };
}

/** What is quoted first, in its order. */
function citationsOf(messages: readonly string[], quotes: readonly Quote[], byId: Messages): readonly Citation[] {
  const words = new Map(quotes.map(({ message, text }) => [message, text]));
  const ids = [...new Set([...words.keys(), ...messages])].slice(0, mostCitations);
  return ids.flatMap((id) => citing(id, byId, words.get(id)));
}

function citing(id: string, byId: Messages, quote?: string): readonly Citation[] {
  const message = byId.get(id);
  if (!message) return [];
  const { at, link } = message;
  return [{ message: id, at, link, quote: quote === undefined ? undefined : plainText(quote, longest.quote) }];
}
