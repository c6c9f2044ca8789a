import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { correctionCommands as commandsSv, correcting as sv } from "../texts.sv/correcting.ts";

const minutes = ["minutes"];
const number = { label: "Number", hint: "For instance 3 or 3/2026." };
const correction = { label: "Number of the correction", word: "correction" };

export const correctionCommands: SameTexts<typeof commandsSv> = {
  correct: {
    words: under(minutes, ["correct"]),
    title: "Propose a correction",
    submit: "Propose",
    fields: {
      number,
      what: {
        label: "What is to be corrected",
        word: "what",
        options: {
          wording: "What a line says",
          heading: "A heading",
          present: "Someone was there",
          absent: "Someone was not there",
          responsible: "Who does an action, or by when",
          outcome: "How a decision went",
          addition: "A line is missing",
          removal: "A line is to go",
        },
        aliases: {
          wording: ["wording", "text"],
          heading: ["heading"],
          present: ["present", "there"],
          absent: ["absent", "not there"],
          responsible: ["action", "responsible", "day"],
          outcome: ["outcome", "decision"],
          addition: ["addition", "missing"],
          removal: ["strike", "remove"],
        },
      },
      paragraph: {
        label: "Paragraph",
        word: "paragraph",
        hint: "For instance §3. Leave it empty for the heading of the whole, and for who was there.",
      },
      text: {
        label: "What it should say",
        word: "text",
        hint: "The wording or the heading. For a decision: the reason. For someone who was there: how, such as “from item 3”.",
      },
      line: { label: "Number of the line", word: "line", hint: "Needed only where the paragraph has several lines." },
      person: { label: "Person", word: "person", hint: "Who was there, was not there, or is responsible." },
      due: { label: "By", word: "by", hint: "For instance 12 December." },
      outcome: {
        label: "How the decision went",
        word: "outcome",
        options: {
          decided: "It was decided",
          rejected: "It was turned down",
          postponed: "It was put off",
          referredBack: "It was sent back",
          proposed: "It was not settled",
        },
        aliases: {
          decided: ["decided", "approved"],
          rejected: ["rejected"],
          postponed: ["postponed"],
          referredBack: ["referred back"],
          proposed: ["proposal"],
        },
      },
      as: {
        label: "What the missing line is",
        word: "as",
        options: { narrative: "Text", decision: "Understood decision", action: "Action", question: "Open question" },
        aliases: { narrative: ["text"], decision: ["decision"], action: ["action"], question: ["question"] },
      },
      source: {
        label: "Link to the message that the line rests on",
        word: "source",
        hint: "May be left empty: then it is said that the line has no source.",
      },
    },
  },
  take: {
    words: under(minutes, ["take in"]),
    title: "Take in a correction",
    submit: "Take in",
    fields: {
      number,
      correction,
      text: { label: "Other wording", word: "text", hint: "Empty: as it was proposed." },
    },
  },
  decline: {
    words: under(minutes, ["decline"]),
    title: "Decline a correction",
    submit: "Decline",
    fields: { number, correction, reason: { label: "Why", word: "reason" } },
  },
};

export const correcting: SameTexts<typeof sv> = {
  work: "Source of a correction",
  reading: (work) =>
    `I am reading the message that the line rests on, and propose the correction then. Type “cancel work ${work}” if you change your mind.`,
  whichKind: (called) => `What is to be corrected in ${called}?`,
  kindsHow: (number, { paragraph, line }) =>
    `Choose with a button, or type for instance “minutes correct ${number} §${paragraph} as it should read${line === undefined ? "" : ` line=${line}`}” or “minutes correct ${number} what=present person=Frida”.`,
  gone: "What was to be corrected is in the text no longer. Read it as it is now, and propose another correction if one is needed.",
  sourceLeftOut:
    "Someone has asked for the message that the line rests on to be left out. Decline the correction, or ask for it again without a source.",
  longHeading: (most) => `A heading may have ${most} characters at most. Make it shorter.`,
  unknownMention: "The person you mentioned is not in the group. Type the name as it should stand instead.",
  noWords: "That correction has no wording to change. Take it in as it is, or decline it and say why.",
  listStands: (number) =>
    `Action ${number} on the list of actions is not changed by that. Type “action show ${number}” to see it.`,
  title: "The heading",
  attendance: "Who was there",
  headingOf: (paragraph) => `${paragraph}, the heading`,
  fields: {
    wording: { text: { hint: "The whole line as it should read." }, paragraph: { hint: "Such as §3." } },
    heading: {
      text: { hint: "The heading as it should read." },
      paragraph: { hint: "Such as §3. Leave empty for the heading of the minutes themselves." },
    },
    present: { text: { label: "How", hint: "Such as “from item 3”. Leave empty for all of the meeting or thread." } },
    absent: {},
    responsible: { paragraph: { hint: "Such as §3." }, person: { hint: "Whoever is responsible." } },
    outcome: {
      text: { label: "Reason", hint: "Why it went so. Needed where something is sent back." },
      paragraph: { hint: "Such as §3." },
    },
    addition: { text: { hint: "The line that is missing." }, paragraph: { hint: "Where it belongs, such as §3." } },
    removal: { paragraph: { hint: "Such as §3." } },
  },
  lineOf: (paragraph, line) => `${paragraph}, line ${line}`,
  goneLine: "a line that is gone",
  openOnes: "Proposed corrections",
  proposed: {
    heading: (text) => `the heading should be “${text}”`,
    present: (name) => `${name} was there`,
    absent: (name) => `${name} was not there`,
    responsible: "who is responsible, or the day",
    outcome: "how the decision went",
    addition: (text) => `a line is missing: ${text}`,
    unsourced: (text) => `a line is missing, without a source: ${text}`,
    removal: "the line is to go",
  },
};
