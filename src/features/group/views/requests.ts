import type { Block, Button, Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import type { Group } from "../../../core/group.ts";
import type { Language } from "../../../core/texts.ts";
import { confirmLink, refuseLink } from "../commands/linking.ts";
import { findRequest, type LinkRequest } from "../store/requests.ts";
import { texts } from "../texts.ts";

/** Asks the administrators whether a channel is to be linked. Its id is the request's. */
export const requestCard = defineSubject({
  kind: "linkRequest",
  audience: "notices",
  load: ({ db, group }, id) => findRequest(db, group.id, id),
  view: (request, { group, language, now }): Card => {
    const say = texts[language].linking;
    const open = isWaiting(request, now);
    const expired: Block = { kind: "note", text: say.expired };
    return {
      title: say.title(channelOf(request, language)),
      status: open || request.state !== "waiting" ? say.states[request.state] : say.tooOld,
      blocks: [
        { kind: "facts", facts: factsOf(request, group, language) },
        { kind: "text", text: say.warning },
        ...(open ? [{ kind: "note", text: say.ifUnknown } as const] : []),
        ...(!open && request.state === "waiting" ? [expired] : []),
      ],
      buttons: open ? buttonsOf(request, language) : [],
    };
  },
});

export function isWaiting({ state, expiresAt }: LinkRequest, now: Date): boolean {
  return state === "waiting" && expiresAt > now;
}

type Facts = Extract<Block, { kind: "facts" }>["facts"];
function factsOf({ asker, place }: LinkRequest, { parties }: Group, language: Language): Facts {
  const say = texts[language].linking;
  const party = parties.find(({ id }) => id === asker.party)?.name;
  const name = asker.name || texts[language].unnamed;
  return [
    [say.asker, party ? say.representing(name, party) : say.notInGroup(name)],
    [say.organisation, place.names?.team ?? place.team],
    [say.channel, place.names?.channel ?? say.unnamedChannel],
    [say.platform, say.platforms(place.platform)],
  ];
}

/** What people call the channel, or that they do not say. */
export function channelOf({ place }: LinkRequest, language: Language): string {
  return place.names?.channel ?? texts[language].linking.oneMore;
}

/** Person, organisation and channel in one breath, for those who hear one button at a time. */
export function aboutOf(request: LinkRequest, language: Language): string {
  const { asker, place } = request;
  return [asker.name, place.names?.team ?? place.team, place.names?.channel ?? texts[language].linking.unnamedChannel]
    .filter(Boolean)
    .join(", ");
}

function buttonsOf(request: LinkRequest, language: Language): readonly Button[] {
  const { confirmLink: confirmed, refuseLink: refused } = texts[language].commands;
  const about = aboutOf(request, language);
  const input = { request: request.id };
  return [
    { label: confirmed.submit, about, call: call(confirmLink, input), tone: "primary" },
    { label: refused.submit, about, call: call(refuseLink, input) },
  ];
}
