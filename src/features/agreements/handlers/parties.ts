import type { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { fold } from "../../../core/words.ts";
import { removeParty, setParty } from "../commands/keeping.ts";
import { type Agreement, type Party, signing } from "../rules/agreement.ts";
import { groupPartyOf } from "../rules/facts.ts";
import { readParties, type WrittenParty } from "../rules/parties.ts";
import { addParty, saveParty, takeOutParty } from "../store/parties.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { calledOf } from "../views/wording.ts";
import { fillKnown } from "./drafting.ts";
import { mayTake, openAgreement } from "./finding.ts";

/** Who the parties are is part of the text: it can be changed while that can, and each change is a version. */
export const parties = [
  handle(setParty, async (turn, input) => {
    const agreement = await openAgreement(turn, input.number);
    const { keeping: say } = texts[turn.language];
    const { name, body, committee } = writtenIn(input, agreement);
    const party = partyCalled(agreement, name);
    if (!mayTake(turn, agreement) && !(party && isOwn(turn, party))) throw new AskerError(say.onlyOwnParty);
    if (party) await saveParty(turn, agreement, party, { body, committee: committee ?? party.committee });
    else await addParty(turn, agreement, { kind: "party", name, body, committee });
    await fillKnown(turn, agreement.id, { startsOn: undefined, endsOn: undefined, committee });
    turn.changed(agreementCard, agreement.id);
    const isInGroup = turn.group.parties.some((one) => fold(one.name) === fold(name));
    const remarks = [!party && say.partyAdded(name), !party && !isInGroup && say.outside(name)];
    return said([say.partySet(party?.name ?? name, body ?? ""), ...remarks].filter(Boolean).join(" "));
  }),

  handle(removeParty, async (turn, { number, party: name, reason }) => {
    const agreement = await openAgreement(turn, number);
    const { keeping: say } = texts[turn.language];
    if (!mayTake(turn, agreement)) throw new AskerError(texts[turn.language].notKeeper);
    const all = signing(agreement);
    const party = partyCalled(agreement, name);
    if (!party) throw new AskerError(say.noSuchParty(name, all.map((one) => one.name).join(", ")));
    if (all.length <= 2) throw new AskerError(texts[turn.language].tooFewParties);
    await takeOutParty(turn, agreement, party, reason);
    turn.changed(agreementCard, agreement.id);
    return said(say.partyRemoved(party.name, calledOf(agreement, turn.language)));
  }),
];

/** "utkast part 1 Malmö stad: fritidsnämnden" is read as a line of parties is, where nobody is called "Malmö". */
function writtenIn({ party, body, committee }: z.output<typeof setParty.input>, agreement: Agreement): WrittenParty {
  const whole = { name: party.replace(/\s*:$/u, ""), body, committee };
  if (partyCalled(agreement, party) || !body.includes(":")) return whole;
  const [read = whole] = readParties(`${party} ${body}`);
  return read.body ? { ...read, committee: committee ?? read.committee } : whole;
}

/** Of two with one name the one that was written last is the slip. */
function partyCalled(agreement: Agreement, name: string): Party | undefined {
  return signing(agreement).findLast((one) => fold(one.name) === fold(name));
}

function isOwn({ actor, group }: Turn, party: Party): boolean {
  return actor.party !== undefined && groupPartyOf(party, group.parties) === actor.party;
}
