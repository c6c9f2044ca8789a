import { type Block, cut } from "../../../core/card.ts";
import type { Language } from "../../../core/texts.ts";
import { difference } from "../../../language/diff/difference.ts";
import { texts } from "../texts.ts";

const mostPlaces = 12;
const placeLength = 300;

/** What was added and what was struck, in words, as far as a card has room. */
export function viewDifference(before: string, after: string, language: Language): readonly Block[] {
  const say = texts[language];
  const changes = difference(before, after).filter(({ change, text }) => change && text.trim() !== "");
  if (changes.length === 0) return [{ kind: "text", text: say.unchanged }];
  const items = changes.slice(0, mostPlaces).map(({ change, text }) => {
    const shown = cut(text.trim(), placeLength);
    return change === "struck" ? say.struck(shown) : say.added(shown);
  });
  const left = changes.length - items.length;
  return [{ kind: "list", items }, ...(left > 0 ? [{ kind: "note", text: say.more(left) } as const] : [])];
}
