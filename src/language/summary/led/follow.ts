import type { Matter } from "../matters/matter.ts";
import { supportBy, supportersBeside } from "../matters/matter.ts";
import { isLaughter, isNo, isYes } from "../cues/signs.ts";
import { contentOf, shared } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import type { Reading } from "../reading/read.ts";
import { type Issue, isSupported, isUnwanted, newIssue } from "./issue.ts";
import { isProposal, isPut, raisedBy } from "./opening.ts";
import { isNews, type Ruling, rulingsIn } from "./rulings.ts";

interface Talk {
  readonly issues: Issue[];
  readonly chairs: ReadonlySet<string>;
  current?: Issue | undefined;
  /** Ids of what was said after the current issue was settled. */
  readonly after: string[];
}

const SHORT = 8;
const LONGEST_STAND = 18;

function raise(talk: Talk, raised: Reading): Issue {
  const issue = newIssue(raised, !isPut(raised));
  talk.issues.push(issue);
  talk.current = issue;
  talk.after.length = 0;
  return issue;
}

const CANNOT = /(?<!\p{L})(?:kan inte|kan tyvärr inte|svårt|går inte|funkar inte|hinner inte|can't|cannot|won't work)(?!\p{L})/iu;

/** Says yes, or says again in few words what has been put. */
function agrees(issue: Issue, reading: Reading): boolean {
  const { acts, tokens, isQuestion } = reading;
  if (isQuestion || acts.has("object") || CANNOT.test(reading.text)) return false;
  if (acts.has("agree")) return tokens.length <= LONGEST_STAND;
  return tokens.length <= SHORT && shared(contentOf(reading), issue.content) > 0;
}

/** Who agrees in few words right after someone has objected, or with them by name, objects too. */
function sidesAgainst({ against, isAgainst, last }: Issue, { place, text, tokens }: Reading): boolean {
  const named = [...against.values()].some(({ message }) => text.toLowerCase().includes(message.author.name.toLowerCase()));
  return named || (isAgainst === true && place - last <= 1 && tokens.length <= SHORT);
}

const WITHDRAWS =
  /(?<!\p{L})(?:släpp(?:er)? (?:det|jag)|glöm(?:mer)? (?:det|vi det)|dumt av mig|drar (?:jag )?tillbaka|jag backar|shan't press|won't press|never mind|nvm|forget it|forget i|scratch that|withdraw|drop it|stryk det|det var bara en tanke|just a thought|ska inte stå i vägen|won't insist)(?!\p{L})/iu;

function stand(issue: Issue, reading: Reading): void {
  const { acts, message } = reading;
  const [raiser] = issue.speakers;
  const isOwn = raiser === message.author.id || issue.puts.some((put) => put.message.author.id === message.author.id);
  if (isOwn && WITHDRAWS.test(reading.text)) issue.isWithdrawn = true;
  else if (acts.has("hedge")) issue.hedges.add(message.author.id);
  else if (acts.has("object") || (acts.has("agree") && agrees(issue, reading) && sidesAgainst(issue, reading))) {
    issue.against.set(message.author.id, reading);
    issue.isAgainst = true;
  } else if (agrees(issue, reading)) {
    supportBy(issue, reading);
    issue.isAgainst = false;
  }
}

/** What a sentence says belongs to what is talked about. */
function join(issue: Issue, reading: Reading): void {
  const { message } = reading;
  if (issue.talk.at(-1) !== message.id) issue.talk.push(message.id);
  issue.speakers.add(message.author.id);
  if (issue.puts[0] !== reading) stand(issue, reading);
  issue.last = reading.place;
  if (isPut(reading) && contentOf(reading).size > 0 && !issue.puts.includes(reading)) {
    if (issue.isTold) issue.puts.length = 0;
    issue.isTold = false;
    issue.puts.push(reading);
    issue.against.delete(message.author.id);
    issue.isAgainst = false;
  }
  for (const stem of contentOf(reading)) issue.content.add(stem);
}

/** "Vi ändrar oss, workshopen blir den 3": what was decided before on the same no longer holds. */
function replaceEarlier({ issues }: Talk, issue: Issue, { state, said }: Ruling): void {
  if (state !== "decided" || !(said.acts.has("change") || said.acts.has("retract"))) return;
  const content = contentOf(said);
  const earlier = issues.findLast((one) => one !== issue && one.state === "decided" && shared(content, one.content) > 0);
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

function settle(talk: Talk, issue: Issue, ruling: Ruling): void {
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
    if (isNear && issue !== current && common > most) [best, most] = [issue, common];
  }
  return best;
}

function countReactions(issue: Issue, { message }: ReadMessage): void {
  for (const { name, by } of message.reactions) {
    const others = by.filter((id) => id !== message.author.id);
    if (isNo(name) || !isYes(name)) continue;
    for (const id of others) {
      if (!issue.support.has(id)) issue.support.set(id, { kind: "reaction", message: message.id, name, by: others });
    }
  }
}

/** Tells whether a message by someone who leads settles something. */
function rule(talk: Talk, message: ReadMessage): boolean {
  const { readings, place } = message;
  const issue = issueFor(talk, message);
  if (!issue) return false;
  const rulings = rulingsIn(readings, issue);
  if (rulings.length === 0) return false;
  const isOutright = rulings.every(({ state, said }) => state === "decided" && said.acts.has("close"));
  if (issue !== talk.current && issue.state === "decided" && !isOutright) return false;
  const isNamed = readings.some((one) => shared(contentOf(one), issue.content) >= 2);
  const isSoon = issue === talk.current && place - issue.last <= SOON && rulings.every(({ said }) => contentOf(said).size <= 1);
  const isTurned = rulings.some(({ state }) => state !== "decided" && state !== "rejected");
  if (issue.state !== "open" && !isNamed && !isSoon && !(isTurned && place - issue.last <= SOON)) return false;
  const [first] = rulings;
  for (const ruling of rulings) {
    const isSame = ruling.state === first?.state || first?.state !== "decided" || issue.settled?.message !== ruling.said.message;
    if (isSame) settle(talk, issue, ruling);
  }
  return true;
}

const NO = /^\W*(?:nej|nä|nope|no|nja|tyvärr|i'm afraid not|afraid not|sorry)(?!\p{L})/iu;

/** Whoever leads says what it comes to, or says no, and others have yet to take a stand. */
function propound(issue: Issue, readings: readonly Reading[]): void {
  for (const reading of readings) {
    if (isNews(reading, readings)) issue.claimed = reading;
    const others = issue.puts.some((put) => put.message.author.id !== reading.message.author.id);
    if (NO.test(reading.text) && others && !reading.acts.has("report")) issue.isDenied = true;
  }
}

/** Someone else agrees to what whoever leads has said that it comes to. */
function settleClaimed(talk: Talk, issue: Issue): void {
  const { claimed } = issue;
  if (!claimed || issue.state !== "open" || !isSupported(issue, claimed.message.author.id)) return;
  const agreed = [...issue.support.values()].some((one) => issue.talk.indexOf(one.message) > issue.talk.indexOf(claimed.message.id));
  if (agreed) settle(talk, issue, { state: "decided", said: claimed });
}

function followMessage(talk: Talk, message: ReadMessage): void {
  const { readings } = message;
  const isChair = talk.chairs.has(message.message.author.id);
  if (isChair && rule(talk, message)) {
    if (talk.current) countReactions(talk.current, message);
    return;
  }
  const raised = raisedBy(readings, talk.current);
  if (raised) raise(talk, raised);
  const { current } = talk;
  if (current && current.state !== "open") talk.after.push(message.message.id);
  if (!current || current.state !== "open") return;
  for (const reading of readings) join(current, reading);
  if (isChair) propound(current, readings);
  countReactions(current, message);
  settleClaimed(talk, current);
}

/** Whoever leads settles things also where others laugh at how they say it. */
function isMeant({ isJoke, message, readings }: ReadMessage, chairs: ReadonlySet<string>): boolean {
  if (!isJoke) return true;
  const isLaughed = message.reactions.some(({ name }) => isLaughter(name)) || readings.some(({ acts }) => acts.has("joke"));
  return chairs.has(message.author.id) && !isLaughed;
}

/** What nobody has settled is a proposal where others are for it; what nobody wanted is turned down. */
function conclude(issue: Issue): void {
  if (issue.state !== "open") return;
  issue.isLed = true;
  if (issue.isWithdrawn) issue.state = "retracted";
  if (issue.isWithdrawn) return;
  const proposal = issue.puts.find(isProposal);
  if (!proposal || issue.isTold) return;
  if (issue.isDenied && isUnwanted(issue)) issue.state = "rejected";
  else if (supportersBeside(issue, proposal.message.author.id) > issue.against.size) issue.isLed = false;
  issue.puts.splice(0, issue.puts.length, proposal);
}

/** Follows a thread that someone leads: what they say settles what was talked about since it was raised. */
export function followLed(thread: readonly ReadMessage[], chairs: ReadonlySet<string>): Matter[] {
  const talk: Talk = { issues: [], chairs, after: [] };
  for (const message of thread) {
    if (isMeant(message, chairs) && message.readings.length > 0) followMessage(talk, message);
  }
  for (const issue of talk.issues) conclude(issue);
  return talk.issues;
}
