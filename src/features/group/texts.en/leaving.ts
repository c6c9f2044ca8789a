import type { SameTexts } from "../../../core/texts.ts";
import type { leaving as sv } from "../texts.sv/leaving.ts";

export const leaving: SameTexts<typeof sv> = {
  isIn: "You are in it",
  isOut: "No longer in it",
  party: "Party",
  roles: "Roles",
  noParty: "none",
  noRole: "You have no role in the group just now.",
  comeBack: "Do you want to be in it again? Type “I represent” and which party, and I will ask that party.",
  stands: "What you took part in deciding stands.",
  partyEnded: (name) => `${name} is no longer a party. Earlier decisions are unchanged.`,
  areOut: (people) => `No longer in the group for that reason: ${people}.`,
  keepRoles: (people) => `No longer for any party, but with other roles left: ${people}.`,
  waitNoMore: (people) => `The question of representing the party no longer waits for an answer for ${people}.`,
  areTold: "Those concerned have been told.",
  youAreOut: (party, group) =>
    `${party} is no longer a party in ${group}. You represented that party, so you are no longer in the group.`,
  youKeepRoles: (party, group) =>
    `${party} is no longer a party in ${group}. You represent no party now, but you keep your other roles.`,
  youWaitNoMore: (party, group) =>
    `${party} is no longer a party in ${group}, so the question of representing it no longer waits for an answer.`,
  noLongerAlternate: (person) => `You are no longer ${person}'s alternate. You need do nothing.`,
};
