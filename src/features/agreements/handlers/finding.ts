import { AskerError } from "../../../core/errors.ts";
import { readNumber } from "../../../core/number.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import type { Agreement, Clause } from "../rules/agreement.ts";
import { isOpen } from "../rules/outlook.ts";
import { findAgreement } from "../store/agreements.ts";
import { type Change, findChange } from "../store/changes.ts";
import type { Grounds } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { calledOf, numberOf } from "../views/wording.ts";

export async function agreementBy(look: Look, typed: string): Promise<Agreement> {
  const agreement = await findAgreement(look, readNumber(typed));
  if (!agreement) throw new AskerError(texts[look.language].noSuch(typed));
  return agreement;
}

export function clauseIn(agreement: Agreement, typed: string, { language }: Pick<Look, "language">): Clause {
  const position = Number(typed.replace(/\D/gu, ""));
  const clause = agreement.clauses.find((one) => one.position === position);
  if (clause) return clause;
  throw new AskerError(texts[language].noClause(typed, calledOf(agreement, language), agreement.clauses.length));
}

/** One whose text may be changed; who looked at an outdated card gets it drawn again. */
export async function openAgreement(look: Look, typed: string): Promise<Agreement> {
  const agreement = await agreementBy(look, typed);
  if (isOpen(agreement.state)) return agreement;
  const say = texts[look.language];
  const text = say.notOpen(calledOf(agreement, look.language), say.states[agreement.state]);
  throw new AskerError(text, [agreementCard, agreement.id]);
}

export async function changeIn(look: Look, agreement: Agreement, number: number): Promise<Change> {
  const change = await findChange(look, agreement.id, number);
  if (!change) throw new AskerError(texts[look.language].noChange(number, calledOf(agreement, look.language)));
  return change;
}

/** The chair, the secretary, and as long as nobody else has been let in whoever began the draft. */
export function mayTake({ actor }: Pick<Turn, "actor">, { state, createdById }: Agreement): boolean {
  const keeps = actor.roles.some((role) => role === "chair" || role === "secretary");
  return keeps || (state === "draft" && createdById === actor.id);
}

interface Given {
  readonly reason?: string | undefined;
  readonly decision?: string | undefined;
  readonly source?: string | undefined;
  readonly message?: string | undefined;
}

/** @throws AskerError where the group has no such decision, or a later one has taken its place */
export async function groundsOf(look: Look, given: Given, { findDecision, findLater }: Needs): Promise<Grounds> {
  const { reason, source, message, decision: typed } = given;
  if (typed === undefined) return { reason, source, message };
  const decision = await findDecision(look, typed);
  if (!decision) throw new AskerError(texts[look.language].unknownDecision(typed));
  const later = await findLater(look, decision.id);
  if (later) throw new AskerError(texts[look.language].endedDecision(typed, numberOf(later, look.language)));
  return { reason, source, message, decision: { id: decision.id, number: decision.number, year: decision.year } };
}
