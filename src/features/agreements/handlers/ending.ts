import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import {
  abandon,
  agreeToExtend,
  agreeToStay,
  discontinue,
  end,
  extend,
  giveNotice,
  rescind,
  withdrawNotice,
} from "../commands/ending.ts";
import type { Needs } from "../needs.ts";
import { type Agreement, decisionOf, signing } from "../rules/agreement.ts";
import { groupPartyOf } from "../rules/facts.ts";
import { addDecision } from "../store/life.ts";
import { findLastStep } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { ownParty } from "./deciding.ts";
import { agreementBy, groundsOf } from "./finding.ts";
import { restoreText, standingOf } from "./inForce.ts";
import { done } from "./life.ts";
import { takeStep } from "./steps.ts";

export const ending = (needs: Needs) => [...extending, ...leavingIt, ...closing(needs)];

const extending = [
  handle(agreeToExtend, async (turn, { number, until, ...record }) => {
    const agreement = await agreementBy(turn, number);
    await consent(turn, agreement, { about: `extend:${until}`, until, ...record });
    return said(texts[turn.language].life.agreedToExtend(longDate(until, turn.language)));
  }),

  handle(extend, async (turn, { number, until }) => {
    const agreement = await agreementBy(turn, number);
    const facts = { newEnd: until, consenting: consentingTo(turn, agreement, `extend:${until}`) };
    const taken = { facts, columns: { endsOn: until, noticeOn: null }, grounds: { reason: until } };
    return done(turn, agreement, await takeStep(turn, agreement, "extend", taken));
  }),
];

const leavingIt = [
  handle(giveNotice, async (turn, { number, until, reason }) => {
    const agreement = await agreementBy(turn, number);
    const facts = { party: turn.actor.party, newEnd: until };
    const isRevised = agreement.state === "underRevision";
    const before = async () => (isRevised ? await restoreText(turn, agreement) : undefined);
    const columns = { endsOn: until, standing: agreement.standing ?? standingOf(agreement).standing };
    // The day that it was to end before is kept, should the notice be withdrawn.
    const text = agreement.endsOn ?? "";
    return done(
      turn,
      agreement,
      await takeStep(turn, agreement, "giveNotice", { facts, before, columns, text, grounds: { reason } }),
    );
  }),

  handle(agreeToStay, async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    await consent(turn, agreement, { about: stayingOn(agreement) });
    return said(texts[turn.language].life.agreedToStay);
  }),

  handle(withdrawNotice, async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    const consenting = consentingTo(turn, agreement, stayingOn(agreement));
    const own = turn.actor.party;
    const facts = { party: own, consenting: own === undefined ? consenting : [...consenting, own] };
    const before = await findLastStep(turn, agreement.id, "giveNotice");
    const columns = { endsOn: before?.text || null, standing: null };
    return done(turn, agreement, await takeStep(turn, agreement, "withdrawNotice", { facts, columns }));
  }),

  handle(rescind, async (turn, { number, reason }) => {
    const agreement = await agreementBy(turn, number);
    const facts = { party: turn.actor.party, reason };
    const before = () => restoreText(turn, agreement);
    return done(turn, agreement, await takeStep(turn, agreement, "rescind", { facts, before, grounds: { reason } }));
  }),
];

const closing = (needs: Needs) => [
  handle(end, async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    const before = () => restoreText(turn, agreement);
    return done(turn, agreement, await takeStep(turn, agreement, "end", { before }));
  }),

  handle(discontinue, async (turn, { number, reason, decision }) => {
    const agreement = await agreementBy(turn, number);
    const grounds = await groundsOf(turn, { reason, decision }, needs);
    const before = () => restoreText(turn, agreement);
    return done(
      turn,
      agreement,
      await takeStep(turn, agreement, "discontinue", { facts: { reason, decision }, before, grounds }),
    );
  }),

  handle(abandon, async (turn, { number, reason }) => {
    const agreement = await agreementBy(turn, number);
    return done(
      turn,
      agreement,
      await takeStep(turn, agreement, "abandon", { facts: { reason }, grounds: { reason } }),
    );
  }),
];

/** What every party must agree to before a notice is taken back. */
function stayingOn({ endsOn, version }: Agreement): string {
  return `stay:${endsOn ?? version}`;
}

function consentingTo({ group }: Turn, agreement: Agreement, about: string): readonly string[] {
  return signing(agreement).flatMap((party) => {
    const agrees = decisionOf(agreement, party.id, about)?.outcome === "approved";
    const id = groupPartyOf(party, group.parties) ?? party.id;
    return agrees ? [id] : [];
  });
}

async function consent(
  turn: Turn,
  agreement: Agreement,
  what: { readonly about: string; readonly until?: string },
): Promise<void> {
  const states: readonly Agreement["state"][] = ["inForce", "extended", "underRevision", "noticeGiven"];
  const say = texts[turn.language];
  if (!states.includes(agreement.state)) throw new AskerError(say.life.notApplying(say.states[agreement.state]));
  const party = ownParty(turn, agreement);
  await addDecision(turn, { agreementId: agreement.id, agreementPartyId: party.id, outcome: "approved", ...what });
  turn.changed(agreementCard, agreement.id);
}
