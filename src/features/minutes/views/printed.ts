import type { Document, Part } from "../../../core/document.ts";
import type { Group } from "../../../core/group.ts";
import { longDate } from "../../../language/format/dates.ts";
import { type Item, linesOf, type Minutes } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { approvedBy, laterParts } from "./approvalParts.ts";
import { documentOf, headOf, paragraphParts } from "./document.ts";
import { actionSentence, actionText, calledOf, dateOf, markOf, numberOf } from "./wording.ts";

/** What is shown and printed: once approved, what was sealed, and beside it what came later. */
export function wholeDocument(minutes: Minutes, sealed: string | undefined, group: Pick<Group, "name">): Document {
  // Written by the handler that locks the text, from the same type.
  const document = sealed === undefined ? documentOf(minutes, group) : (JSON.parse(sealed) as Document);
  return { ...document, parts: [...document.parts, ...laterParts(minutes, minutes.language)] };
}

/** One § by itself, for whoever is to carry it out or take it up. */
export function extractOf(
  minutes: Minutes,
  item: Item,
  sendList: string | undefined,
  group: Pick<Group, "name">,
): Document {
  const { language } = minutes;
  const say = texts[language].document;
  const mark = markOf(item, item.position + 1);
  return {
    title: `${calledOf(minutes, language)}, ${mark}`,
    language,
    head: { sender: group.name, kind: say.extract, date: longDate(dateOf(minutes), language) },
    parts: [
      ...headOf(minutes, group),
      ...paragraphParts(minutes, item, item.position + 1),
      ...actionsIn(minutes, item),
      { kind: "paragraph", text: approvedBy(minutes) },
      ...(sendList ? [{ kind: "paragraph", text: say.sentTo(sendList) } as const] : []),
      { kind: "heading", level: 1, text: say.certify },
      { kind: "signatures", roles: [say.signatures.secretary] },
      ...laterParts(minutes, language),
    ],
  };
}

function actionsIn(minutes: Minutes, item: Item): readonly Part[] {
  const { language } = minutes;
  const actions = linesOf(minutes, item).filter(({ kind }) => kind === "action");
  if (actions.length === 0) return [];
  const items = actions.map((line) => actionSentence(line, actionText(line, language), language));
  return [{ kind: "list", items }];
}

/** "minnesanteckningar-3-2026", for a file's name. */
export function fileNameOf(minutes: Minutes, item?: Item): string {
  const { language } = minutes;
  const say = texts[language].document;
  const kind = item ? say.extract : say.kinds[minutes.kind];
  const parts = [kind, numberOf(minutes, language), item?.paragraph];
  return parts
    .filter((part) => part !== undefined)
    .join("-")
    .toLocaleLowerCase(language)
    .replace(/[^\p{L}\p{N}]+/gu, "-");
}
