import { contentOf, shared, stemsOf } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import type { Reading } from "../reading/read.ts";
import { tokensOf } from "../reading/tokens.ts";
import { type Issue, newIssue } from "./issue.ts";
import { type Ruling, rulingsIn } from "./rulings.ts";
import { raise, type Talk } from "./talk.ts";

/** "Vi ändrar oss, workshopen blir den 3": what was decided before on the same no longer holds. */
function replaceEarlier({ issues }: Talk, issue: Issue, { state, said }: Ruling): void {
  if (state !== "decided" || !(said.acts.has("change") || said.acts.has("retract"))) return;
  const content = contentOf(said);
  const earlier = issues.findLast(
    (one) => one !== issue && one.state === "decided" && shared(content, one.content) > 0,
  );
  if (earlier && said.acts.has("retract")) earlier.state = "replaced";
}

/** What was put forward beside the main thing and is now turned down by name: "mobil stryker vi då". */
function apart(talk: Talk, issue: Issue, { state, said }: Ruling): Issue | undefined {
  if (state !== "rejected" || issue.puts.length < 2) return undefined;
  const put = issue.puts.slice(1).findLast((one) => shared(contentOf(one), contentOf(said)) > 0);
  const main = issue.puts[0];
  if (!put || !main || shared(contentOf(main), contentOf(said)) > 0) return undefined;
  issue.puts.splice(issue.puts.indexOf(put), 1);
  const other = newIssue(put, false);
  talk.issues.push(other);
  return other;
}

export function settle(talk: Talk, issue: Issue, ruling: Ruling): void {
  const { state, said } = ruling;
  const other = apart(talk, issue, ruling);
  replaceEarlier(talk, issue, ruling);
  const settled = other ?? issue;
  // "It will be the blue ones" says more than "great, then".
  const keeps = settled.settled?.message === said.message && settled.state === state && state === "decided";
  if (!keeps || contentOf(said).size > contentOf(settled.settled as Reading).size) settled.settled = said;
  settled.state = state;
  settled.isLed = true;
  if (!other) for (const id of talk.after.splice(0)) issue.talk.push(id);
  if (settled.talk.at(-1) !== said.message.id) settled.talk.push(said.message.id);
  for (const stem of contentOf(said)) settled.content.add(stem);
  settled.last = said.place;
  talk.current = issue;
}

const SOON = 6;
const FAR = 20;
/** So many words more have to name something else than what is talked about. */
const ROOM = 1;
const ENOUGH = 2;
const BRIEF = 2;

/** What was put off just before, when only a remark has come in between. */
function justPutOff({ current, issues }: Talk, place: number): Issue | undefined {
  if (!current?.isTold || current.talk.length > BRIEF) return undefined;
  const before = issues[issues.indexOf(current) - 1];
  return before?.state === "postponed" && place - before.last <= SOON ? before : undefined;
}

/** What a ruling is about: what is talked about, unless it names something else that was left open or put off. */
function issueFor(talk: Talk, { readings, place }: ReadMessage): Issue | undefined {
  const content = new Set(readings.flatMap((one) => [...contentOf(one)]));
  const { current } = talk;
  const own = current ? shared(content, current.content) : 0;
  const isOpen = current?.state === "open" && !current.isWithdrawn;
  const putOff = justPutOff(talk, place);
  if (putOff && own < ENOUGH) return putOff;
  if (isOpen && own >= ENOUGH) return current;
  let best = current;
  let most = current?.isTold && own === 0 ? 0 : own + ROOM;
  for (const issue of talk.issues) {
    const common = shared(content, issue.content);
    const isNear = !isOpen || issue.state === "open" || issue.state === "postponed";
    const isMore = common > most || (common === most && best !== current);
    if (isNear && issue !== current && isMore) [best, most] = [issue, common];
  }
  return best;
}

/** Whether what is settled already can be settled anew, by what it is and by how far back it was. */
function canSettle(talk: Talk, issue: Issue, rulings: readonly Ruling[], { readings, place }: ReadMessage): boolean {
  const isOutright = rulings.every(({ state, said }) => state === "decided" && said.acts.has("close"));
  if (issue !== talk.current && issue.state === "decided" && !isOutright) return false;
  if (issue.state === "open" || readings.some((one) => shared(contentOf(one), issue.content) >= ENOUGH)) return true;
  if (place - issue.last > SOON) return false;
  const isBrief = issue === talk.current && rulings.every(({ said }) => contentOf(said).size <= 1);
  return isBrief || rulings.some(({ state }) => state !== "decided" && state !== "rejected");
}

/** "Beslut:" says by itself what is decided. */
function settleLabelled(talk: Talk, readings: readonly Reading[]): boolean {
  const labelled = readings.filter(({ label }) => label?.kind === "decision");
  for (const said of labelled) {
    const { current } = talk;
    const isCurrent = current?.state === "open" && shared(contentOf(said), current.content) >= ENOUGH;
    settle(talk, isCurrent ? current : raise(talk, said), { state: "decided", said });
  }
  return labelled.length > 0;
}

/** "I take that back", "det gäller inte": what was settled before is open again. */
function reopen(talk: Talk, { readings, place }: ReadMessage): void {
  if (!readings.some(({ acts }) => acts.has("retract"))) return;
  const content = new Set(readings.flatMap((one) => [...contentOf(one)]));
  const settled = talk.issues.filter(({ state, last }) => state === "decided" && place - last <= FAR);
  const named = settled.findLast((issue) => shared(content, issue.content) > 0);
  const issue = named ?? settled.at(-1);
  if (!issue) return;
  const [put] = issue.puts;
  if (!put) return;
  issue.state = "replaced";
  const again = newIssue(put, issue.isTold);
  for (const stem of issue.content) again.content.add(stem);
  for (const person of issue.speakers) again.speakers.add(person);
  again.talk.push(...issue.talk.slice(1));
  talk.issues.push(again);
  talk.current = again;
}

/** "Frågan om avgiften", "the question of the fee": says itself what it is about. */
const NAMED =
  /(?<!\p{L})(?:(?:frågan|ärendet|punkten) om|the (?:question|matter|issue) of)\s+(?:(?:den|det|de|the)\s+)?(?<what>\p{L}{4,})/iu;

/** What is put off by a name that nobody has said before is another matter than what was talked about. */
function putsOffAnother({ issues }: Talk, { state, said }: Ruling): boolean {
  if (state !== "postponed") return false;
  const named = stemsOf(tokensOf(NAMED.exec(said.text)?.groups?.["what"] ?? ""));
  return named.length > 0 && !issues.some(({ content }) => named.some((stem) => content.has(stem)));
}

/** Tells whether a message by someone who leads settles something. */
export function rule(talk: Talk, message: ReadMessage): boolean {
  const { readings } = message;
  if (settleLabelled(talk, readings)) return true;
  reopen(talk, message);
  const issue = issueFor(talk, message);
  const before = talk.said.findLast(({ message: one }) => one.author.id !== message.message.author.id);
  const rulings = issue ? rulingsIn(readings, issue, before) : [];
  const [first, ...beside] = rulings;
  if (first && putsOffAnother(talk, first)) {
    settle(talk, raise(talk, first.said), first);
    return true;
  }
  if (!issue || !first || !canSettle(talk, issue, rulings, message)) return false;
  settle(talk, issue, first);
  for (const ruling of beside) {
    const other = newIssue(ruling.said, false);
    talk.issues.push(other);
    settle(talk, other, ruling);
  }
  if (beside.length > 0) talk.current = issue;
  return true;
}
