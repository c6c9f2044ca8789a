import { handle } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import { said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Look, Notice, Turn } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listOf } from "../../../language/format/lists.ts";
import { instantOf } from "../../../language/format/wallClock.ts";
import { ring } from "../commands/alarms.ts";
import type { Needs } from "../needs.ts";
import { type Agreement, signing } from "../rules/agreement.ts";
import { awaitedOf, isAsked, isSame } from "../rules/consultation.ts";
import { groupPartyOf } from "../rules/facts.ts";
import { type AlarmKind, datesOf, dayOf, hasToSay } from "../rules/timing.ts";
import { findAgreement } from "../store/agreements.ts";
import { findComments } from "../store/comments.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { calledOf } from "../views/wording.ts";
import { endNow, enterForceNow } from "./inForce.ts";
import { takeStep, todayOf } from "./steps.ts";
import { tell } from "./telling.ts";

export const ringing = (needs: Needs) => [
  handle(ring, async (turn, { id, kind, on }) => {
    const agreement = await findAgreement(turn, { id });
    if (!agreement || dayOf(kind, datesOf(agreement)) !== on || !hasToSay(kind, agreement)) return said("");
    if (kind === "consultationOver") await endConsultation(turn, agreement, needs);
    else if (kind === "start") await startOrSay(turn, agreement, needs);
    else if (kind === "over") await endNow(turn, agreement);
    else await remind(turn, agreement, { kind, on }, needs);
    return said("");
  }),
];

/** Whoever keeps the papers is told who has not answered. */
async function endConsultation(turn: Turn, agreement: Agreement, needs: Needs): Promise<void> {
  const { consultationOn = todayOf(turn), consultees } = agreement;
  const left = awaitedOf(consultees, await responsesTo(turn, agreement));
  await takeStep(turn, agreement, "closeConsultation");
  const say = inBoth((l) => {
    const on = longDate(consultationOn, l);
    return texts[l].keeping.consultationOver(calledOf(agreement, l), on, listOf(left, l));
  });
  const to = { role: keeperAmong(await needs.findMembers(turn)) };
  tell(turn, agreement, { to, say, what: "consultationOver" });
}

async function responsesTo(look: Look, { id }: Agreement) {
  return await findComments(look, { agreementId: id, kind: "response" });
}

/** An agreement that is not wholly decided does not begin to apply by itself: whoever keeps it is told. */
async function startOrSay(turn: Turn, agreement: Agreement, needs: Needs): Promise<void> {
  const on = todayOf(turn);
  if (agreement.startsOn && signing(agreement).every((party) => standsFor(agreement, party.id)))
    await enterForceNow(turn, agreement);
  else await remind(turn, agreement, { kind: "start", on }, needs);
}

function standsFor({ decisions, hash }: Agreement, party: string): boolean {
  return decisions.findLast((one) => one.partyId === party && one.about === hash)?.outcome === "approved";
}

/** The group's parties that are parties of it. */
function bound({ group }: Turn, agreement: Agreement): readonly string[] {
  const ids = signing(agreement).map((party) => groupPartyOf(party, group.parties));
  return group.parties.flatMap(({ id }) => (ids.includes(id) ? id : []));
}

/** The group's parties that were asked and have not answered. */
async function awaitedAmong(turn: Turn, agreement: Agreement): Promise<readonly string[]> {
  const responses = await responsesTo(turn, agreement);
  return turn.group.parties
    .filter(({ id, name }) => isAsked(agreement.consultees, { name, bound: bound(turn, agreement).includes(id) }))
    .filter(({ name }) => responses.every(({ consultee }) => !isSame(name, consultee)))
    .map(({ id }) => id);
}

/** Whoever keeps the papers, and those who answer for its parties; what binds them is said whatever else is. */
async function remind(
  turn: Turn,
  agreement: Agreement,
  { kind, on }: { readonly kind: AlarmKind; readonly on: string },
  needs: Needs,
): Promise<void> {
  const { group } = turn;
  const day = todayOf(turn);
  const until = instantOf(on < day ? day : on, "23:59", group.zone);
  const say = inBoth((l) => texts[l].life.reminders[kind](calledOf(agreement, l), longDate(on, l)));
  const asked = kind === "consultation" ? await awaitedAmong(turn, agreement) : bound(turn, agreement);
  const parties = asked.map((id): Notice["to"] => ({ party: id }));
  const about = [agreementCard, agreement.id] as const;
  const keeper = { role: keeperAmong(await needs.findMembers(turn)) };
  for (const to of [keeper, ...parties]) {
    const weight = kind === "notice" || kind === "term" ? ({ weight: "must" } as const) : {};
    turn.tell({ to, about, say, once: `agreement:${agreement.id}:${kind}:${on}:${day}`, until, ...weight });
  }
}
