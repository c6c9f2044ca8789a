import type { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { both } from "../../../core/texts.ts";
import type { Setup, Turn } from "../../../core/turn.ts";
import { confirmMember, join, refuseMember } from "../commands/membership.ts";
import { mayConfirm } from "../rules.ts";
import { claimOwnParty, findMember, findMembers, type MemberRow, settleClaim } from "../store/members.ts";
import { texts } from "../texts.ts";
import { groupCard, partiesIn } from "../views/group.ts";
import { claimCard, officeCard } from "../views/questions.ts";
import { endAlternatesOf, endStandingIn } from "./leaving.ts";
import { chooseNamed, ownMember } from "./members.ts";
import { tellOfOther } from "./tellings.ts";

const claimDays = 30;

export const joining = [
  handle(join, claim, undefined, ({ group, place, language }) => {
    const say = texts[language];
    if (group) return undefined;
    return place.channel ? say.noGroupHere : say.joinInChannel;
  }),

  handle(confirmMember, (turn, input) => settle(turn, input.member, true)),
  handle(refuseMember, (turn, input) => settle(turn, input.member, false)),
];

async function claim(setup: Setup, { party }: z.output<typeof join.input>): Promise<Reply> {
  const say = texts[setup.language];
  const { group } = setup;
  if (!group) throw new AskerError(say.noGroupHere);
  const wanted = group.parties.find(({ id }) => id === party);
  if (!wanted) throw new AskerError(say.unknownParty(partiesIn({ group, language: setup.language })));
  const id = await ownMember(setup, group.id);
  const turn = await setup.enter(group.id);
  const member = await findMember(turn.db, group.id, id);
  if (!member) throw new Error("the member has just been added");
  if (member.party === party) return said(say.already(wanted.name));
  const members = await findMembers(turn.db, group.id);
  // Where nobody represents the party yet there is nobody else to ask.
  const isFirst = !members.some((one) => one.party === party && one.roles.includes("member"));
  if (member.roles.includes("administrator") && isFirst) {
    await goOver(turn, member, party);
    return said(say.joined(wanted.name));
  }
  // Who asks again for the same party is not announced again.
  if (member.claimed === party && !member.offered.includes("member")) return said(say.asked(wanted.name));
  await claimOwnParty(turn.db, member, party);
  turn.changed(officeCard, id);
  askParty(turn, member, wanted);
  turn.changed(claimCard, id);
  return said(say.asked(wanted.name));
}

function askParty(turn: Turn, member: MemberRow, party: { readonly id: string; readonly name: string }): void {
  const say = {
    sv: texts.sv.claim(member.name, party.name),
    en: texts.en.claim(member.name, party.name),
  };
  const until = new Date(turn.now.getTime() + claimDays * dayMs);
  const notice = { about: [claimCard, member.id] as const, say, once: `claim:${turn.id()}`, instead: "claim:", until };
  turn.tell({ ...notice, to: { party: party.id } });
  turn.tell({ ...notice, to: { role: "administrator" } });
}

async function settle(turn: Turn, who: string, confirmed: boolean): Promise<Reply> {
  const say = texts[turn.language];
  const members = await findMembers(turn.db, turn.group.id);
  // Who was invited answers for themself.
  const waiting = members.filter(({ claimed, offered }) => claimed && !offered.includes("member"));
  const member = await chooseNamed(turn, waiting, who);
  if (!member?.claimed) {
    const known = members.some(({ id }) => id === who);
    throw new AskerError(say.noSuchClaim, known ? [claimCard, who] : undefined);
  }
  if (!mayConfirm(turn.actor, member.id, member.claimed)) throw new AskerError(say.notYourParty);
  tellMember(turn, member, member.claimed, confirmed);
  if (confirmed) {
    await goOver(turn, member, member.claimed);
    return said(say.confirmed(member.name));
  }
  await settleClaim(turn.db, member, undefined, turn.now);
  turn.changed(claimCard, member.id);
  return said(say.refusedMember(member.name));
}

/** From now on the member represents that party. */
async function goOver(turn: Turn, member: MemberRow, party: string): Promise<void> {
  await settleClaim(turn.db, member, party, turn.now);
  await endStandingIn(turn, member.id, "alternateRepresents");
  // Whoever stood in for them did so for another party.
  if (member.party && member.party !== party) {
    await endAlternatesOf(turn, member.id);
    await tellLeftParty(turn, member, party);
  }
  turn.changed(claimCard, member.id);
  turn.changed(groupCard, turn.group.id);
}

/** Those who still represent the party that someone has left; where nobody does, those who can invite someone. */
async function tellLeftParty(turn: Turn, member: MemberRow, party: string): Promise<void> {
  const others = (await findMembers(turn.db, turn.group.id)).filter(({ id }) => id !== member.id);
  const left = others.filter((one) => one.party === member.party && one.roles.includes("member"));
  const told = left.length > 0 ? left : others.filter(({ roles }) => roles.includes("administrator"));
  const nameOf = (id: string | undefined) => turn.group.parties.find((one) => one.id === id)?.name ?? "";
  const say = both(texts, (t) => t.leaving.wentOver(member.name, nameOf(member.party), nameOf(party)));
  for (const { id } of told) if (id !== turn.actor.id) tellOfOther(turn, id, member.id, say);
}

function tellMember(turn: Turn, member: MemberRow, party: string, confirmed: boolean): void {
  const name = turn.group.parties.find(({ id }) => id === party)?.name ?? "";
  turn.tell({
    to: { member: member.id },
    about: [claimCard, member.id],
    say: both(texts, (t) => (confirmed ? t.joined(name) : t.notJoined(name))),
    once: `settled:${turn.id()}`,
    until: new Date(turn.now.getTime() + claimDays * dayMs),
  });
}
