import type { Block, Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import { type Document, wordsOf } from "../../../core/document.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { file, show } from "../commands/reading.ts";
import type { Beside } from "../handlers/beside.ts";
import type { Minutes } from "../rules/minutes.ts";
import { approvalIn, isStressed, type Section, sectionsOf } from "../rules/sealed.ts";
import { texts } from "../texts.ts";
import { laterNotes } from "./approvalParts.ts";
import { blocksOf } from "./blocks.ts";
import { shareButtons } from "./draft.ts";
import { calledOf, numberOf } from "./wording.ts";

/** Approved minutes: what was sealed, and what stands beside it. */
export interface Approved {
  readonly minutes: Minutes;
  readonly sealed: Document;
  readonly beside: Beside;
}

/** What the channels are told of: approved, with what was decided and where the whole is. */
export function viewApproved({ minutes, sealed, beside }: Approved, look: Look): Card {
  const { language } = look;
  const say = texts[language];
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  const approval = approvalIn(sealed);
  return {
    title: `${about}: ${minutes.title}`,
    status: say.states.approved,
    blocks: [
      ...(approval ? [{ kind: "text", text: approval } as const] : []),
      { kind: "list", items: sectionsOf(sealed).map(inShort) },
      ...besideBlocks(minutes, beside, language),
    ],
    buttons: [
      { label: say.buttons.show, about, call: call(show, { number }), tone: "primary" },
      { label: say.buttons.file, about, call: call(file, { number, format: "pdf" }) },
      { label: say.buttons.word, about, call: call(file, { number, format: "docx" }) },
      ...shareButtons(minutes, language),
      ...beside.handOver,
    ],
  };
}

/** "§ 3 Halltider. Samverkansgruppen beslutar att … (beslut 4/2026)." */
function inShort({ heading, parts }: Section): string {
  const decided = parts.flatMap((part) =>
    part.kind === "paragraph" && isStressed(part.text) ? [wordsOf(part.text)] : [],
  );
  const sentences = [heading, ...decided].map((sentence) => sentence.replace(/[.\s]+$/u, ""));
  return decided.length > 0 ? `${sentences.join(". ")}.` : heading;
}

/** The whole text, for whoever asks to see it. */
export function viewWhole(approved: Approved, look: Look): Card {
  const { minutes, sealed, beside } = approved;
  const card = viewApproved(approved, look);
  return {
    ...card,
    blocks: [...blocksOf(sealed.parts), ...besideBlocks(minutes, beside, look.language)],
    buttons: card.buttons.slice(1),
  };
}

function besideBlocks(minutes: Minutes, beside: Beside, language: Language): readonly Block[] {
  const say = texts[language].document;
  const items = laterNotes(minutes, beside, language);
  const { registration } = beside;
  return [
    ...(registration ? [{ kind: "facts", facts: [[say.facts.registration, registration]] } as const] : []),
    ...(items.length > 0 ? [{ kind: "list", items } as const] : []),
    ...(minutes.restricted
      ? [{ kind: "note", text: texts[language].restriction.sent(numberOf(minutes, language)) } as const]
      : []),
  ];
}
