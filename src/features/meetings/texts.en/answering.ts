import type { SameTexts } from "../../../core/texts.ts";
import type { answering as sv } from "../texts.sv/answering.ts";

const few = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const count = (number: number) => few[number] ?? String(number);

type Answering = Omit<SameTexts<typeof sv>, "nobody"> & { readonly nobody: string[] };
export const answering: Answering = {
  come: "Coming",
  remote: "Remote",
  apologise: "Can't come",
  howTo: (distance) =>
    `Type “coming”${distance ? ", “remote”" : ""} or “can't come”, or use the buttons. Do you need anything to take part? Type “need” and what, in our own conversation. Only the secretary sees it, only for this meeting.`,
  coming: (number) => `${count(number)} coming`,
  joining: (number) => `${count(number)} joining remotely`,
  apologies: (number, alternates) =>
    `${count(number)} cannot come${alternates > 0 ? ` (${count(alternates)} sending an alternate)` : ""}`,
  silent: "has not answered",
  ofParty: (party, answers) => `${party}: ${answers}`,
  withoutParty: "Without a party",
  expected: (coming, needed) =>
    `At least ${needed} parties must be there for the group to decide. So far somebody comes from ${coming}.`,
  answered: (parties, of) =>
    `${parties} of ${of} ${of === 1 ? "party has" : "parties have"} answered. The answers are for planning.`,
  notedComing: (number, when) => `Noted: you are coming to meeting ${number}, ${when}.`,
  notedRemote: (number, when) => `Noted: you are joining meeting ${number} remotely, ${when}.`,
  notedApology: (number, when) => `Noted: you cannot come to meeting ${number}, ${when}.`,
  notedAlternate: (number, when, name) =>
    `Noted: you cannot come to meeting ${number}, ${when}, and ${name} comes instead. Tell ${name} yourself as well.`,
  canChange: "You can change your answer until the meeting.",
  whoInstead: "Does anyone come instead of you?",
  instead: (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)} comes instead`,
  yourAlternate: "your alternate",
  nobodyInstead: "Nobody comes instead",
  nobody: ["-", "nobody"],
  noAlternate: (name) =>
    `${name} is not your alternate on that day. Type “alternate” and whom, and you can choose that person here.`,
  noRemote: (number) =>
    `Meeting ${number} has no link and cannot be joined remotely, as far as I know. Ask the secretary, or answer “coming” or “can't come”.`,
  notCalled: (number) =>
    `You are not called to meeting ${number}, so you need not answer. If you want to be there, ask the secretary.`,
  noneToAnswer: "There is no coming meeting that you are called to.",
  over: (number, state) =>
    `Meeting ${number} is ${state.toLowerCase()}, so it can no longer be answered. I have drawn the card again.`,

  needNoted: (number) =>
    `Thank you. Only the secretary sees it, and only for meeting ${number}. It is deleted when the meeting is closed. To take it back, type “need remove ${number}”.`,
  needTooLong: (number) =>
    `There is no room for it: with what you have written before it is more than 1,000 characters, so I have changed nothing. Write it shorter, or type “need remove ${number}” and then all of it anew.`,
  needInChannel: "If you wrote it in a channel, others can read your own message. Delete it there if so.",
  needNews: (number) =>
    `Someone needs something to take part in meeting ${number}. Type “need show ${number}” to see what.`,
  needDropped: (number) => `It is deleted. Nothing is left about you for meeting ${number}.`,
  noNeed: (number) => `You have no need noted for meeting ${number}.`,
  noSecretary: "The group has no secretary just now, so nobody would see it. Turn to the chair instead.",
  needs: (number) => `Needs for meeting ${number}`,
  needsFor: "For you alone",
  needsGo: "They are deleted when the meeting is closed. Do not pass them on without need.",
  needOf: (name, text) => `${name}: ${text}`,
  noNeeds: (number) => `Nobody has noted a need for meeting ${number}.`,
};
