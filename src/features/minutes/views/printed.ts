import type { Document, Part } from "../../../core/document.ts";
import type { Group } from "../../../core/group.ts";
import type { Beside } from "../handlers/beside.ts";
import type { Item, Minutes } from "../rules/minutes.ts";
import { approvalIn, cutOut, openingOf } from "../rules/sealed.ts";
import { texts } from "../texts.ts";
import { laterParts } from "./approvalParts.ts";
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
  return { ...document, ...besideIt({ head, parts }, minutes, beside) };
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
    ...(approval ? [{ kind: "paragraph", text: approval } as const] : []),
    ...(sendList ? [{ kind: "paragraph", text: say.sentTo(sendList) } as const] : []),
    { kind: "heading", level: 1, text: say.certify },
    { kind: "signatures", roles: [say.signatures.secretary] },
  ];
  const head = { ...sealed.head, kind: say.extract };
  return {
    title: `${calledOf(minutes, language)}, ${mark}`,
    language,
    ...besideIt({ head, parts }, minutes, beside),
  };
}

function besideIt({ head, parts }: Pick<Document, "head" | "parts">, minutes: Minutes, beside: Beside) {
  const { registration } = beside;
  return {
    head: { ...head, ...(registration && { registration }) },
    parts: [...parts, ...laterParts(minutes, beside, minutes.language)],
  };
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
