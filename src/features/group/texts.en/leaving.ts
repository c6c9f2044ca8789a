import type { SameTexts } from "../../../core/texts.ts";
import type { leaving as sv } from "../texts.sv/leaving.ts";

export const leaving: SameTexts<typeof sv> = {
  ifYouLeave: (group) =>
    `You are then no longer in ${group}, and cannot answer anything there. What has been noted stays.`,
  ifRemoved: (name, group) => `${name} is then no longer in ${group}, and is told. What has been noted stays.`,
  ifPartyAdded: (party) => `${party} then becomes a party in the group. No open proposals are affected.`,
  ifPartyAsked: (party, proposals) =>
    `${party} then becomes a party in the group, and open proposals wait for its answer too: ${proposals}. They cannot become decisions until someone has answered for it. If you want to decide on them first, wait with the party.`,
  ifPartyEnds: (party) =>
    `${party} is then no longer a party in the group, and open proposals do not wait for it. Those who represent it are told, and those who have no other role are out.`,
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
  stay: (people) => `No longer for any party, but with another question that waits for an answer: ${people}.`,
  waitNoMore: (people) => `The question of representing the party no longer waits for an answer for ${people}.`,
  areTold: "Those concerned have been told.",
  youAreOut: (party, group) =>
    `${party} is no longer a party in ${group}. You represented that party, so you are no longer in the group.`,
  youKeepRoles: (party, group) =>
    `${party} is no longer a party in ${group}. You represent no party now, but you keep your other roles.`,
  youStay: (party, group) =>
    `${party} is no longer a party in ${group}. You represent no party now. You also have another question that waits for an answer: it still holds.`,
  youWaitNoMore: (party, group) =>
    `${party} is no longer a party in ${group}, so the question of representing it no longer waits for an answer.`,
  youAreRemoved: (group) =>
    `You are no longer in ${group}: your party or an administrator has removed you. Get in touch with them if that is a mistake.`,
  youWaitNoMoreForAny: (group) =>
    `The question of your being in ${group} has been taken back. Get in touch with someone in the group if that is a mistake.`,
  tookOver: (person, role, group) => `${person} has agreed to be ${role} of ${group}. You are no longer ${role}.`,
  lostOffice: (role, group) =>
    `Someone else has agreed to be ${role} of ${group}. You have no other role, so you are no longer in the group.`,
  lostLastRole: (person, role) => `${person} is no longer ${role}, and so no longer in the group. They have been told.`,
  youLostLastRole: (role, group) =>
    `You are no longer ${role} in ${group}. You have no other role, so you are no longer in the group.`,
  wentOver: (person, before, after) =>
    `${person} no longer represents ${before}, but ${after}. If someone else is to represent ${before}, type “invite”.`,
  acceptsFirst: (person) =>
    `${person || "The person"} has left the group. The role can be given once the invitation is accepted.`,
  alternateLeft: (person) =>
    `${person} is no longer in the group, and no longer your alternate. Type “alternate” to appoint another.`,
  alternateRepresents: (person) =>
    `${person} now represents a party, and so is no longer your alternate. Type “alternate” to appoint another.`,
  noLongerAlternate: (person) => `You are no longer ${person}'s alternate. You need do nothing.`,
};
