import type { SameTexts } from "../../../core/texts.ts";
import type { sayings as sv } from "../texts.sv/sayings.ts";

type Said = SameTexts<typeof sv>;

const isNamed = (text: string) => /^(?:about|for|of|on|from)\s/iu.test(text);
/** "about the fee" and "that it is free" stand as they are; "charge a fee" is what somebody would do. */
const linked = (text: string) => (isNamed(text) || /^that\s/iu.test(text) ? text : `to ${text}`);
const question = (text: string) =>
  isNamed(text) ? text : `of whether ${/^that\s/iu.test(text) ? text.slice(5) : `to ${text}`}`;

const phrase: Said["phrase"] = ({ text, effect, outcome, recipient, reason }) => {
  switch (outcome) {
    case "rejected":
      return `The collaboration group rejects the proposal ${linked(text)}.`;
    case "postponed":
      return `The collaboration group postpones the question ${question(text)}.`;
    case "referredBack":
      return `The collaboration group refers back the question ${question(text)}. Reason: ${reason ?? ""}`;
    case "noted":
      return `The collaboration group takes note of the question ${question(text)}.`;
    case "approved":
      if (effect === "recommendation")
        return `The collaboration group recommends ${recipient ?? "whoever decides"} to ${text}.`;
      if (effect === "buyIn")
        return `The collaboration group proposes to the parties to ${text}. Each party seeks agreement within itself.`;
      if (effect === "information")
        return `The collaboration group notes for information the question ${question(text)}.`;
      return `The collaboration group decides to ${text}.`;
  }
};

export const sayings: Said = {
  name: "Decisions",
  phrase,
  number: (number, year) => `${number}/${year}`,
  heading: {
    mandate: "Decision",
    recommendation: (recipient) => `Recommendation to ${recipient}`,
    buyIn: "Proposal to be agreed within each party",
    information: "For information",
  },
  someone: "whoever decides",
  titled: (heading, number) => (heading === "Decision" ? `Decision ${number}` : `${heading} (${number})`),
  notConfirmed: "Not confirmed yet",
  state: {
    inForce: "Confirmed",
    replaced: (number) => `Replaced by ${number}`,
    revoked: (number) => `Revoked by ${number}`,
  },
  relation: { replaces: (number) => `Replaces ${number}.`, revokes: (number) => `Revokes ${number}.` },
  revokes: (number) => `revoke decision ${number}`,
  facts: {
    effect: "Effect",
    outcome: "Outcome",
    method: "Method",
    responsible: "Responsible",
    due: "Due",
    registration: "Registration number",
    made: "Made",
    confirmed: "Confirmed",
    proposed: "Proposed",
    background: "Background",
  },
  offices: { chair: "the chair", secretary: "the secretary" },
  confirmedBy: (office, date) => `By ${office}, ${date}`,
  outsideMeeting: (date) => `Outside a meeting, ${date}`,
  atMeeting: (meeting, date) => `${meeting}, ${date}`,
  chooseEffect: "Choose effect",
  chooseEffectFirst: "Choose the effect first.",
  typeEffect: (number) => `Choose the effect first. Type for instance “proposal confirm ${number} effect=mandate”.`,
  cannotBeDeleted: "Decisions can be corrected but not deleted.",
  nameMeeting: "Name the meeting",
  secretaryNeedsMeeting:
    "You are the secretary. Name the meeting where it was decided, and you can confirm it. Outside meetings the chair confirms.",
  meetingFirst: (number) =>
    `Name the meeting where the group decided, and you can confirm it. Outside meetings the chair confirms. You can also type “proposal confirm ${number} meeting=…”.`,
  notHeldYet: "The meeting has not been held yet. Check its day, or wait with confirming.",
  dueHasPassed: "The day when it is to be done has passed already. Is it right?",
  becomesProposal: "The chair confirms decisions. Your text becomes a proposal that each party answers.",
  onlyChair: "The decision needs the chair's confirmation. Put it as a proposal: type “proposal” and the text.",
  sayWhat:
    "The text says how it went, but not what it was about. Write what the proposal or the question was, for instance “to charge a fee”.",
  cancelled: "Nothing has been saved.",
  recordedBefore: (number) =>
    `It is confirmed already, as decision ${number}. It can be corrected, replaced or revoked: type “show ${number}” to see it.`,
  recorded: (number) => `Decision ${number} is confirmed and shows in the group's channels.`,
  methodNotAllowed:
    "The group decides by consensus. Leave the field at consensus. An administrator can allow more ways: type “settings”.",
  unknownDecision: (number) => `I find no decision ${number}. Type “decision list” to see them all.`,
  unknownProposal: (number) => `I find no proposal ${number}. Type “proposal list” to see the open ones.`,
  alreadyReplaced: (number, by) => `Decision ${number} no longer holds: see ${by}. Type “show ${by}”.`,

  proposal: (number) => `Proposal ${number}`,
  open: "Open for answers",
  allAnswered: "All parties have answered",
  withdrawn: "Withdrawn",
  lapsed: "Lapsed",
  disposed: "Disposed of",
  disposedOf: "The proposal was withdrawn and has been disposed of. Type “disposal” to see by which decision.",
  became: (number) => `Became decision ${number}`,
  fromProposal: (number) => `From proposal ${number}.`,
  put: (number) => `Proposal ${number} is now in the group's channels. Each party answers on the card.`,
  putBefore: (number) => `It is in the group's channels already, as proposal ${number}.`,
  takesNoPart: "takes no part in the decision",
  takesPartAgain: (party) => `${party} takes part in the decision again.`,
  someoneElseAnswers: (party) =>
    `It is noted on the card. Your answer does not count in this proposal, so someone else answers for ${party}. Type “alternate” to appoint one, or “proposal take no part” if you are not to take part.`,
  chairHasConflict: (number) =>
    `You have declared a conflict of interest in proposal ${number}, so someone else must confirm it: the secretary for a meeting, or another chair.`,
  effectIsAgreed: (number) =>
    `The parties have answered proposal ${number} with the effect that stands on the card. Put a new proposal if the effect is to be another.`,
  nobodySupports: (number) =>
    `Proposal ${number} cannot be confirmed: no party supports it. Take it up at a meeting, or withdraw it.`,
  answerWords: { supports: "supports", abstains: "abstains", objects: "objects", mustConsult: "must consult" },
  partyAnswer: (party, answer, reason) => (reason ? `${party}: ${answer} – ${reason}` : `${party}: ${answer}`),
  notAnswered: "has not answered",
  answered: (count, of) => `${count} of ${of} parties have answered`,
  notBinding: "The answers are the representatives' and do not bind the parties.",
  noted: (party, answer) => `Noted for ${party}: ${answer}. You can change the answer while the proposal is open.`,
  noParty: "You represent no party yet, so you cannot answer. Type “I represent” and which party.",
  youHaveConflict:
    "You have declared a conflict of interest in this proposal, so someone else must answer for your party.",
  notOpen: (number) => `Proposal ${number} is not open any more. Type “proposal show ${number}” to see how it went.`,
  blocked: (number, waits) => `Proposal ${number} cannot be confirmed yet. It waits for: ${waits.join("; ")}.`,
  waitsAgain: (number, parties) =>
    `Proposal ${number} now waits for ${parties} too, which is a new party in the group. It cannot become a decision until someone has answered for it.`,
  pleaseConfirm: (number) =>
    `All parties have answered proposal ${number} and nothing stands in the way. Confirm when the group has decided.`,
  notYours: "Only the one who put the proposal can withdraw it. Tell that person, or answer that you object.",
  proposerIsGone: (party) =>
    `Whoever put the proposal can no longer withdraw it. Ask the chair${party ? ` or someone who represents ${party}` : ""} to do so.`,
  withdrew: (number) => `Proposal ${number} is withdrawn. Nothing has been decided.`,

  decisions: "Decisions",
  decisionsAbout: (text) => `Decisions about “${text}”`,
  briefly: (what, text) => `${what}: ${text}`,
  line: (number, text, note) => (note ? `${number} – ${text} (${note})` : `${number} – ${text}`),
  showMore: "Show more",
  none: "There are no decisions yet. Type “decision” and the text to log the first.",
  noneAbout: (text) => `No decision mentions “${text}”. Try a shorter word.`,
  openProposals: "Open proposals",
  noProposals: "There are no open proposals. Type “proposal” and the text to put one.",

  correction: (date, text) => `Correction ${date}: ${text}`,
  sourceEdited: (date) => `The message that the decision rests on was edited ${date}. The decision is unchanged.`,
  sourceDeleted: (date) => `The message that the decision rests on was deleted ${date}. The decision is unchanged.`,
  proposalSourceEdited: (date) =>
    `The message that the proposal rests on was edited on ${date}. The proposal is unchanged.`,
  proposalSourceDeleted: (date) =>
    `The message that the proposal rests on was deleted on ${date}. The proposal is unchanged.`,
  corrected: (number) => `The correction is added to decision ${number}. The original decision stands.`,
  correctedNews: (number) => `Decision ${number} has been corrected.`,
  replacedNews: (number, by) => `Decision ${number} is replaced by ${by}.`,
  lapsedNews: (proposal, decision, by) =>
    `Proposal ${proposal} has lapsed: it was about decision ${decision}, which no longer holds since decision ${by}. To change that decision, put a new proposal.`,
  revokedNews: (number, by) => `Decision ${number} is revoked by ${by}.`,
  fromMessage: "The message that the decision rests on",

  unknownMeeting: (number) =>
    `I cannot find a meeting ${number} that has been held. Type “meeting list” to see the numbers, or what the meeting is called if it is not booked here.`,
  openInMeeting: "Reservations and separate statements can be entered until the meeting is closed.",
  openUntil: (date) => `Reservations and separate statements can be entered until the end of ${date}.`,
  closed: (number) => `The time for entering something on decision ${number} has passed. Raise it at the next meeting.`,
  dissent: {
    reservation: (who, text) => (text ? `Reservation: ${who} – ${text}` : `Reservation: ${who}`),
    comment: (who, text) => `Separate statement: ${who} – ${text ?? ""}`,
    standsOut: (who) => `Takes no part in the decision: ${who}`,
    conflict: (who, times) => `Conflict of interest: ${who}, ${times ?? ""}`,
  },
  declared: (time) => `declared ${time}, after the decision`,
  left: (time) => `left at ${time}`,
  leftAndReturned: (left, returned) => `left at ${left}, back at ${returned}`,
  entered: "It is entered on the card.",
  enteredBefore: "It has been entered already. There is nothing more for you to do.",
  reasonsEntered: "Your reasons are entered on the card.",
  reasonsBefore:
    "Your reservation has its reasons already, and they stay. To say more, type “decision statement”, the decision's number and the text.",
  notAway: "You have declared no conflict of interest here, so there is nothing to end.",
};
