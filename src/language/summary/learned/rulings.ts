import { contentOf, shared } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import { formalOutcome } from "./formal.ts";
import { KINDS, type RoleOf } from "./kinds.ts";
import type { Roles } from "./learned.ts";
import type { Scene } from "./scene.ts";

export type Outcome = RoleOf<"outcome">;

/** A sentence that does something to what is talked about, and how sure that is: 0 to 1. */
export interface Ruling {
  readonly said: Reading;
  readonly at: number;
  readonly outcome: Outcome;
  readonly sure: number;
}

/** So sure it has to be; surer where someone who does not lead says it, and beside something surer in the same message. */
const SURE = { enough: 0.4, named: 0.3, unled: 0.5, beside: 0.6, proposed: 0.2 };
const OWN_WORDS = 2;

function barFor(outcome: Outcome, isLeader: boolean, { acts }: Reading): number {
  if (outcome === "proposed") return SURE.proposed;
  if (!isLeader) return SURE.unled;
  return acts.has("close") && acts.has("rule") ? SURE.named : SURE.enough;
}

/** "Fråga … eller se https://…" tells where to turn. */
const TURNS_TO = /https?:\/\/|[\w.+-]+@[\w-]+\.\w/u;

/** "+1" and "bra" put nothing forward. */
function saysSomething(said: Reading): boolean {
  return !said.vote && contentOf(said).size > 0 && !(said.acts.has("agree") && !said.isQuestion);
}

/** What a label or a word that names the outcome says by itself; undefined where neither does. */
function outcomeNamed({ acts, label, isQuestion }: Reading, isLeader: boolean): Outcome | undefined {
  if (label?.kind !== "decision" || !isLeader || isQuestion) return undefined;
  if (DEFERS.some((act) => acts.has(act))) return "deferred";
  return acts.has("reject") || acts.has("turnDown") ? "rejected" : "decided";
}

/** What was decided earlier or by others, and what is imagined, settles nothing here. */
function isTold({ acts }: Reading): boolean {
  return (acts.has("report") && !acts.has("retract") && !acts.has("close")) || acts.has("hypothesis");
}

const DEFERS = ["postpone", "refer", "sendBack"] as const;
const ELSEWHERE = new Set(["action", "question", "info", "topic"]);

function rulingOf(said: Reading, at: number, isLeader: boolean, roles: Roles): Ruling | undefined {
  const named = outcomeNamed(said, isLeader);
  if (named) return { said, at, outcome: named, sure: 1 };
  if ((said.label && ELSEWHERE.has(said.label.kind)) || isTold(said)) return undefined;
  const formal = isLeader && !said.isQuestion ? formalOutcome(said.text) : undefined;
  if (formal) return { said, at, outcome: formal, sure: 1 };
  if (TURNS_TO.test(said.text) && !said.acts.has("close")) return undefined;
  const { decision: [none = 1] = [], outcome: chances = [] } = roles.get(said) ?? {};
  const outcome = KINDS.outcome[chances.indexOf(Math.max(...chances))];
  if (outcome === undefined) return undefined;
  if (outcome === "proposed" && !saysSomething(said)) return undefined;
  const sure = 1 - none;
  return sure > barFor(outcome, isLeader, said) ? { said, at, outcome, sure } : undefined;
}

/** What is turned down in words of procedure is not turned down once more by what is said beside it. */
function isApart(one: Ruling, best: Ruling): boolean {
  const content = contentOf(one.said);
  if (best.sure === 1 && best.outcome !== "decided" && one.outcome === best.outcome) return false;
  return one.sure > SURE.beside && content.size >= OWN_WORDS && shared(content, contentOf(best.said)) === 0;
}

const BRIEF = 6;

/** "Före jul alltså. Fredag 11/12?" ends in another proposal. */
function goesOn({ sentences }: Scene): boolean {
  const last = sentences.at(-1)?.reading;
  if (!last?.isQuestion || last.acts.has("request") || last.acts.has("silence")) return false;
  return last.tokens.length <= BRIEF && /\p{N}/u.test(last.text);
}

/** What someone laughs at, or says in jest, settles nothing. */
function isJest({ isJoke, isLeader, laughs, acts }: Scene): boolean {
  return isJoke && (!isLeader || laughs > 0 || acts.has("joke"));
}

/** What a message does: the surest, and what it does apart from that. */
export function rulingsIn(scene: Scene, at: number, roles: Roles): Ruling[] {
  if (isJest(scene)) return [];
  const all = scene.sentences.flatMap(({ reading }) => rulingOf(reading, at, scene.isLeader, roles) ?? []);
  if (goesOn(scene)) return all.filter(({ outcome }) => outcome === "proposed");
  const [best, ...others] = [...all].sort((a, b) => b.sure - a.sure);
  if (!best) return [];
  return [best, ...others.filter((one) => isApart(one, best))].sort((a, b) => all.indexOf(a) - all.indexOf(b));
}
