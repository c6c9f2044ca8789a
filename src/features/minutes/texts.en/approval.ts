import type { SameTexts } from "../../../core/texts.ts";
import { ended } from "../../../language/format/sentence.ts";
import type { approval as sv } from "../texts.sv/approval.ts";

export const approval: SameTexts<typeof sv> = {
  noCheckers:
    "Say who checks the text: type for instance “minutes send 3 checkers=Bosse,Cilla”. Preferably one from each party.",
  unknownChecker: (name) => `I cannot find ${name} in the group. Type the name as it stands in “group”.`,
  nothingToSend: "The draft has no lines. Add something, or discard it.",
  readFirst: (version) => `The text is now in version ${version}. Read what has changed and press Approve the text.`,
  onlyLeadersReplace:
    "Only the chair and the secretary can replace a checker. You can ask one more: type the same without instead=.",
  replaced: (name, called) => `${name} has asked someone else to check ${called} in your place.`,
  ownTextAlone: "You cannot alone check a text that you asked for. Choose one more, preferably from another party.",
  onlyRepresentatives: (name) => `${name} represents no party and cannot check. Choose someone who does.`,
  hasMinutes: (called) =>
    `The meeting already has ${called}. Propose a correction there, or add a note if it is approved.`,
  hasTakenBack: (called, number) =>
    `The meeting already has ${called}, which was taken back and is to be sent again. Whoever wrote it, or the secretary, changes it and types “minutes send ${number}”. You can discard your draft.`,
  sent: (called, names, paragraphs) =>
    `${called} has been sent to ${names}. The items have got ${paragraphs}. The text may now count as drawn up.`,
  partiesWithout: (parties) => `Nobody checks for ${parties}.`,
  pleaseCheck: (name, called) =>
    `${name} asks you to check: does the text of ${called} match what was said? Approve it, or propose a correction.`,
  checkAgain: (called, version) =>
    `${called} has been corrected and is now version ${version}. Read what has changed, and approve the text anew.`,
  notChecker: "You are not a checker of that text.",
  notSent: (called) => `${called} has not been sent for approval yet.`,
  newer: "The text has changed since the card was drawn. Read the new version and approve it.",
  rightLost:
    "You no longer represent the party that you checked for, and cannot approve the text. The secretary has been told, and can name someone else.",
  vacant: (names) =>
    `You have approved the text. ${names} can check it no longer: the secretary or the chair names someone else, or goes on without.`,
  stillChecks: (name) => `${name} can still check it. Wait for the answer, or name someone else with instead=.`,
  nobodyLeft: "Then no checker is left. Name someone else: type “minutes checker” with the number and a name.",
  writerLeft:
    "Then only whoever asked for the text checks it. Name someone else: type “minutes checker” with the number and a name.",
  goesOnWithout: (name) => `The text no longer waits for anyone in the place of ${name}.`,
  states: { takenBack: "Taken back" },
  takenBack: (called, number) =>
    `${called} is your draft again. Change it, and type “minutes send ${number}” when it is ready. The paragraphs keep their numbers.`,
  wasTakenBack: (name, called, reason) =>
    `${name} has taken ${called} back: ${ended(reason)} You need do nothing; you are asked again when the text is sent.`,
  takenBackHow: (number) =>
    `Only whoever wrote the draft and the secretary see the text now. They change it and send it again with “minutes send ${number}”.`,
  isTakenBack: (called) =>
    `${called} has been taken back by whoever wrote it. The checkers are asked again when it is sent.`,
  noLongerShown:
    "The text was written from a private channel, and is shown only to those who have to do with it. You need do nothing. Ask the secretary if you should read it all the same.",
  notDiscarded: (called) =>
    `${called} has been with the checkers and cannot be discarded. Change the draft, and send it again.`,
  already: "You have approved this version already.",
  approvedByYou: (left) => `You have approved the text. It waits for ${left}.`,
  allApproved: (called) => `You have approved the text. All checkers have: ${called} is locked.`,
  openCorrections: (count) =>
    count === 1
      ? "You have approved the text. One proposed correction is not settled yet. The text is locked when it is."
      : `You have approved the text. ${count} proposed corrections are not settled yet. The text is locked when they are.`,
  sealed: (called, hash) => `${called} is locked. Checksum: ${hash}.`,
  whichLine: (paragraph, lines) =>
    `${paragraph} has several lines (${lines}). Add line= and the number of the one that is to change.`,
  unknownLine: (line) => `The text has no line ${line}.`,
  notPresent: (name) => `${name} is not among those who were there. Type the name as it stands in the text.`,
  noLine: (paragraph) => `${paragraph} has no such line to correct.`,
  proposed: (number) =>
    `Correction ${number} has been proposed. Whoever wrote the draft and the secretary are asked about it.`,
  pleaseSettle: (name, number, paragraph, called) =>
    `${name} proposes a correction of ${paragraph} in ${called}. Type “minutes take in” or “minutes decline” with correction ${number}.`,
  unknownCorrection: (number) => `There is no open correction ${number}.`,
  taken: (version) =>
    `The correction has been taken in. The text is now version ${version}, and the checkers are asked to approve it anew.`,
  declined: "The correction has been declined.",
  wasDeclined: (number, called, reason) => `Your correction ${number} of ${called} was not taken in: ${ended(reason)}`,
  afterDeclined: {
    locked: (number) =>
      `All checkers have approved, so the text is locked. Should it say something more? Ask the chair or the secretary to type “minutes note ${number}” and the text.`,
    approves: "Approve the text, or propose another correction.",
    approved: "You have approved the text. Until it is locked you can propose another correction.",
    nothing: "You need do nothing.",
  },
  correctionLine: (number, paragraph, text) => `Correction ${number}, ${paragraph}: ${text}`,
  changedSince: (version) => `Changed since version ${version}`,
  added: (text) => `Added: “${text}”`,
  struck: (text) => `Struck out: “${text}”`,
  versionOf: (version) => `Version ${version}`,
  facts: { checkers: "Checkers", version: "Version" },
  hasApproved: (name) => `${name} has approved`,
  waitsFor: (name) => `${name} has not answered`,
  hasLeft: (name) => `${name} can check it no longer`,
  howTo: (number, { paragraph, line }) =>
    `Type “minutes approve ${number}” or “minutes correct ${number} §${paragraph} what it should say${line === undefined ? "" : ` line=${line}`}”. To approve is to certify that the text is right; it decides nothing.`,
  howToSettle: (number, correction) =>
    `Type “minutes take in ${number} ${correction}”, or “minutes decline ${number} ${correction}” and why.`,
  appointed: (name) => `${name} has been asked to check the text.`,
  isChecker: (name) => `${name} is a checker already.`,
  checkerLeft: (name, called, number) =>
    `${name} can no longer check ${called}. The text is not locked before you have chosen: name someone else with “minutes checker ${number} new=name”, or go on without with “minutes checker ${number} without="${name}"”.`,
  noted: "The note has been added, with today's date.",
  notApproved: "Notes can be added once the text is approved. Propose a correction instead.",
  referred: "The reference has been noted.",
  laterNews: (called) => `A note has been added to ${called}.`,
  home: {
    title: "Minutes",
    check: (called) => `${called} waits for you to approve the text`,
    draft: (called) => `${called} is a draft that only you and the secretary see`,
    ownDraft: (called) => `${called} is a draft that only you see`,
    anothersDraft: (called) => `${called} is a draft that only you and whoever asked for it see`,
    vacant: (called) => `${called} lacks a checker: name someone else, or go on without`,
    settle: (called) => `${called} has a proposed correction to settle`,
    approved: (called) => `${called} is approved`,
    sent: (called) => `${called} is with the checkers`,
    agenda: (called) => `${called} waits to be approved`,
  },
  printing: (work) =>
    `I am printing the file. You are told in your own conversation when it is ready. Type “cancel work ${work}” if you change your mind.`,
  printed: (name) => `The file is ready: ${name}.`,
  fileReady: (name) => `The file ${name} is ready.`,
  here: (name) => `Here is ${name}.`,
  fileCard: "File to get",
  fetchHow: (words) => `Type “${words}” to get it.`,
  fileGone: "The file is not there any more. Ask for it anew.",
  noExtract: {
    draft: "Extracts are made of approved texts. This one is a draft: send it to its checkers first.",
    sent: "Extracts are made of approved texts. This one waits for its checkers.",
  },
};
