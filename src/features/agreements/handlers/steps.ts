import { AskerError } from "../../../core/errors.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { Agreement } from "../rules/agreement.ts";
import type { Facts } from "../rules/conditions.ts";
import { factsOf, sealedText } from "../rules/facts.ts";
import { type Action, type State, step } from "../rules/life.ts";
import { findAgreement, updateAgreement } from "../store/agreements.ts";
import { isFrozen } from "../store/life.ts";
import { addVersion, type Grounds } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { nextOf } from "../views/next.ts";
import { calledOf, textOf } from "../views/wording.ts";
import { setAlarms } from "./alarms.ts";
import { tell } from "./telling.ts";

type Columns = Parameters<typeof updateAgreement>[2];

export interface Taken {
  /** What the step needs besides what the agreement holds. */
  readonly facts?: Partial<Facts>;
  /** What changes besides the state. */
  readonly columns?: Columns;
  readonly grounds?: Grounds;
  /** Kept with the step: what it must remember. */
  readonly text?: string;
  /** Done once the step is allowed, before the state changes. */
  readonly before?: () => Promise<void>;
}

export function todayOf({ now, group }: Pick<Turn, "now" | "group">): string {
  return wallDate(now, group.zone);
}

export function sealedOf(agreement: Agreement): string {
  return sealedText(agreement, (clause) => textOf(clause, agreement));
}

/**
 * Takes a step of the agreement's life, as the table allows; the channels are told.
 * @throws AskerError with the reason why it cannot be taken, and what to do
 */
export async function takeStep(turn: Turn, agreement: Agreement, action: Action, taken: Taken = {}): Promise<State> {
  const next = await nextState(turn, agreement, action, taken.facts);
  await taken.before?.();
  await updateAgreement(turn, agreement.id, { ...taken.columns, state: next });
  const { grounds, text } = taken;
  await addVersion(turn, agreement, { kind: "state", state: next, action, text, ...grounds });
  turn.changed(agreementCard, agreement.id);
  const now = await findAgreement(turn, { id: agreement.id });
  if (now) setAlarms(turn, now);
  if (isNews(action, agreement.state, next)) {
    const say = inBoth((l) => texts[l].life.news(turn.actor.name, calledOf(agreement, l), texts[l].life.did[action]));
    tell(turn, agreement, { to: "channels", say, what: action });
  }
  return next;
}

const counted: readonly Action[] = ["decide", "reserve", "withdrawDecision", "closeConsultation"];

/** What is counted is seen on the card, which changes in silence; so does a draft that nobody has been let in to. */
function isNews(action: Action, before: State, after: State): boolean {
  if (before === "draft" && after === "abandoned") return false;
  if (action === "withdrawDecision" && before === "decided") return true;
  return !counted.includes(action) || (after === "decided" && before !== "decided");
}

/** @throws AskerError with the reason why the step cannot be taken, and what to do */
export async function nextState(
  turn: View,
  agreement: Agreement,
  action: Action,
  more: Partial<Facts> = {},
): Promise<State> {
  const { actor, group, language } = turn;
  const known = factsOf(agreement, { parties: group.parties, today: todayOf(turn) });
  const frozen = agreement.hash ? await isFrozen(turn, agreement.id, sealedOf(agreement)) : false;
  const result = step(agreement.state, action, { ...known, actor, frozen, ...more });
  if (!("refused" in result)) return result.state;
  const say = texts[language];
  const name = calledOf(agreement, language);
  const reason = say.life.reasons[result.refused];
  const why = result.refused === "notFromHere" ? `${reason} ${nextOf(agreement, language, known.today)}` : reason;
  throw new AskerError(say.life.refused(name, say.states[agreement.state], why), [agreementCard, agreement.id]);
}
