import type { Block, Button, Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { show } from "../commands/reading.ts";
import type { Beside } from "../handlers/beside.ts";
import { mayShare } from "../rules/access.ts";
import { openCorrections, vacancies } from "../rules/checking.ts";
import { type Checker, type Item, linesOf, type Minutes, shownItems } from "../rules/minutes.ts";
import type { ParagraphText } from "../rules/versions.ts";
import { texts } from "../texts.ts";
import { changedSince, correctionsIn } from "./corrections.ts";
import { lineText, shareButtons, warnings, within } from "./draft.ts";
import { exampleOf } from "./kinds.ts";
import { checks, type Reader, sentButtons } from "./sentButtons.ts";
import { calledOf, markOf, numberOf, titleOf } from "./wording.ts";

const mostSettled = 3;

interface Sent {
  /** What the text is compared with. */
  readonly before: readonly ParagraphText[];
  readonly beside: Beside;
  /** Undefined: it is not known who looks, and nothing can be done from here. */
  readonly reader: Reader | undefined;
}

/** The text while the checkers have it: each §, who has approved, what is proposed and what has changed. */
export function viewSent(minutes: Minutes, { before, beside, reader }: Sent, look: Look): Card {
  const { language, group } = look;
  const say = texts[language];
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  const [open] = openCorrections(minutes);
  return {
    title: `${about}: ${minutes.title}`,
    status: say.states.sent,
    blocks: [
      ...warnings(minutes, beside, language),
      { kind: "facts", facts: factsOf(minutes, language) },
      ...changedSince(minutes, before, language),
      ...shownItems(minutes).flatMap((item, i) => paragraphBlocks(minutes, item, i + 1, language)),
      ...correctionsIn(minutes, language),
      ...(reader && checks(reader, minutes) ? [howToCheck(minutes, language)] : []),
      ...(reader?.settles && open
        ? [{ kind: "note", text: say.approval.howToSettle(number, open.number) } as const]
        : []),
    ],
    buttons: [
      ...(reader ? sentButtons(minutes, reader, language, mostSettled) : []),
      ...(reader && mayShare(reader.actor, minutes) ? shareButtons(minutes, language) : []),
      { label: say.buttons.show, about, call: call(show, { number }) },
    ].map((button): Button => within(button, group)),
  };
}

/** How it is typed, for this very text. */
function howToCheck(minutes: Minutes, language: Language): Block {
  return { kind: "note", text: texts[language].approval.howTo(numberOf(minutes, language), exampleOf(minutes)) };
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
