import { isNo, isYes } from "../cues/signs.ts";
import { supportBy } from "../matters/matter.ts";
import { contentOf, shared } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import type { Reading } from "../reading/read.ts";
import type { Issue } from "./issue.ts";
import { isPut } from "./opening.ts";

const SHORT = 8;
const LONGEST_STAND = 18;
const CANNOT =
  /(?<!\p{L})(?:kan inte|kan tyvärr inte|svårt|går inte|funkar inte|hinner inte|can't|cannot|won't work)(?!\p{L})/iu;

/** Says yes, or says again in few words what has been put. */
function agrees(issue: Issue, reading: Reading): boolean {
  const { acts, tokens, isQuestion } = reading;
  if (isQuestion || acts.has("object") || CANNOT.test(reading.text)) return false;
  if (acts.has("agree")) return tokens.length <= LONGEST_STAND;
  return tokens.length <= SHORT && shared(contentOf(reading), issue.content) > 0;
}

/** Who agrees in few words right after someone has objected, or with them by name, objects too. */
function sidesAgainst({ against, isAgainst, last }: Issue, { place, text, tokens }: Reading): boolean {
  const named = [...against.values()].some(({ message }) =>
    text.toLowerCase().includes(message.author.name.toLowerCase()),
  );
  return named || (isAgainst === true && place - last <= 1 && tokens.length <= SHORT);
}

const WITHDRAWS =
  /(?<!\p{L})(?:släpp(?:er)? (?:det|jag)|glöm(?:mer)? (?:det|vi det)|dumt av mig|drar (?:jag )?tillbaka|jag backar|shan't press|won't press|never mind|nvm|forget it|forget i|scratch that|withdraw|drop it|stryk det|det var bara en tanke|just a thought|ska inte stå i vägen|won't insist)(?!\p{L})/iu;

function stand(issue: Issue, reading: Reading): void {
  const { acts, message } = reading;
  const [raiser] = issue.speakers;
  const isOwn = raiser === message.author.id || issue.puts.some((put) => put.message.author.id === message.author.id);
  if (isOwn && (WITHDRAWS.test(reading.text) || acts.has("retract"))) issue.isWithdrawn = true;
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
export function join(issue: Issue, reading: Reading): void {
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

/** Signs of yes on a message are yes to what it is about. */
export function countReactions(issue: Issue, { message }: ReadMessage): void {
  for (const { name, by } of message.reactions) {
    const others = by.filter((id) => id !== message.author.id);
    if (isNo(name) || !isYes(name)) continue;
    for (const id of others) {
      if (!issue.support.has(id)) issue.support.set(id, { kind: "reaction", message: message.id, name, by: others });
    }
  }
}
