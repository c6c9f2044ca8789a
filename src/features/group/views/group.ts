import type { Place } from "../../../core/ask.ts";
import type { Block, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { listOf, sortNames } from "../../../language/format/lists.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { join } from "../commands/membership.ts";
import { takeOffice } from "../commands/offices.ts";
import { start } from "../commands/starting.ts";
import type { Offerable, Office } from "../rules.ts";
import { type AlternateRow, findAlternates } from "../store/alternates.ts";
import { findMembers, type MemberRow } from "../store/members.ts";
import { texts } from "../texts.ts";

/** Says hello where nobody knows us yet. */
export function welcomeCard(language: Language, { channel }: Place): Card {
  const say = texts[language];
  return {
    title: say.hello,
    blocks: [
      { kind: "text", text: say.helloText },
      { kind: "text", text: say.helloWarning },
      ...(channel ? [] : [{ kind: "text", text: say.helloAlone } as const]),
      { kind: "note", text: say.helloHelp },
    ],
    // Groups are started in channels.
    buttons: !channel ? [] : [{ label: say.commands.start.title, call: form(start, {}), tone: "primary" }],
  };
}

interface People {
  readonly members: readonly MemberRow[];
  readonly alternates: readonly AlternateRow[];
}

/** Who is in the group, in its channels. Its id is the group's. */
export const groupCard = defineSubject({
  kind: "group",
  audience: "channels",
  load: (look, id) => (id === look.group.id ? loadPeople(look) : Promise.resolve(undefined)),
  view: viewGroup,
});

export async function loadPeople({ db, group, now }: Look): Promise<People> {
  const members = await findMembers(db, group.id);
  return { members, alternates: await findAlternates(db, group.id, wallDate(now, group.zone)) };
}

export function viewGroup(people: People, { group, language }: Look): Card {
  const say = texts[language];
  const { members } = people;
  const { standingEffect } = group.rules;
  const effect = standingEffect ? say.commands.start.fields.effect.options[standingEffect] : say.asksEachTime;
  const parties = group.parties.map(({ id, name }) => say.party(name, peopleOf(id, people, language) || say.nobody));
  const offered = [...new Set(members.flatMap((member) => member.offered))];
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
      ...othersOf(members, language),
      { kind: "note", text: say.helloWarning },
    ],
    buttons: [
      { label: say.represent, about: group.name, call: form(join, {}), tone: "primary" },
      ...(offered.length > 0
        ? [{ label: takeLabel(offered, language), about: group.name, call: call(takeOffice, {}) }]
        : []),
    ],
  };
}

/** The card is in the channel, where anyone may press: it says what would be taken, by whoever was asked. */
function takeLabel([only, ...more]: readonly Offerable[], language: Language): string {
  const say = texts[language];
  return only && more.length === 0 ? say.takeOfficeOf(say.office[only]) : say.takeOfficeAsked;
}

/** "HISO, Malmö stad, MIP och MISO" */
export function partiesIn({ group, language }: Pick<Look, "group" | "language">): string {
  return listOf(
    group.parties.map(({ name }) => name),
    language,
  );
}

/** "Cilla (ersättare: Esra), Gun". Whoever was chosen and has not acted here yet has no name with us. */
function peopleOf(party: string, { members, alternates }: People, language: Language): string {
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name;
  const named = members
    .filter((member) => member.party === party)
    .map(({ id, name }) => {
      const standIns = alternates
        .filter(({ member }) => member === id)
        .map(({ alternate }) => nameOf(alternate) || texts[language].unnamedAlternate);
      return standIns.length > 0 ? `${name} (${texts[language].alternates(standIns.join(", "))})` : name;
    });
  return sortNames(named, language).join(", ");
}

function othersOf(members: readonly MemberRow[], language: Language): readonly Block[] {
  const { otherRoles } = texts[language];
  const items = (["observer", "coOpted", "administrator"] as const).flatMap((role) => {
    const names = members.filter(({ roles, name }) => roles.includes(role) && name).map(({ name }) => name);
    return names.length > 0 ? [`${otherRoles[role]}: ${sortNames(names, language).join(", ")}`] : [];
  });
  if (items.length === 0) return [];
  return [
    { kind: "text", text: texts[language].others },
    { kind: "list", items },
  ];
}

function holderOf(office: Office, members: readonly MemberRow[], language: Language): string {
  const say = texts[language];
  const holder = members.find(({ roles }) => roles.includes(office));
  if (holder) return holder.name;
  const offered = members.filter((member) => member.offered.includes(office));
  return offered.length > 0 ? say.offered(namesOf(offered, language), offered.length) : say.vacant;
}

/** Whoever was invited and has not acted here yet has no name with us. */
export function namesOf(members: readonly MemberRow[], language: Language): string {
  return listOf(
    members.flatMap(({ name }) => name || []),
    language,
  );
}
