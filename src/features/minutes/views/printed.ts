import type { Document, Head, Part } from "../../../core/document.ts";
import type { Group } from "../../../core/group.ts";
import type { Beside } from "../handlers/beside.ts";
import type { Item, Minutes } from "../rules/minutes.ts";
import { approvalIn, cutOut, openingOf } from "../rules/sealed.ts";
import { texts } from "../texts.ts";
import { checksumOf, laterParts } from "./approvalParts.ts";
import type { Approved } from "./approved.ts";
import { documentOf } from "./document.ts";
import { calledOf, markOf, numberOf } from "./wording.ts";

/** What is shown and printed: once approved, what was sealed, and beside it what came later. */
export function wholeDocument(
  minutes: Minutes,
  sealed: Document | undefined,
  beside: Beside,
  group: Pick<Group, "name">,
): Document {
  const { head, parts, ...document } = sealed ?? documentOf(minutes, group);
  return {
    ...document,
    head: registered(head, beside),
    parts: [...parts, ...laterParts(minutes, beside, minutes.language), ...checksumOf(minutes, false)],
  };
}

/** One § by itself, for whoever is to carry it out or take it up: in the words that were approved. */
export function extractOf(
  { minutes, sealed, beside }: Approved,
  item: Item,
  sendList: string | undefined,
): Document | undefined {
  const { language } = minutes;
  const say = texts[language].document;
  const mark = markOf(item, item.position + 1);
  const cut = cutOut(sealed, mark);
  if (!cut) return undefined;
  const approval = approvalIn(sealed);
  const parts: readonly Part[] = [
    ...openingOf(sealed),
    ...cut,
    { kind: "heading", level: 1, text: say.approval },
    ...(approval ? [{ kind: "paragraph", text: approval } as const] : []),
    ...checksumOf(minutes, true),
    ...(sendList ? [{ kind: "paragraph", text: say.sentTo(sendList) } as const] : []),
    ...laterParts(minutes, besideOf(item, minutes, beside), language),
    { kind: "heading", level: 1, text: say.certify },
    { kind: "signatures", roles: [say.signatures.secretary] },
  ];
  return {
    title: `${calledOf(minutes, language)}, ${mark}`,
    language,
    head: registered({ ...sealed.head, kind: say.extract }, beside),
    parts,
  };
}

/** What has become of the decisions of one § alone. */
function besideOf({ id }: Item, { lines }: Minutes, beside: Beside): Beside {
  const own = new Set(lines.flatMap(({ itemId, decision }) => (itemId === id && decision ? [decision.id] : [])));
  return { ...beside, histories: beside.histories.filter((history) => own.has(history.id)) };
}

function registered(head: Head, { registration }: Beside): Head {
  return { ...head, ...(registration && { registration }) };
}

const longestName = 80;

/** "minnesanteckningar-3-2026", for a file's name; an extract's tells whom it is for. */
export function fileNameOf(minutes: Minutes, item?: Item, sendList?: string): string {
  const { language } = minutes;
  const say = texts[language].document;
  const kind = item ? say.extract : say.kinds[minutes.kind];
  const parts = [kind, numberOf(minutes, language), item?.paragraph, sendList];
  const words = parts.filter((part) => part !== undefined).join("-");
  const name = words.toLocaleLowerCase(language).replace(/[^\p{L}\p{N}]+/gu, "-");
  return [...name].slice(0, longestName).join("").replace(/-$/u, "");
}
