import type { Block, Card } from "../../../core/card.ts";
import { form } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import type { Role } from "../../../core/group.ts";
import type { Look } from "../../../core/turn.ts";
import { join } from "../commands/membership.ts";
import { findMember, type MemberRow } from "../store/members.ts";
import { texts } from "../texts.ts";

/** How it stands with someone in the group, told to themself. Its id is the member's. */
export const membershipCard = defineSubject({
  kind: "membership",
  audience: "notices",
  load: ({ db, group }, id) => findMember(db, group.id, id),
  view: viewMembership,
});

function viewMembership(member: MemberRow, look: Look): Card {
  const { leaving: say, represent } = texts[look.language];
  const isIn = member.roles.length > 0;
  return {
    title: look.group.name,
    status: isIn ? say.isIn : member.left && say.isOut,
    blocks: isIn ? [factsOf(member, look)] : outside(member, look),
    buttons: isIn ? [] : [{ label: represent, about: look.group.name, call: form(join, {}) }],
  };
}

function factsOf({ party, roles }: MemberRow, { group, language }: Look): Block {
  const { leaving: say, office } = texts[language];
  const words: Readonly<Partial<Record<Role, string>>> = office;
  const name = group.parties.find(({ id }) => id === party)?.name ?? say.noParty;
  return {
    kind: "facts",
    facts: [
      [say.party, name],
      [say.roles, roles.map((role) => words[role] ?? role).join(", ")],
    ],
  };
}

function outside({ left }: MemberRow, { language }: Look): readonly Block[] {
  const say = texts[language].leaving;
  return [
    { kind: "text", text: left ? say.stands : say.noRole },
    { kind: "text", text: say.comeBack },
  ];
}
