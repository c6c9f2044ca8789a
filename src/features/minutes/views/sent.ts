import type { Block, Button, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { approve, takeBack } from "../commands/approving.ts";
import { correct, take } from "../commands/correcting.ts";
import { show } from "../commands/reading.ts";
import type { Beside } from "../handlers/beside.ts";
import { openCorrections, vacancies } from "../rules/checking.ts";
import { type Checker, type Item, linesOf, type Minutes, shownItems } from "../rules/minutes.ts";
import type { ParagraphText } from "../rules/versions.ts";
import { texts } from "../texts.ts";
import { changedSince, correctionsIn, proposalText } from "./corrections.ts";
import { lineText, shareButtons, warnings, within } from "./draft.ts";
import { calledOf, markOf, numberOf, titleOf } from "./wording.ts";

const mostTakes = 3;

/** The text while the checkers have it: each §, who has approved, what is proposed and what has changed. */
export function viewSent(minutes: Minutes, before: readonly ParagraphText[], beside: Beside, look: Look): Card {
  const { language, group } = look;
  const say = texts[language];
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  const { version } = minutes;
  return {
    title: `${about}: ${minutes.title}`,
    status: say.states.sent,
    blocks: [
      ...warnings(minutes, beside, language),
      { kind: "facts", facts: factsOf(minutes, language) },
      ...changedSince(minutes, before, language),
      ...shownItems(minutes).flatMap((item, i) => paragraphBlocks(minutes, item, i + 1, language)),
      ...correctionsIn(minutes, language),
      { kind: "note", text: say.approval.howTo(number) },
    ],
    buttons: [
      { label: say.buttons.approve, about, call: call(approve, { number, version }), tone: "primary" as const },
      { label: say.buttons.correct, about, call: call(correct, { number }) },
      ...openCorrections(minutes)
        .slice(0, mostTakes)
        .map((one) => ({
          label: say.buttons.take(one.number),
          about: proposalText(one.change, minutes, language).slice(0, 80),
          call: call(take, { number, correction: String(one.number) }),
        })),
      ...shareButtons(minutes, language),
      { label: say.buttons.show, about, call: call(show, { number }) },
      { label: say.buttons.takeBack, about, call: form(takeBack, { number }) },
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
  const vacant = vacancies(minutes);
  const told = ({ ended, approvedVersion }: Checker) => !ended || approvedVersion === minutes.version;
  const asked = minutes.checkers.filter((one) => told(one) || vacant.includes(one));
  const checkers = asked.map((one) => checkerLine(one, minutes.version, language)).join("; ");
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
