import { AskerError } from "../../../core/errors.ts";
import { type About, handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { both } from "../../../core/texts.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { dayFromIso, isoDate } from "../../../language/day.ts";
import { longDate } from "../../../language/format/dates.ts";
import { instantOf, wallDate } from "../../../language/format/wallClock.ts";
import { appoint, dismiss, invite, leave, remove } from "../commands/membership.ts";
import type { Needs } from "../needs.ts";
import { represents } from "../rules.ts";
import { takeBack } from "../store/accounts.ts";
import { appointAlternate, findAppointers } from "../store/alternates.ts";
import { claimParty, findMembers, type MemberRow, offer } from "../store/members.ts";
import { texts } from "../texts.ts";
import { groupCard, partiesIn } from "../views/group.ts";
import { endAlternatesOf, endMember } from "./leaving.ts";
import { chosenMember, memberNamed } from "./members.ts";
import { askToAccept } from "./offers.ts";
import { tellOfSelf } from "./tellings.ts";

const today = ({ now, group }: Turn) => wallDate(now, group.zone);

const aboutLeaving: About = async ({ language, group, actor }) =>
  actor.roles.length > 0 ? texts[language].leaving.ifYouLeave(group.name) : undefined;

const aboutRemoving: About = async (view, { member }) => {
  if (typeof member !== "string") return undefined;
  const { name } = await removable(view, member);
  const { leaving, thatPerson } = texts[view.language];
  return leaving.ifRemoved(name || thatPerson, view.group.name);
};

export const membership = (needs: Needs) => [
  invitation,

  handle(
    leave,
    async (turn) => {
      const { actor, group } = turn;
      const say = texts[turn.language];
      await endMember(turn, actor.id, needs);
      return said(actor.roles.length > 0 ? say.left(group.name) : say.waiting.withdrew(group.name));
    },
    aboutLeaving,
  ),

  handle(
    remove,
    async (turn, { member: who }) => {
      const say = texts[turn.language];
      const member = await removable(turn, who);
      await endMember(turn, member.id, needs);
      const had = member.roles.length > 0 ? "youAreRemoved" : "youWaitNoMoreForAny";
      if (member.id !== turn.actor.id)
        tellOfSelf(
          turn,
          member.id,
          both(texts, (t) => t.leaving[had](turn.group.name)),
        );
      return said(say.removed(member.name || say.thatPerson));
    },
    aboutRemoving,
  ),

  ...standingIn,
];

/** A member whom the actor may take out of the group. */
async function removable(view: View, who: string): Promise<MemberRow> {
  const member = await memberNamed(view, who);
  const isOwn = represents(view.actor, member.party);
  if (!view.actor.roles.includes("administrator") && !isOwn) throw new AskerError(texts[view.language].notYourMember);
  return member;
}

const invitation = handle(invite, async (turn, { person, role, party }) => {
  const say = texts[turn.language];
  const wanted = role === "member" ? (party ?? turn.actor.party) : undefined;
  if (role === "member" && !wanted) throw new AskerError(say.partyNeeded);
  if (wanted && !turn.group.parties.some(({ id }) => id === wanted))
    throw new AskerError(say.unknownParty(partiesIn(turn)));
  const isOwn = represents(turn.actor, wanted);
  if (!turn.actor.roles.includes("administrator") && !isOwn) throw new AskerError(say.notYourInvitation);
  const member = await chosenMember(turn, person);
  if (member.roles.length > 0) throw new AskerError(say.memberAlready(member.name));
  await offer(turn.db, member, [role]);
  if (wanted) await claimParty(turn.db, member.id, wanted);
  askToAccept(turn, member.id, [role], member.offered);
  return said(say.invited);
});

const standingIn = [
  handle(appoint, async (turn, { person, from = today(turn), until }) => {
    const say = texts[turn.language];
    const { actor, group, language } = turn;
    const party = group.parties.find(({ id }) => id === actor.party);
    if (!party) throw new AskerError(say.alternateNeedsParty);
    if (from < today(turn) || (until && until < today(turn))) throw new AskerError(say.dayHasBeen);
    if (until && until < from) throw new AskerError(say.pastDate);
    const alternate = await chosenMember(turn, person);
    if (alternate.id === actor.id) throw new AskerError(say.notYourself);
    if (alternate.party) throw new AskerError(say.represented(alternate.name || say.thatPerson));
    const other = await otherParty(turn, alternate.id, party.id);
    if (other) throw new AskerError(say.answersForOther(alternate.name || say.thatPerson, other));
    await takeBack(turn.db, alternate.id);
    // One at a time: a new alternate takes over from the one before.
    await endAlternatesOf(turn, actor.id, alternate.id);
    await appointAlternate(turn.db, group.id, {
      id: turn.id(),
      member: actor.id,
      alternate: alternate.id,
      from,
      until,
    });
    turn.changed(groupCard, group.id);
    tellAlternate(turn, alternate.id, party.name, until);
    return said(say.appointed(longDate(from, language), until && longDate(until, language)));
  }),

  handle(dismiss, async (turn) => {
    const say = texts[turn.language];
    if (!(await endAlternatesOf(turn, turn.actor.id))) throw new AskerError(say.noAlternate);
    turn.changed(groupCard, turn.group.id);
    return said(say.dismissed);
  }),
];

/** The name of another party for which someone stands in, now or later: nobody answers for two. */
async function otherParty({ db, group, now }: Turn, alternate: string, party: string): Promise<string | undefined> {
  const appointers = await findAppointers(db, group.id, alternate, wallDate(now, group.zone));
  const members = await findMembers(db, group.id);
  const represented = members.flatMap((one) => (appointers.includes(one.id) && one.party ? [one.party] : []));
  return group.parties.find(({ id }) => id !== party && represented.includes(id))?.name;
}

function tellAlternate(turn: Turn, alternate: string, party: string, until: string | undefined): void {
  const { actor, group, now } = turn;
  const lastDay = until
    ? instantOf(isoDate(dayFromIso(until) + 1), "00:00", group.zone)
    : new Date(now.getTime() + 30 * dayMs);
  turn.tell({
    to: { member: alternate },
    about: [groupCard, group.id],
    say: { sv: texts.sv.appointedYou(actor.name, party), en: texts.en.appointedYou(actor.name, party) },
    once: `alternate:${actor.id}:${turn.id()}`,
    until: lastDay,
  });
}
