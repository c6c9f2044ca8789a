import type { SameTexts } from "../../../core/texts.ts";
import type { life as sv } from "../texts.sv/life.ts";
import { lifeCommands } from "./lifeCommands.ts";

export const life: SameTexts<typeof sv> = {
  commands: lifeCommands,
  news: (who, name, did) => `${name} ${did} (recorded by ${who}).`,
  did: {
    openDialogue: "is open to dialogue between the parties",
    consult: "is out for consultation",
    closeConsultation: "is out for consultation no more",
    propose: "is frozen as the final proposal, which the parties now decide about",
    reopen: "is open again, and the parties' decisions are not about the new text",
    decide: "is decided by all parties",
    reserve: "has a party that signs subject to a decision",
    withdrawDecision: "wants a party's decision again",
    sign: "is signed",
    enterForce: "applies",
    revise: "is being revised, and applies as before meanwhile",
    closeRevision: "applies as before, without a new text",
    extend: "is extended",
    giveNotice: "has been given notice of",
    withdrawNotice: "applies again, the notice is taken back",
    rescind: "is rescinded",
    end: "has ended",
    discontinue: "is discontinued",
    abandon: "is abandoned",
  },
  confirm: {
    typed: "confirm=yes",
    notDone: "Nothing is done yet. Read, and confirm if it is right.",
    how: (typed) => `Press the button, or type “${typed}”. If you do not want to, you need not do anything.`,
    giveNotice: (name) =>
      `You give notice of ${name} for your party. All parties are told, and the notice is taken back only if all want it.`,
    rescind: (name) =>
      `You rescind ${name} for your party, because another party has breached it. It ends at once for everyone, and that cannot be undone here. To leave after a period of notice, type “agreement give notice”.`,
    discontinue: (name) => `${name} is recorded as discontinued. Then nothing more can be done with it but read it.`,
    abandon: (name) => `The work on ${name} stops. Then nothing more can be done with it but read it.`,
  },
  standsNow: (name, state) => `${name}: ${state.toLowerCase()}.`,
  next: {
    draft: (number) => `Type “agreement dialogue ${number}” when it is to be shown to the parties in the channel.`,
    inDialogue: (number) =>
      `The parties propose changes. Then: “agreement consult ${number}” or “agreement final proposal ${number}”.`,
    inConsultation: (number, until) =>
      `Answers by ${until ?? ""}. Record them with “agreement response ${number}”, section by section. Then: “agreement final proposal ${number}”, or “agreement close consultation ${number}” to change more.`,
    finalProposal: (number) =>
      `Each party records its decision: “agreement decided ${number}”. Only someone of the party can.`,
    decided: (number) => `All parties have decided. Ask for what is needed to sign: “agreement signing ${number}”.`,
    signed: (number) => `When it begins to apply: “agreement in force ${number}”.`,
    inForce: (number) => `Set days for follow-up and notice: “agreement days ${number}”.`,
    extended: (number) => `Set days for follow-up and notice: “agreement days ${number}”.`,
    underRevision: (number) =>
      `Propose changes with “agreement change ${number}”. The old agreement applies until the new one does.`,
    noticeGiven: (number) =>
      `If all parties want to go on: “agreement stay ${number}” and then “agreement withdraw notice ${number}”.`,
    rescinded: (number) => `When all is settled: “agreement discontinue ${number}”.`,
    ended: (number) => `When all is settled: “agreement discontinue ${number}”.`,
    discontinued: () => "It stays to be read.",
    abandoned: () => "It stays to be read.",
  },
  shortConsultation:
    "The consultation is shorter than three weeks. Associations that meet once a month may not have time; a later day is better.",
  reserved: (body) => `You sign subject to a decision by ${body}.`,
  decisionWithdrawn: "What your party had recorded holds no more. It stays in the history.",
  notYetDecided: "That day has not been yet. Record the decision once it is made, or type “agreement subject to”.",
  notYetSigned: "That day has not been yet. Record the signing once everyone has signed.",
  agreedToExtend: (date) =>
    `Recorded: your party extends up to and including ${date}. Once all parties have decided, the chair or the secretary extends it.`,
  agreedToStay: "Recorded: your party wants the notice taken back.",
  noticePeriod: (period) => `The agreement says that its notice is ${period}: check that the day keeps to it.`,
  noNotice: "Nobody has given notice, so there is none to take back.",
  notApplying: (state) => `That can be done while the agreement applies. Now it is: ${state.toLowerCase()}.`,
  refused: (name, state, why) => `${name} (${state.toLowerCase()}): ${why}`,
  reasons: {
    notFromHere: "That step cannot be taken now.",
    notYourRole: "Someone else in the group does that. Ask the chair or the secretary.",
    notYourParty: "Only someone who answers for one of the agreement's parties can, and only for their own.",
    severalParties: "It takes at least two parties.",
    recipients: "Say who is to answer.",
    untilLater: "The last day for answers must come after today.",
    consultationOver: "The consultation is not over. Wait, or type “agreement close consultation” and the number.",
    frozen: "The text is not frozen, or does not match its digest. Freeze it as the final proposal first.",
    partyOfAgreement: "Your party is no party of the agreement.",
    record: "Say who has decided, on which day and in which paragraph.",
    awaitedBody: "Say whose decision you wait for.",
    reason: "Say why.",
    nobodyRejected: "A party has decided no.",
    nobodyLeftUndecided:
      "A party has left the group without deciding. Open the text again and type “agreement remove party”.",
    everyPartyDecided: "Not all parties have decided, or recorded that a decision is still to come.",
    signatures: "Give the signature service's reference, or say where the original is.",
    noReservation: "A party's decision is still to come. Record it first.",
    startReached: "Its first day has not come yet. It begins to apply by itself then, and you need do nothing.",
    everyPartyExtends: "Not all parties have decided to extend until that day: “agreement extension” and the number.",
    laterEnd: "The new last day must come after the old one.",
    notBinding:
      "All parties have signed. Let the agreement enter into force, then type “agreement revise” and the number.",
    withinTerm:
      "Notice can only make the term shorter. For a longer one all parties decide: “agreement extension” and the number.",
    endAfterNotice: "The agreement cannot end before today, nor earlier than its notice allows.",
    everyPartyAgrees: "All parties must want it first: “agreement stay” and the number.",
    endReached: "The last day has not been yet, or is missing.",
    decisionToDiscontinue: "Say which decision it rests on.",
    textInForce: "No text applies yet, so there is nothing to end.",
    nothingStands: "There is an agreement that applies behind it. Close the revision instead.",
  },
  reminders: {
    consultation: (name, date) =>
      `The consultation on ${name} ends on ${date}. Record the answers with “agreement response”, or answer that you abstain.`,
    consultationOver: (name, date) => `The consultation on ${name} ended on ${date}.`,
    start: (name, date) =>
      `${name} was to begin to apply on ${date}, but not all decisions are recorded. Record them, and then type “agreement in force” and the number.`,
    notice: (name, date) => `Notice of ${name} must be given by ${date}, if a party wants to.`,
    term: (name, date) =>
      `${name} ends on ${date} and does not go on by itself. To extend it all parties must decide: “agreement extension” and the number.`,
    followUp: (name, date) => `${name} is to be followed up on ${date}. Take it up at the next meeting.`,
    over: (name, date) => `${name} ended on ${date}.`,
  },
};
