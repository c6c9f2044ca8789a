import type { SameTexts } from "../../../core/texts.ts";
import type { waiting as sv } from "../texts.sv/waiting.ts";

export const waiting: SameTexts<typeof sv> = {
  state: "How things stand",
  invited: (roles, group) =>
    `You are invited as ${roles} of ${group}, and the group waits for your answer. Nothing holds until you have accepted.`,
  claimed: (party, people) =>
    `You have said that you represent ${party}. It waits for one of these to confirm it: ${people}. I will tell you when it is done.`,
  request: (channel, people) =>
    `You have asked to link the channel ${channel}. It waits for one of these to say yes: ${people}. I will tell you when it is done.`,
  standsIn: (person, from) => `You will be ${person}'s alternate from ${from}. Until then you need do nothing.`,
  nothing: (group) => `You are not in ${group}, and no question about you waits for an answer.`,
  administrator: (person) => `${person} (administrator)`,
  nobody: "an administrator of the group",
  can: "What you can do",
  accept: "Accept: type “accept role”.",
  decline: "Decline: type “decline role”.",
  remind: "Ask one of them if it takes long.",
  represent: "Say which party you represent: type “I represent” and the party's name.",
  another: "Choose another party, if that was wrong: type “I represent” and the right party's name.",
  withdraw: "Change your mind: type “leave group”.",
  withdrew: (group) => `Done. You are not in ${group}, and no question about you waits for an answer any more.`,
};
