import { call, form } from "../../../core/command.ts";
import type { Item, Section } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import type { View } from "../../../core/turn.ts";
import { confirmLink } from "../commands/linking.ts";
import { confirmMember } from "../commands/membership.ts";
import { giveRole, takeOffice } from "../commands/offices.ts";
import type { Joined } from "../store/arrivals.ts";
import type { MemberRow } from "../store/members.ts";
import type { LinkRequest } from "../store/requests.ts";
import { texts } from "../texts.ts";
import { namesOf } from "./group.ts";
import { aboutOf, channelOf } from "./requests.ts";

export interface Awaiting {
  /** Those who say that they represent a party, which the actor may confirm. */
  readonly claims: readonly MemberRow[];
  /** The roles that the actor is asked to take, in words. */
  readonly offered: string | undefined;
  /** Channels that wait for the actor, as an administrator. */
  readonly requests: readonly LinkRequest[];
  /** The actor, as an administrator, can see to it that the group gets a chair: who are asked already. */
  readonly noChair: { readonly asked: readonly MemberRow[] } | undefined;
  /** The same of a secretary, whom nobody is asked to be. */
  readonly noSecretary: boolean;
}

/** What the actor is asked to answer. */
export function viewAwaiting(
  { claims, offered, requests, noChair, noSecretary }: Awaiting,
  { group, language }: View,
): Section {
  const say = texts[language];
  const offers: Item[] = offered
    ? [
        {
          text: say.offer(offered, group.name),
          button: { label: say.commands.takeOffice.title, about: offered, call: call(takeOffice, {}) },
        },
      ]
    : [];
  const asked = claims.map(({ id, name, claimed }): Item => {
    const party = group.parties.find((one) => one.id === claimed)?.name ?? "";
    const button = { label: say.overview.confirm(name), about: party, call: call(confirmMember, { member: id }) };
    return { text: say.claim(name, party), button };
  });
  const linking = requests.map((request): Item => {
    const name = request.asker.name || say.unnamed;
    const about = aboutOf(request, language);
    const button = { label: say.overview.linkFor(name), about, call: call(confirmLink, { request: request.id }) };
    return { text: say.linking.asks(name, channelOf(request, language)), button };
  });
  const chair: Item[] = noChair
    ? [
        {
          text: noChair.asked.length === 0 ? say.overview.noChair : chairAsked(noChair.asked, language),
          button: { label: say.overview.findChair, call: form(giveRole, { role: "chair" }) },
        },
      ]
    : [];
  const secretary: Item[] = noSecretary
    ? [
        {
          text: say.overview.noSecretary,
          button: { label: say.overview.findSecretary, call: form(giveRole, { role: "secretary" }) },
        },
      ]
    : [];
  return { title: say.overview.awaitsYou, items: [...offers, ...asked, ...linking, ...chair, ...secretary] };
}

function chairAsked(asked: readonly MemberRow[], language: Language): string {
  return texts[language].overview.chairAsked(namesOf(asked, language), asked.length);
}

/** Who has come, and how many channels have been linked. `rolesOf` puts roles into words. */
export function viewArrivals(
  joined: readonly Joined[],
  linked: number,
  rolesOf: (roles: Joined["roles"]) => string,
  { group, language }: View,
): Section {
  const say = texts[language].overview;
  const people = joined.map(({ name, party, roles }): Item => {
    const represented = group.parties.find(({ id }) => id === party)?.name;
    return { text: represented ? say.represents(name, represented) : say.isIn(name, rolesOf(roles)) };
  });
  const channels: Item[] = linked === 0 ? [] : [{ text: linked === 1 ? say.oneLinked : say.severalLinked(linked) }];
  return { title: say.newInGroup, items: [...people, ...channels] };
}
