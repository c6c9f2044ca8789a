import type { SameTexts } from "../../../core/texts.ts";
import type { offices as sv } from "../texts.sv/offices.ts";

export const offices: SameTexts<typeof sv> = {
  ifRoleTaken: (name, role, group) => `${name} is then no longer ${role} in ${group}, and is told.`,
  ifLast: "The person has no other role, and is then no longer in the group.",
  ifVacant: {
    chair:
      "The group then has no chair, and proposals cannot become decisions until a new one has accepted. The group's channels are told.",
    secretary: "The group then has no secretary until a new one has accepted. The group's channels are told.",
  },
  ifOfferTaken: (name, role) => `The question to ${name} of being ${role} is then taken back, and the person is told.`,
  notHeld: (name, role) =>
    `${name} is not ${role}, so there is nothing to remove. Type “group” to see who has which role.`,
  offerTaken: (name, role) => `The question to ${name} of being ${role} is taken back.`,
  youLost: (role, group) =>
    `You are no longer ${role} in ${group}: an administrator has removed the role. Get in touch with the group's administrator if that is a mistake.`,
  yourOfferTaken: (role, group) =>
    `The question whether you want to be ${role} in ${group} is taken back. You need do nothing.`,
  vacant: (name, role, group) =>
    `${name} is no longer ${role} in ${group}. The role is vacant until someone has accepted it.`,
  holds: (name, role, group) => `${name} is now ${role} in ${group}.`,
  declined: (name, role, group) =>
    `${name} has declined to be ${role} in ${group}. You can ask someone else: type “give role” or “invite”.`,
};
