import { handle } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import { said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Notice, Turn } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { instantOf } from "../../../language/format/wallClock.ts";
import { ring } from "../commands/alarms.ts";
import type { Needs } from "../needs.ts";
import { type Agreement, signing } from "../rules/agreement.ts";
import { groupPartyOf } from "../rules/facts.ts";
import { type AlarmKind, dayOf, livesIn } from "../rules/timing.ts";
import { findAgreement } from "../store/agreements.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { calledOf } from "../views/wording.ts";
import { enterForceNow } from "./inForce.ts";
import { takeStep, todayOf } from "./steps.ts";

export const ringing = (needs: Needs) => [
  handle(ring, async (turn, { id, kind, on }) => {
    const agreement = await findAgreement(turn, { id });
    if (!agreement || dayOf(kind, agreement) !== on || !livesIn[kind].includes(agreement.state)) return said("");
    if (kind === "consultationOver") await takeStep(turn, agreement, "closeConsultation");
    else if (kind === "start") await startOrSay(turn, agreement, needs);
    else if (kind === "over") await takeStep(turn, agreement, "end");
    else await remind(turn, agreement, { kind, on }, needs);
    return said("");
  }),
];

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
  const parties = signing(agreement).flatMap((party): Notice["to"][] => {
    const id = groupPartyOf(party, group.parties);
    return id && group.parties.some((one) => one.id === id) ? [{ party: id }] : [];
  });
  const about = [agreementCard, agreement.id] as const;
  const keeper = { role: keeperAmong(await needs.findMembers(turn)) };
  for (const to of [keeper, ...parties]) {
    const weight = kind === "notice" || kind === "term" ? ({ weight: "must" } as const) : {};
    turn.tell({ to, about, say, once: `agreement:${agreement.id}:${kind}:${on}:${day}`, until, ...weight });
  }
}
