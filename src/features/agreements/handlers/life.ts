import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import {
  closeConsultation,
  closeRevision,
  consult,
  enterForce,
  openDialogue,
  reopen,
  revise,
  sign,
} from "../commands/life.ts";
import type { Agreement } from "../rules/agreement.ts";
import { consulteesIn } from "../rules/consultation.ts";
import type { State } from "../rules/life.ts";
import { isRevised } from "../rules/standing.ts";
import { isShort } from "../rules/timing.ts";
import { findAgreement } from "../store/agreements.ts";
import { asInForce, type Signed } from "../store/standing.ts";
import { texts } from "../texts.ts";
import { nextOf } from "../views/next.ts";
import { calledOf } from "../views/wording.ts";
import { agreementBy, mayTake } from "./finding.ts";
import { enterForceNow, restoreText, standingOf } from "./inForce.ts";
import { takeStep, todayOf } from "./steps.ts";

const thawed = { hash: null, sealed: null, sealedAt: null };

export const life = [
  handle(openDialogue, async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    if (agreement.state === "draft" && !mayTake(turn, agreement)) throw new AskerError(texts[turn.language].notKeeper);
    return done(turn, agreement, await takeStep(turn, agreement, "openDialogue"));
  }),

  handle(consult, async (turn, { number, until, consultees }) => {
    const agreement = await agreementBy(turn, number);
    const recipients = consulteesIn(consultees).length;
    const columns = { consultees, consultationOn: until };
    // A later consultation has others; the step keeps whom this one asked, and until when.
    const grounds = { reason: `${consultees} (${until})` };
    const state = await takeStep(turn, agreement, "consult", { facts: { recipients, until }, columns, grounds });
    const remark = isShort(todayOf(turn), until) ? texts[turn.language].life.shortConsultation : undefined;
    return done(turn, agreement, state, remark);
  }),

  handle(closeConsultation, async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    return done(turn, agreement, await takeStep(turn, agreement, "closeConsultation"));
  }),

  handle(reopen, async (turn, { number, reason }) => {
    const agreement = await agreementBy(turn, number);
    const columns = { ...thawed, ...(agreement.state === "signed" && (await unsigned(turn, agreement))) };
    const taken = { facts: { reason }, grounds: { reason }, columns };
    return done(turn, agreement, await takeStep(turn, agreement, "reopen", taken));
  }),

  handle(sign, async (turn, { number, signedOn, reference }) => {
    const agreement = await agreementBy(turn, number);
    if (signedOn > todayOf(turn)) throw new AskerError(texts[turn.language].life.notYetSigned);
    const columns = { signedOn, signatureReference: reference };
    const text = JSON.stringify(columns satisfies Signed);
    const taken = { facts: { signatures: reference }, columns, text, grounds: { reason: reference } };
    return done(turn, agreement, await takeStep(turn, agreement, "sign", taken));
  }),

  handle(enterForce, async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    return done(turn, agreement, await enterForceNow(turn, agreement));
  }),

  handle(revise, async (turn, { number, reason }) => {
    const agreement = await agreementBy(turn, number);
    const columns = { ...thawed, ...standingOf(agreement), consultees: null, consultationOn: null };
    return done(
      turn,
      agreement,
      await takeStep(turn, agreement, "revise", { facts: { reason }, grounds: { reason }, columns }),
    );
  }),

  handle(closeRevision, async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    const before = () => restoreText(turn, agreement);
    return done(turn, agreement, await takeStep(turn, agreement, "closeRevision", { before }));
  }),
];

/** What was signed is not this text any more; what a text in force was signed with stands. */
async function unsigned(turn: Turn, agreement: Agreement) {
  const before = isRevised(agreement) ? await asInForce(turn, agreement) : undefined;
  return { signedOn: before?.signedOn ?? null, signatureReference: before?.signatureReference ?? null };
}

/** "IOP-avtal 1/2026 är på remiss. …": how it stands now, and what to do next. */
export async function done(turn: Turn, { id }: Agreement, state: State, remark?: string): Promise<Reply> {
  const { stands, next } = await standing(turn, id, state);
  return said([stands, remark, next].filter(Boolean).join(" "));
}

/** How it stands now, and what to do next. */
export async function standing(
  turn: Turn,
  id: string,
  state: State,
): Promise<{ readonly stands: string; readonly next: string }> {
  const { language } = turn;
  const say = texts[language];
  const now = await findAgreement(turn, { id });
  if (!now) throw new Error("the agreement is gone");
  const stands = say.life.standsNow(calledOf(now, language), say.states[state]);
  return { stands, next: nextOf(now, language, todayOf(turn)) };
}
