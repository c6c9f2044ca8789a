import type { Block, Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import { confirmMember, refuseMember } from "../commands/membership.ts";
import { declineOffice, takeOffice } from "../commands/offices.ts";
import { findMember } from "../store/members.ts";
import { texts } from "../texts.ts";

/** Asks a party whether someone represents it. Its id is the member's. */
export const claimCard = defineSubject({
  kind: "claim",
  audience: "notices",
  load: ({ db, group }, id) => findMember(db, group.id, id),
  view: (member, { group, language }): Card => {
    const say = texts[language];
    const partyName = (id: string | undefined) => group.parties.find((party) => party.id === id)?.name;
    const claimed = partyName(member.claimed);
    const party = partyName(member.party);
    const done = party ? say.claimConfirmed(member.name, party) : say.claimRefused(member.name);
    const text: Block = { kind: "text", text: claimed ? say.claimText(member.name, claimed) : done };
    return {
      title: say.claimTitle(member.name),
      status: claimed ? say.claimOpen : say.claimDone,
      blocks: [text],
      buttons: claimed
        ? [
            {
              label: say.commands.confirmMember.submit,
              about: member.name,
              call: call(confirmMember, { member: member.id }),
              tone: "primary",
            },
            {
              label: say.commands.refuseMember.submit,
              about: member.name,
              call: call(refuseMember, { member: member.id }),
            },
          ]
        : [],
    };
  },
});

/** Asks someone to take a role. Its id is the member's. */
export const officeCard = defineSubject({
  kind: "office",
  audience: "notices",
  load: ({ db, group }, id) => findMember(db, group.id, id),
  view: ({ offered }, { group, language }): Card => {
    const say = texts[language];
    const open = offered.length > 0;
    const names = offered.map((office) => say.office[office]).join(", ");
    return {
      title: open ? say.offerTitle(names) : say.commands.takeOffice.title,
      status: open ? say.offerOpen : say.offerClosed,
      blocks: [{ kind: "text", text: open ? say.offerText(group.name) : say.offerAnswered }],
      buttons: open
        ? [
            { label: say.commands.takeOffice.title, about: group.name, call: call(takeOffice, {}), tone: "primary" },
            { label: say.commands.declineOffice.title, about: group.name, call: call(declineOffice, {}) },
          ]
        : [],
    };
  },
});
