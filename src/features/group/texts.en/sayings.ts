import type { SameTexts } from "../../../core/texts.ts";
import type { sayings as sv } from "../texts.sv/sayings.ts";

export const sayings: SameTexts<typeof sv> = {
  name: "The group",
  group: "Collaboration group",
  hello: "Hello! I am Samspråk",
  helloText: "I keep the record of decisions, call meetings and draft meeting notes. I save only what you ask me to.",
  helloWarning:
    "What is written here may become an official document. Never write personal identity numbers or about anyone's health.",
  helloHelp: "Type “help” when you want to see what I can do.",
  represent: "I represent a party",
  chair: "Chair",
  secretary: "Secretary",
  effect: "Decisions are as a rule",
  asksEachTime: "I ask each time",
  vacant: "nobody yet",
  offered: (name, count) => `${name} ${count === 1 ? "has" : "have"} been asked`.trim(),
  parties: "Parties and their representatives",
  party: (name, people) => `${name}: ${people}`,
  nobody: "no representative yet",
  unnamed: "No name",
  office: {
    chair: "chair",
    secretary: "secretary",
    member: "representative",
    observer: "observer",
    coOpted: "co-opted member",
    administrator: "administrator",
  },
  started: (name) =>
    `${name} has started, and you are its administrator. Next: ask everyone to press “I represent a party” on the card in the channel.`,
  startedAlone: "The group has no secretary yet. Type “give role” or “invite” once you know who can be it.",
  startInChannel:
    "A group is started in the channel where it will be: invite me to the channel and type “start” there. If the group is started already, type “I represent” and which party in the group's channel. Here it is only you and me.",
  joinInChannel:
    "Type “I represent” and which party in the group's channel, and I will ask that party. If you have a code for your account, type “link” and the code here.",
  noGroupHere:
    "This channel belongs to no group yet. Type it in the group's channel, or type “start” to start a new group here.",
  helloAlone:
    "If you are in a group, type “home” to see what awaits you. Otherwise type “I represent” and which party in the group's channel, or “link” here if you have a code for your account. A new group is started in a channel: invite me there and type “start”.",
  channelTaken: (name) => `This channel already belongs to ${name ?? "a group"}. Type “group” and I will show it.`,
  fewParties: "Give at least two parties, one on each line.",
  offer: (office, name) =>
    `You have been proposed as ${office} of ${name}. Will you accept? Nothing holds until you have answered.`,
  offerTitle: (office) => `The role of ${office}`,
  offerOpen: "Waits for your answer",
  offerClosed: "Answered",
  offerText: (name) => `${name} needs your answer.`,
  takeOfficeOf: (office) => `Take the role of ${office}`,
  takeOfficeAsked: "Take the role I was asked to take",
  offerAsked: "A role that you were asked to take",
  offerAnswered: (roles, group) =>
    roles === ""
      ? `The question has been answered. You hold no role in ${group}.`
      : `The question has been answered. In ${group} you are now ${roles}.`,
  tookOffice: (office) => `Thank you! You are now the ${office}. Type “help” to see what you can do.`,
  declined: "Thank you for answering. The group's card now says that the role is vacant.",
  noOffer: "There is no role for you to answer about just now.",
  claim: (person, party) => `${person} wants to represent ${party}. Is that right?`,
  claimTitle: (person) => `New representative: ${person}`,
  claimOpen: "Waits for an answer",
  claimDone: "Done",
  claimGone: "No longer asked",
  claimElsewhere: (person) => `${person} now asks another party, so yours need not answer. You need do nothing.`,
  claimText: (person, party) => `${person} wants to represent ${party}.`,
  claimConfirmed: (person, party) => `${person} represents ${party}.`,
  claimRefused: (person) => `${person} represents no party.`,
  asked: (party) => `I have asked ${party}. You will hear from me here when someone has confirmed it.`,
  joined: (party) => `Done! You represent ${party}. You can answer proposals and propose decisions.`,
  already: (party) => `You represent ${party} already. There is nothing more for you to do.`,
  confirmed: (person) => `${person} is confirmed and can now answer for their party.`,
  refusedMember: (person) => `${person} is not confirmed, and has been told.`,
  notJoined: (party) => `${party} has not confirmed that you represent them. Contact them if something has gone wrong.`,
  represented: (person) => `${person} represents a party already and cannot be your alternate. Choose someone else.`,
  answersForOther: (person, party) =>
    `${person} is already an alternate of someone who represents ${party}, and can answer for one party only. Choose someone else.`,
  thatPerson: "That person",
  noSuchClaim: "Nobody of that name is waiting. Type “group” to see who is in it.",
  notYourParty: "Only the party's own representatives or an administrator can confirm that. Ask one of them.",
  code: (code) =>
    `Type this in the other channel: in Slack “/samsprak link ${code}”, in Teams “@Samspråk link ${code}”. The code is good for 10 minutes and for one use. Mind that what the city writes there may count as sent out.`,
  codeShown: "The code has been shown already. Type “link” again for a new one.",
  onlyAdministrators: "Only an administrator can link another channel. Ask the group's administrator for help.",
  linkInChannel: "Type it in the channel that is to be linked. Here it is only you and me.",
  wrongCode: "The code is wrong or has expired. Ask for a new one and try again.",
  orphanedCode:
    "The code no longer holds, since whoever made it is not in the group now. Ask someone who is in it for a new code.",
  alreadyTrying: "I am trying a code for you already. Wait for that answer, and try again if the code was wrong.",
  tooManyTries: "That was too many tries. Wait ten minutes, ask for a new code and try again.",
  linkQuestion:
    "The group's decisions will show in this channel. What the city writes here may count as sent out. Do you want to link it?",
  linkQuestionToOthers:
    "The group's decisions will show in this channel. What the city writes here may count as sent out. Do you want it linked? An administrator of the group is asked before anything shows.",
  linkIt: "Link the channel",
  codeForYou: (code) =>
    `Type “link ${code}” to me on the other platform, with your account there. The code is good for 10 minutes and for one use. Give it to nobody else.`,
  linkedYou: (name) => `Done! I now know that it is you, and you have the same roles here as in ${name}.`,
  notLinked: {
    someone: "This account is already in the group as someone else. Ask an administrator for help.",
    former:
      "This account has been in the group before, and what is on record about it does not change. To be in the group with this account, type “I represent” and which party. Otherwise an administrator can remove it with “forget member” and the name, and then it can be linked.",
    otherParty:
      "This account is appointed as an alternate for another party than yours, and one person can answer for one party only. Ask whoever appointed it to type “alternate end”, and try again.",
  },
  unlinkedYou: "The account is unlinked. You are still in the group with your other accounts.",
  onlyAccount: "This is your only account in the group. Type “leave group” if you want to leave it.",
  channelToUnlink:
    "What stands here stays, but no decisions, notices of meetings or other news will come here, and nothing can be asked of the group from here. Linking the channel again takes a new code.",
  unlinkedChannel: "The channel is unlinked. What stands here stays, but nothing new will come.",
  lastChannel: "This is the group's only channel. Link another first.",
  quorumTooLarge: (parties) =>
    `The group has ${parties} parties, so no more than that can be asked for. Write a smaller number, or leave it empty.`,
  saved: "Saved. It holds from now on; what has been decided does not change.",
  partyAdded: (name) => `${name} is now a party. Ask someone there to press “I represent a party”.`,
  partyExists: (name) => `There is a party called ${name} already.`,
  partyExisted: (name) =>
    `A party that has ended is called ${name}. Type “party new ${name}” if it is to take part again, or choose another name.`,
  partyRenamed: (before, after) => `${before} is now called ${after}. Earlier decisions keep the name of their time.`,
  twoParties: "A group needs at least two parties. Add another first.",
  unknownParty: (names) => `The group has no such party. The parties are ${names}.`,
  partyNeeded: "A representative needs a party. Add party=… or use the form.",
  notYourInvitation: "You can invite representatives of your own party. An administrator can invite anyone.",
  invited: "The invitation is sent. The person is in the group once they have accepted.",
  memberAlready: (name) => `${name || "The person"} is in the group already. Type “give role” to change a role.`,
  unknownMember: "Nobody, or more than one, has that name in the group. Type “group” to see who is in it.",
  roleOffered: (name, role) => `${name} has been asked to be ${role}. The role holds once the answer has come.`,
  roleGiven: (name, role) => `${name} is now ${role}.`,
  roleTaken: (name, role) => `${name} is no longer ${role}.`,
  lastAdministrator: "The group needs at least one administrator. Make someone else administrator first.",
  speaks:
    "I now speak English to you. The group's cards in the channel are in the group's language. Skriv ”språk svenska” för att byta tillbaka.",
  left: (name) => `You have left ${name}. What you took part in deciding stands.`,
  removed: (name) => `${name} is no longer in the group. What has been decided stands.`,
  notYourMember: "You can remove representatives of your own party. An administrator can remove anyone.",
  alternateNeedsParty: "You represent no party, so you need no alternate.",
  notYourself: "You cannot be your own alternate. Choose someone else.",
  dayHasBeen: "That day has already been. Choose today or a later day.",
  pastDate: "The last day is before the first. Choose a later one.",
  appointed: (from, until) =>
    until
      ? `Your alternate answers for the party from ${from} until ${until}.`
      : `Your alternate answers for the party from ${from} for the time being.`,
  appointedYou: (name, party) => `You are ${name}'s alternate and can answer for ${party} during that time.`,
  dismissed: "The alternate's time has ended.",
  noAlternate: "You have no alternate just now.",
  alternates: (names) => `alternate: ${names}`,
  unnamedAlternate: "appointed",
  others: "Other roles in the group",
  otherRoles: { observer: "Observers", coOpted: "Co-opted", administrator: "Administrators" },
  linked: (name) =>
    `The channel is linked to ${name}. Its decisions now show here too. Ask everyone to press “I represent a party”.`,
};
