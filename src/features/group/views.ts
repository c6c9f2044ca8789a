import type { Block, Card } from "../../core/card.ts";
import { call, form } from "../../core/command.ts";
import { defineSubject } from "../../core/feature.ts";
import type { Language } from "../../core/texts.ts";
import type { Look } from "../../core/turn.ts";
import { sortNames } from "../../language/format/lists.ts";
import { confirmMember, join, refuseMember } from "./commands/membership.ts";
import { declineOffice, takeOffice } from "./commands/offices.ts";
import { start } from "./commands/starting.ts";
import type { Office } from "./rules.ts";
import { findMember, findMembers, type MemberRow } from "./store.ts";
import { texts } from "./texts.ts";

/** Says hello where nobody knows us yet. */
export function welcomeCard(language: Language): Card {
  const say = texts[language];
  return {
    title: say.hello,
    blocks: [
      { kind: "text", text: say.helloText },
      { kind: "text", text: say.helloWarning },
      { kind: "note", text: say.helloHelp },
    ],
    buttons: [{ label: say.commands.start.title, call: form(start, {}), tone: "primary" }],
  };
}

/** Who is in the group, in its channels. Its id is the group's. */
export const groupCard = defineSubject({
  kind: "group",
  audience: "channels",
  load: ({ db, group }, id) => (id === group.id ? findMembers(db, id) : Promise.resolve(undefined)),
  view: viewGroup,
});

export function viewGroup(members: readonly MemberRow[], { group, language }: Look): Card {
  const say = texts[language];
  const { standingEffect } = group.rules;
  const effect = standingEffect ? say.commands.start.fields.effect.options[standingEffect] : say.asksEachTime;
  const parties = group.parties.map(({ id, name }) => {
    const people = sortNames(
      members.filter((member) => member.party === id).map((member) => member.name),
      language,
    );
    return say.party(name, people.join(", ") || say.nobody);
  });
  const offered = members.some((member) => member.offered.length > 0);
  return {
    title: group.name,
    status: say.group,
    blocks: [
      {
        kind: "facts",
        facts: [
          [say.chair, holderOf("chair", members, language)],
          [say.secretary, holderOf("secretary", members, language)],
          [say.effect, effect],
        ],
      },
      { kind: "text", text: say.parties },
      { kind: "list", items: parties },
      { kind: "note", text: say.helloWarning },
    ],
    buttons: [
      { label: say.represent, call: form(join, {}), tone: "primary" },
      ...(offered ? [{ label: say.commands.takeOffice.title, about: group.name, call: call(takeOffice, {}) }] : []),
    ],
  };
}

function holderOf(office: Office, members: readonly MemberRow[], language: Language): string {
  const say = texts[language];
  const holder = members.find(({ roles }) => roles.includes(office));
  if (holder) return holder.name;
  const offered = members.find((member) => member.offered.includes(office));
  return offered ? say.offered(offered.name) : say.vacant;
}

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
