import { isLaughter } from "../cues/signs.ts";
import { type Matter, supportersBeside } from "../matters/matter.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import type { Reading } from "../reading/read.ts";
import { type Issue, isSupported, isUnwanted } from "./issue.ts";
import { isProposal, isPut, raisedBy } from "./opening.ts";
import { isNews } from "./rulings.ts";
import { rule, settle } from "./settle.ts";
import { countReactions, join } from "./stand.ts";
import { raise, type Talk } from "./talk.ts";

const NO = /^\W*(?:nej|nä|nope|no|nja|tyvärr|i'm afraid not|afraid not|sorry)(?!\p{L})/iu;

/** Whoever leads says what it comes to, or says no, and others have yet to take a stand. */
function propound(issue: Issue, readings: readonly Reading[]): void {
  if (issue.support.size > 0 && !readings.some(isPut)) issue.isRipe = true;
  for (const reading of readings) {
    if (isNews(reading, readings)) issue.claimed = reading;
    const others = issue.puts.some((put) => put.message.author.id !== reading.message.author.id);
    if (NO.test(reading.text) && others && !reading.acts.has("report")) issue.isDenied = true;
  }
}

/** Someone else agrees to what whoever leads has said that it comes to. */
function settleClaimed(talk: Talk, issue: Issue, readings: readonly Reading[]): void {
  const { claimed } = issue;
  if (!claimed || issue.state !== "open" || !isSupported(issue, claimed.message.author.id)) return;
  const agreed = [...issue.support.values()].some(
    (one) => issue.talk.indexOf(one.message) > issue.talk.indexOf(claimed.message.id),
  );
  const saysYes = readings.some(({ acts, place }) => acts.has("agree") && place > claimed.place);
  if (agreed || saysYes) settle(talk, issue, { state: "decided", said: claimed });
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
  if (current?.state !== "open") return;
  for (const reading of readings) join(current, reading);
  if (isChair) propound(current, readings);
  countReactions(current, message);
  settleClaimed(talk, current, readings);
}

/** Whoever leads settles things also where others laugh at how they say it. */
function isMeant({ isJoke, message, readings }: ReadMessage, chairs: ReadonlySet<string>): boolean {
  if (!isJoke) return true;
  const isLaughed =
    message.reactions.some(({ name }) => isLaughter(name)) || readings.some(({ acts }) => acts.has("joke"));
  return chairs.has(message.author.id) && !isLaughed;
}

const FEWEST = 1;

/** Put forward outright, and several others want it. */
function isBacked(issue: Issue, proposal: Reading): boolean {
  const supporters = supportersBeside(issue, proposal.message.author.id);
  return proposal.acts.has("propose") && supporters >= FEWEST && supporters > issue.against.size;
}

/** What nobody has settled is a proposal where others are for it; what nobody wanted is turned down. */
function conclude(issue: Issue): void {
  if (issue.state !== "open") return;
  issue.isLed = true;
  if (issue.isWithdrawn) {
    issue.state = "retracted";
    return;
  }
  const proposal = issue.puts.find(isProposal);
  if (!proposal || issue.isTold) return;
  if (issue.isDenied && isUnwanted(issue)) issue.state = "rejected";
  else if (isBacked(issue, proposal)) issue.isLed = false;
  issue.puts.splice(0, issue.puts.length, proposal);
}

/** Follows a thread that someone leads: what they say settles what was talked about since it was raised. */
export function followLed(thread: readonly ReadMessage[], chairs: ReadonlySet<string>): Matter[] {
  const talk: Talk = { issues: [], chairs, after: [], said: [] };
  for (const message of thread) {
    if (isMeant(message, chairs) && message.readings.length > 0) followMessage(talk, message);
    talk.said.push(message);
  }
  for (const issue of talk.issues) conclude(issue);
  return talk.issues;
}
