import { call, form } from "../../../core/command.ts";
import type { Item, Section } from "../../../core/feature.ts";
import type { View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { join, leave } from "../commands/membership.ts";
import { declineOffice, takeOffice } from "../commands/offices.ts";
import type { MemberRow } from "../store/members.ts";
import type { LinkRequest } from "../store/requests.ts";
import { texts } from "../texts.ts";
import { channelOf } from "./requests.ts";

/** How it stands with someone who has no role yet. */
export interface Standing {
  /** Who they are with us; undefined where nobody has asked for anything yet. */
  readonly own: MemberRow | undefined;
  /** The roles that they are invited to, in words. */
  readonly invitedAs: string | undefined;
  /** Those who are in the group. */
  readonly members: readonly MemberRow[];
  readonly requests: readonly LinkRequest[];
  /** Whom they will stand in for, and from when. */
  readonly standsIn: readonly { readonly name: string; readonly from: string }[];
}

/** What they wait for, from whom, and what they can do meanwhile. */
export function viewStanding(standing: Standing, view: View): readonly Section[] {
  const say = texts[view.language].waiting;
  const state = stateOf(standing, view);
  const none: Item = { text: say.nothing(view.group.name) };
  return [
    { title: say.state, items: state.length > 0 ? state : [none] },
    { title: say.can, items: possible(standing, view) },
  ];
}

function stateOf({ own, invitedAs, members, requests, standsIn }: Standing, view: View): readonly Item[] {
  const { group, language } = view;
  const say = texts[language].waiting;
  const claimed = invitedAs ? undefined : group.parties.find(({ id }) => id === own?.claimed);
  return [
    ...(invitedAs ? [{ text: say.invited(invitedAs, group.name) }] : []),
    ...(claimed ? [{ text: say.claimed(claimed.name, answering(members, view, claimed)) }] : []),
    ...requests.map((request) => ({ text: say.request(channelOf(request, language), answering(members, view)) })),
    ...standsIn.map(({ name, from }) => ({ text: say.standsIn(name, longDate(from, language)) })),
  ];
}

const mostNames = 6;

/** Those who can say yes: the party's own people first, then the administrators. */
function answering(
  members: readonly MemberRow[],
  { language }: View,
  party?: { readonly id: string; readonly name: string },
): string {
  const say = texts[language].waiting;
  const own = members.filter((member) => party && member.party === party.id);
  const others = members.filter((member) => member.roles.includes("administrator") && !own.includes(member));
  const names = [
    ...own.map(({ name }) => `${name} (${party?.name})`),
    ...others.map(({ name }) => say.administrator(name)),
  ];
  return names.length > 0 ? names.slice(0, mostNames).join(", ") : say.nobody;
}

function possible({ own, invitedAs, requests }: Standing, { group, language }: View): readonly Item[] {
  const { waiting: say, commands, represent } = texts[language];
  const about = group.name;
  const joining = { label: represent, about, call: form(join, {}) };
  const leaving = { text: say.withdraw, button: { label: commands.leave.title, about, call: call(leave, {}) } };
  if (invitedAs) {
    const [taken, declined] = [commands.takeOffice.title, commands.declineOffice.title];
    return [
      { text: say.accept, button: { label: taken, about: invitedAs, call: call(takeOffice, {}) } },
      { text: say.decline, button: { label: declined, about: invitedAs, call: call(declineOffice, {}) } },
    ];
  }
  const asks = own?.claimed !== undefined;
  return [
    ...(asks || requests.length > 0 ? [{ text: say.remind }] : []),
    { text: asks ? say.another : say.represent, button: joining },
    ...(own ? [leaving] : []),
  ];
}
