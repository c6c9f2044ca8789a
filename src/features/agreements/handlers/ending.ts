import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Look, Turn } from "../../../core/turn.ts";
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
import { extendingTo, groupPartyOf, stayingAfter } from "../rules/facts.ts";
import { applies, termInForce } from "../rules/standing.ts";
import { addDecision } from "../store/life.ts";
import { findLastStep } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { askFirst } from "./confirming.ts";
import { ownParty } from "./deciding.ts";
import { agreementBy, groundsOf } from "./finding.ts";
import { endNow, restoreText, standingOf } from "./inForce.ts";
import { done } from "./life.ts";
import { takeStep, todayOf } from "./steps.ts";

export const ending = (needs: Needs) => [...extending, ...leavingIt, ...closing(needs)];

const extending = [
  handle(agreeToExtend, async (turn, { number, until, ...record }) => {
    const agreement = await agreementBy(turn, number);
    const { life: say, states } = texts[turn.language];
    const { endsOn } = termInForce(agreement);
    if (!applies(agreement)) throw new AskerError(say.notApplying(states[agreement.state]));
    if (record.decidedOn > todayOf(turn)) throw new AskerError(say.notYetDecided);
    if (endsOn && until <= endsOn) throw new AskerError(say.reasons.laterEnd);
    await consent(turn, agreement, { about: extendingTo(agreement, until), until, ...record });
    return said(say.agreedToExtend(longDate(until, turn.language)));
  }),

  handle(extend, async (turn, { number, until }) => {
    const agreement = await agreementBy(turn, number);
    const facts = { newEnd: until, consenting: consentingTo(turn, agreement, extendingTo(agreement, until)) };
    const taken = { facts, columns: { endsOn: until, noticeOn: null }, grounds: { reason: until } };
    return done(turn, agreement, await takeStep(turn, agreement, "extend", taken));
  }),
];

const leavingIt = [
  handle(giveNotice, async (turn, { confirmed, ...input }) => {
    const { number, until, reason } = input;
    const agreement = await agreementBy(turn, number);
    const facts = { party: turn.actor.party, newEnd: until };
    if (!confirmed) return await askFirst(turn, { agreement, action: "giveNotice", command: giveNotice, input, facts });
    const before = () => restoreText(turn, agreement);
    const columns = { endsOn: until, standing: agreement.standing ?? standingOf(agreement).standing };
    // The day that it was to end before is kept, should the notice be withdrawn.
    const text = termInForce(agreement).endsOn ?? "";
    const taken = { facts, before, columns, text, grounds: { reason } };
    const period = noticeIn(agreement);
    const remark = period && texts[turn.language].life.noticePeriod(period);
    return done(turn, agreement, await takeStep(turn, agreement, "giveNotice", taken), remark);
  }),

  handle(agreeToStay, async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    if (agreement.state !== "noticeGiven") throw new AskerError(texts[turn.language].life.noNotice);
    await consent(turn, agreement, { about: await stayingOn(turn, agreement) });
    return said(texts[turn.language].life.agreedToStay);
  }),

  handle(withdrawNotice, async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    const consenting = consentingTo(turn, agreement, await stayingOn(turn, agreement));
    const own = turn.actor.party;
    const facts = { party: own, consenting: own === undefined ? consenting : [...consenting, own] };
    const before = await findLastStep(turn, agreement.id, "giveNotice");
    const columns = { endsOn: before?.text || null, standing: null };
    return done(turn, agreement, await takeStep(turn, agreement, "withdrawNotice", { facts, columns }));
  }),

  handle(rescind, async (turn, { confirmed, ...input }) => {
    const { number, reason } = input;
    const agreement = await agreementBy(turn, number);
    const facts = { party: turn.actor.party, reason };
    if (!confirmed) return await askFirst(turn, { agreement, action: "rescind", command: rescind, input, facts });
    const before = () => restoreText(turn, agreement);
    return done(turn, agreement, await takeStep(turn, agreement, "rescind", { facts, before, grounds: { reason } }));
  }),
];

const closing = (needs: Needs) => [
  handle(end, async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    return done(turn, agreement, await endNow(turn, agreement));
  }),

  handle(discontinue, async (turn, { confirmed, ...input }) => {
    const { number, reason, decision } = input;
    const agreement = await agreementBy(turn, number);
    const grounds = await groundsOf(turn, { reason, decision }, needs);
    const facts = { reason, decision };
    if (!confirmed)
      return await askFirst(turn, { agreement, action: "discontinue", command: discontinue, input, facts });
    const before = () => restoreText(turn, agreement);
    return done(turn, agreement, await takeStep(turn, agreement, "discontinue", { facts, before, grounds }));
  }),

  handle(abandon, async (turn, { confirmed, ...input }) => {
    const { number, reason } = input;
    const agreement = await agreementBy(turn, number);
    const facts = { reason };
    if (!confirmed) return await askFirst(turn, { agreement, action: "abandon", command: abandon, input, facts });
    return done(turn, agreement, await takeStep(turn, agreement, "abandon", { facts, grounds: { reason } }));
  }),
];

/** "Tre månader", as the parties have written it: whether the day keeps to it is for them to see. */
function noticeIn({ clauses }: Agreement): string | undefined {
  return clauses.flatMap(({ key, facts }) => (key === "termination" ? facts : [])).find(({ name }) => name === "notice")
    ?.value;
}

/** What every party must agree to before a notice is taken back: this one, and no earlier one. */
async function stayingOn(look: Look, { id, version }: Agreement): Promise<string> {
  const notice = await findLastStep(look, id, "giveNotice");
  return stayingAfter(notice?.number ?? version);
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
  const party = ownParty(turn, agreement);
  await addDecision(turn, { agreementId: agreement.id, agreementPartyId: party.id, outcome: "approved", ...what });
  turn.changed(agreementCard, agreement.id);
}
