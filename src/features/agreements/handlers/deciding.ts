import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { decide, reserve, withdrawDecision } from "../commands/life.ts";
import { type Agreement, type Party, standOf } from "../rules/agreement.ts";
import { partyFor } from "../rules/facts.ts";
import type { State } from "../rules/life.ts";
import { addDecision, type NewDecision } from "../store/life.ts";
import { findLastStep } from "../store/versions.ts";
import { texts } from "../texts.ts";
import type { ToldDecision } from "../views/why.ts";
import { calledOf, recordOf } from "../views/wording.ts";
import { agreementBy } from "./finding.ts";
import { done, standing } from "./life.ts";
import { takeStep, todayOf } from "./steps.ts";
import { tell } from "./telling.ts";

export const deciding = [
  handle(decide, async (turn, { number, ...record }) => {
    const agreement = await agreementBy(turn, number);
    if (record.decidedOn > todayOf(turn)) throw new AskerError(texts[turn.language].life.notYetDecided);
    const facts = { party: turn.actor.party, outcome: record.outcome, record: true };
    const before = () => keep(turn, agreement, record);
    const text = JSON.stringify(record satisfies ToldDecision);
    const state = await takeStep(turn, agreement, "decide", { facts, before, text });
    tellOfNo(turn, agreement, record);
    return await recorded(turn, agreement, state, record);
  }),

  handle(reserve, async (turn, { number, body }) => {
    const agreement = await agreementBy(turn, number);
    const facts = { party: turn.actor.party, awaitedBody: body };
    const before = () => keep(turn, agreement, { outcome: "reserved", body });
    const state = await takeStep(turn, agreement, "reserve", { facts, before, grounds: { reason: body } });
    return done(turn, agreement, state, texts[turn.language].life.reserved(body));
  }),

  handle(withdrawDecision, async (turn, { number, reason }) => {
    const agreement = await agreementBy(turn, number);
    const facts = { party: turn.actor.party, reason };
    const before = () => keep(turn, agreement, { outcome: "pending", reason });
    await takeStep(turn, agreement, "withdrawDecision", { facts, before, grounds: { reason } });
    return said(texts[turn.language].life.decisionWithdrawn);
  }),
];

/** The channels hear of a no: whatever the others have decided, the text goes no further as it is. */
function tellOfNo(turn: Turn, agreement: Agreement, record: ToldDecision): void {
  const party = ownParty(turn, agreement);
  if (record.outcome !== "rejected" || standOf(agreement, party.id) === "rejected") return;
  const say = inBoth((l) =>
    texts[l].deciding.turnedDown(calledOf(agreement, l), party.name, recordOf(record, l), turn.actor.name),
  );
  tell(turn, agreement, { to: "channels", say, what: "turnedDown" });
}

/** What was recorded, as it was understood, and what is left to do. */
async function recorded(turn: Turn, agreement: Agreement, state: State, record: ToldDecision): Promise<Reply> {
  const { language, group } = turn;
  const { deciding: say } = texts[language];
  const echo = say.recorded(ownParty(turn, agreement).name, say.outcomes[record.outcome], recordOf(record, language));
  const frozen = await findLastStep(turn, agreement.id, "propose");
  const frozenOn = frozen ? wallDate(frozen.at, group.zone) : undefined;
  const isEarlier = frozenOn !== undefined && record.decidedOn < frozenOn;
  const { stands, next } = await standing(turn, agreement.id, state);
  return said(
    [echo, isEarlier && say.beforeFrozen(longDate(frozenOn, language)), stands, next].filter(Boolean).join(" "),
  );
}

/** Of the actor's own party, about the text as it is frozen. */
async function keep(
  turn: Turn,
  agreement: Agreement,
  decision: Omit<NewDecision, "agreementId" | "agreementPartyId" | "about">,
) {
  const party = ownParty(turn, agreement);
  await addDecision(turn, {
    ...{ agreementId: agreement.id, agreementPartyId: party.id, about: agreement.hash ?? "" },
    ...decision,
  });
}

/** The party of the agreement that the actor answers for. */
export function ownParty({ actor, group, language }: Turn, agreement: Agreement): Party {
  const party = partyFor(agreement, group.parties, actor.party);
  if (!party) throw new AskerError(texts[language].life.reasons.notYourParty);
  return party;
}
