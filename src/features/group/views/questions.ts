import type { Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import { defineSubject, type Subject } from "../../../core/feature.ts";
import type { Role } from "../../../core/group.ts";
import type { Look } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { confirmMember, invitable, refuseMember } from "../commands/membership.ts";
import { declineOffice, takeOffice } from "../commands/offices.ts";
import { mayConfirm } from "../rules.ts";
import { findMember, type MemberRow } from "../store/members.ts";
import { texts } from "../texts.ts";

/**
 * Asks a party whether someone represents it. Its id is the member's, who may have asked another party since: it can be
 * answered only where those who may answer read it.
 */
export const claimCard: Subject = {
  kind: "claim",
  audience: "notices",
  async show(look, id) {
    const member = await findMember(look.db, look.group.id, id);
    return member && viewClaim(member, look, "answers");
  },
  async showTo(look, id, reader) {
    const member = await findMember(look.db, look.group.id, id);
    const own = await findMember(look.db, look.group.id, reader);
    return member && viewClaim(member, look, own ? standingTo(member, own) : "other");
  },
};

type ClaimReader = "answers" | "asks" | "other";

function standingTo({ id, claimed }: MemberRow, { id: reader, name, party, roles }: MemberRow): ClaimReader {
  if (reader === id) return "asks";
  const may = claimed !== undefined && mayConfirm({ id: reader, name, party, roles }, id, claimed);
  return may ? "answers" : "other";
}

function viewClaim(member: MemberRow, { group, language }: Look, reader: ClaimReader): Card {
  const say = texts[language];
  const partyName = (id: string | undefined) => group.parties.find((party) => party.id === id)?.name;
  const claimed = partyName(member.claimed);
  const party = partyName(member.party);
  const done = party ? say.claimConfirmed(member.name, party) : say.claimRefused(member.name);
  const title = say.claimTitle(member.name);
  const plainly = (status: string, text: string): Card => ({
    title,
    status,
    blocks: [{ kind: "text", text }],
    buttons: [],
  });
  if (!claimed) return plainly(say.claimDone, done);
  if (reader === "other") return plainly(say.claimGone, say.claimElsewhere(member.name));
  if (reader === "asks") return plainly(say.claimOpen, say.asked(claimed));
  const about = member.name;
  const input = { member: member.id };
  const { confirmMember: confirmed, refuseMember: refused } = say.commands;
  return {
    ...plainly(say.claimOpen, say.claimText(member.name, claimed)),
    buttons: [
      { label: confirmed.submit, about, call: call(confirmMember, input), tone: "primary" },
      { label: refused.submit, about, call: call(refuseMember, input) },
    ],
  };
}

/** Asks someone to take a role. Its id is the member's. */
export const officeCard = defineSubject({
  kind: "office",
  audience: "notices",
  load: ({ db, group }, id) => findMember(db, group.id, id),
  view: ({ offered, roles }, { group, language }): Card => {
    const say = texts[language];
    const open = offered.length > 0;
    const called = (all: readonly Role[]) =>
      listOf(
        ([...invitable, "administrator"] as const).flatMap((role) => (all.includes(role) ? say.office[role] : [])),
        language,
      );
    const answered = say.offerAnswered(called(roles), group.name);
    return {
      title: open ? say.offerTitle(called(offered)) : say.offerAsked,
      status: open ? say.offerOpen : say.offerClosed,
      blocks: [{ kind: "text", text: open ? say.offerText(group.name) : answered }],
      buttons: open
        ? [
            { label: say.commands.takeOffice.title, about: group.name, call: call(takeOffice, {}), tone: "primary" },
            { label: say.commands.declineOffice.title, about: group.name, call: call(declineOffice, {}) },
          ]
        : [],
    };
  },
});
