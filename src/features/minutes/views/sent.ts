import type { Block, Button, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { approve, correct, take } from "../commands/approving.ts";
import { file, show } from "../commands/reading.ts";
import { comparedVersion, openCorrections } from "../rules/checking.ts";
import { wordDiff } from "../rules/diff.ts";
import { type Checker, type Item, linesOf, type Minutes, shownItems } from "../rules/minutes.ts";
import type { ParagraphText } from "../rules/versions.ts";
import { texts } from "../texts.ts";
import { approvedBy, noteText } from "./approvalParts.ts";
import { lineText, shareButtons, warnings, within } from "./draft.ts";
import { textsOf } from "./texts.ts";
import { calledOf, markOf, numberOf, sentenceOf, titleOf } from "./wording.ts";

const mostTakes = 3;

/** The text while the checkers have it: each §, who has approved, what is proposed and what has changed. */
export function viewSent(minutes: Minutes, before: readonly ParagraphText[], look: Look): Card {
  const { language, group } = look;
  const say = texts[language];
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  const { version } = minutes;
  return {
    title: `${about}: ${minutes.title}`,
    status: say.states.sent,
    blocks: [
      ...warnings(minutes, language),
      { kind: "facts", facts: factsOf(minutes, language) },
      ...changedSince(minutes, before, language),
      ...shownItems(minutes).flatMap((item, i) => paragraphBlocks(minutes, item, i + 1, language)),
      ...correctionsIn(minutes, language),
      { kind: "note", text: say.approval.howTo(number) },
    ],
    buttons: [
      { label: say.buttons.approve, about, call: call(approve, { number, version }), tone: "primary" as const },
      { label: say.buttons.correct, about, call: form(correct, { number }) },
      ...openCorrections(minutes)
        .slice(0, mostTakes)
        .map((one) => ({
          label: say.buttons.take(one.number),
          about: one.text.slice(0, 80),
          call: call(take, { number, correction: String(one.number) }),
        })),
      ...shareButtons(minutes, language),
      { label: say.buttons.show, about, call: call(show, { number }) },
    ].map((button): Button => within(button, group)),
  };
}

/** Each line with its number, by which a correction names it. */
function paragraphBlocks(minutes: Minutes, item: Item, place: number, language: Language): readonly Block[] {
  const items = linesOf(minutes, item).map((line) => lineText(line, minutes, language));
  const heading: Block = { kind: "text", text: `${markOf(item, place)} ${titleOf(item, minutes.language)}` };
  return items.length > 0 ? [heading, { kind: "list", items }] : [heading];
}

function factsOf(minutes: Minutes, language: Language): readonly (readonly [string, string])[] {
  const say = texts[language].approval;
  const checkers = minutes.checkers.map((one) => checkerLine(one, minutes.version, language)).join("; ");
  return [
    [say.facts.checkers, checkers],
    [say.facts.version, String(minutes.version)],
  ];
}

function checkerLine({ name, party, ended, approvedVersion }: Checker, version: number, language: Language): string {
  const say = texts[language].approval;
  const called = party ? `${name} (${party.name})` : name;
  if (approvedVersion === version) return say.hasApproved(called);
  return ended ? say.hasLeft(called) : say.waitsFor(called);
}

/** In words, since nothing is said by look alone. */
function changedSince(minutes: Minutes, before: readonly ParagraphText[], language: Language): readonly Block[] {
  const say = texts[language].approval;
  const items = textsOf(minutes).flatMap(({ paragraph, text }) => {
    const old = before.find((one) => one.paragraph === paragraph);
    const changes = old ? wordDiff(old.text, text).filter(({ change }) => change) : [];
    const words = changes.map((one) => (one.change === "added" ? say.added(one.text) : say.struck(one.text)));
    return words.length > 0
      ? [`${markOf({ paragraph }, 0)} ${words.map((one) => one.replace(/[.\s]+$/u, "")).join(". ")}.`]
      : [];
  });
  if (items.length === 0) return [];
  return [
    { kind: "text", text: say.changedSince(comparedVersion(minutes)) },
    { kind: "list", items },
  ];
}

function correctionsIn(minutes: Minutes, language: Language): readonly Block[] {
  const say = texts[language].approval;
  const items = openCorrections(minutes).map(({ number, itemId, text }) =>
    say.correctionLine(number, markOf(minutes.items.find(({ id }) => id === itemId) ?? {}, 0), text),
  );
  return items.length > 0 ? [{ kind: "list", items }] : [];
}

/** What the channels are told of: approved, with what was decided and where the whole is. */
export function viewApproved(minutes: Minutes, look: Look): Card {
  const { language } = look;
  const say = texts[language];
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  const decided = shownItems(minutes).map((item, i) => inShort(minutes, item, i + 1));
  const notes = minutes.notes.map((note) => noteText(note, minutes.zone, language));
  return {
    title: `${about}: ${minutes.title}`,
    status: say.states.approved,
    blocks: [
      { kind: "text", text: approvedBy(minutes) },
      { kind: "list", items: decided },
      ...(notes.length > 0 ? [{ kind: "list", items: notes } as const] : []),
      ...(minutes.restricted ? [{ kind: "note", text: say.restriction.sent(number) } as const] : []),
    ],
    buttons: [
      { label: say.buttons.show, about, call: call(show, { number }), tone: "primary" },
      { label: say.buttons.file, about, call: call(file, { number, format: "pdf" }) },
      { label: say.buttons.word, about, call: call(file, { number, format: "docx" }) },
      ...shareButtons(minutes, language),
    ],
  };
}

/** "§ 3 Halltider. Samverkansgruppen beslutar att … (beslut 4/2026)." */
function inShort(minutes: Minutes, item: Item, place: number): string {
  const decided = linesOf(minutes, item).filter(({ decision }) => decision);
  const sentences = decided.map((line) => sentenceOf(line, minutes.language));
  return [`${markOf(item, place)} ${titleOf(item, minutes.language)}`, ...sentences].join(". ");
}

/** The whole text, for whoever asks to see it. */
export function viewWhole(minutes: Minutes, look: Look): Card {
  const { language } = look;
  const card = viewApproved(minutes, look);
  const blocks = textsOf(minutes).map(
    ({ paragraph, title, text }): Block => ({ kind: "text", text: `${markOf({ paragraph }, 0)} ${title}. ${text}` }),
  );
  const notes = minutes.notes.map((note) => noteText(note, minutes.zone, language));
  return {
    ...card,
    blocks: [
      { kind: "text", text: approvedBy(minutes) },
      ...blocks,
      ...(notes.length > 0 ? [{ kind: "list", items: notes } as const] : []),
    ],
    buttons: card.buttons.slice(1),
  };
}
