import type { Block } from "../../../core/card.ts";
import type { Part, Text } from "../../../core/document.ts";
import type { Language } from "../../../core/texts.ts";
import { type Amendment, amended, itemIn, lineIn } from "../rules/amendment.ts";
import { comparedVersion, openCorrections } from "../rules/checking.ts";
import type { Correction, Minutes } from "../rules/minutes.ts";
import { type Difference, differences, type ParagraphText } from "../rules/versions.ts";
import { texts } from "../texts.ts";
import { versionOf } from "./texts.ts";
import { markOf } from "./wording.ts";

/** What is proposed in a few words; the words that it would strike and add are told beside them. */
export function proposalText(change: Amendment, language: Language): string {
  const say = texts[language].correcting.proposed;
  switch (change.kind) {
    case "wording":
      return change.text;
    case "heading":
      return say.heading(change.text);
    case "present":
      return say.present(change.person.name);
    case "absent":
      return say.absent(change.name);
    case "responsible":
      return say.responsible;
    case "outcome":
      return say.outcome;
    case "addition":
      return change.source ? say.addition(change.text) : say.unsourced(change.text);
    case "removal":
      return say.removal;
  }
}

/** "§ 3, rad 4", or what stands above the first §: as it reads within a sentence. */
export function placeOfChange(change: Amendment, minutes: Minutes, language: Language): string {
  const say = texts[language].correcting;
  if (change.kind === "present" || change.kind === "absent") return within(say.attendance);
  const id = itemIn(minutes, change);
  const item = minutes.items.find((one) => one.id === id);
  if (!item) return change.kind === "heading" ? within(say.title) : say.goneLine;
  const mark = markOf(item, item.position + 1);
  const line = lineIn(minutes, change);
  return line ? say.lineOf(mark, line.number) : mark;
}

function within(heading: string): string {
  return `${heading.charAt(0).toLowerCase()}${heading.slice(1)}`;
}

/** "Rättelse 1, § 3, rad 4: … Struket: ”…”. Tillagt: ”…”." */
function correctionLine({ number, change }: Correction, minutes: Minutes, language: Language): string {
  const say = texts[language];
  const place = placeOfChange(change, minutes, language);
  const after = amended(minutes, change);
  const words = proposalText(change, language);
  const line = say.approval.correctionLine(number, place, words);
  if (!after) return `${ended(line)} ${say.correcting.gone}`;
  const changes = differences(versionOf(minutes), versionOf(after)).map((one) => changeWords(one, language));
  return [ended(line), ...changes].join(" ");
}

export function correctionsIn(minutes: Minutes, language: Language): readonly Block[] {
  const items = openCorrections(minutes).map((one) => correctionLine(one, minutes, language));
  return items.length > 0 ? [{ kind: "list", items }] : [];
}

/** In words, since nothing is said by look alone. */
export function changedSince(minutes: Minutes, before: readonly ParagraphText[], language: Language): readonly Block[] {
  const items = differences(before, versionOf(minutes)).map(
    (one) => `${placeOf(one, language)} ${changeWords(one, language)}`,
  );
  if (items.length === 0) return [];
  return [
    { kind: "text", text: texts[language].approval.changedSince(comparedVersion(minutes)) },
    { kind: "list", items },
  ];
}

/** The same on a page: what has changed stands in its own place, and what is proposed beside it. */
export function reviewParts(minutes: Minutes, before: readonly ParagraphText[], language: Language): readonly Part[] {
  const say = texts[language];
  const changes = differences(before, versionOf(minutes)).map((one): Text => {
    const pieces = one.words.map(({ text, change }) => ({ text: `${text} `, ...(change && { change }) }));
    return [{ text: `${placeOf(one, language)}: ` }, ...pieces];
  });
  const proposed = openCorrections(minutes).map((one) => correctionLine(one, minutes, language));
  const under = (text: string, items: readonly Text[]): readonly Part[] =>
    items.length === 0
      ? []
      : [
          { kind: "heading", level: 1, text },
          { kind: "list", items },
        ];
  return [
    ...under(say.correcting.openOnes, proposed),
    ...under(say.approval.changedSince(comparedVersion(minutes)), changes),
  ];
}

function placeOf({ paragraph, where }: Difference, language: Language): string {
  const say = texts[language].correcting;
  if (paragraph === 0) return where === "title" ? say.title : say.attendance;
  const mark = markOf({ paragraph }, 0);
  return where === "title" ? say.headingOf(mark) : mark;
}

/** "Struket: ”till 11 december”. Tillagt: ”för lördagar”.": sign for sign, where a comma may be all that is new. */
function changeWords({ words }: Difference, language: Language): string {
  const say = texts[language].approval;
  return words
    .flatMap(({ text, change }) => (change ? [change === "added" ? say.added(text) : say.struck(text)] : []))
    .map(ended)
    .join(" ");
}

function ended(sentence: string): string {
  const words = sentence.replace(/[.\s]+$/u, "");
  return /[!?…]$|[.!?…][”“"]$/u.test(words) ? words : `${words}.`;
}
