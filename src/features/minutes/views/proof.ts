import type { Block } from "../../../core/card.ts";
import type { Language } from "../../../core/texts.ts";
import type { Line, Minutes } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { momentOf } from "./wording.ts";

/** What a line rests on, word for word and with where it was said; where nothing is quoted, when the first was said. */
export function proofBlocks({ citations }: Line, { zone }: Pick<Minutes, "zone">, language: Language): Block[] {
  const say = texts[language];
  const quoted = citations.filter(({ quote }) => quote !== undefined);
  return (quoted.length > 0 ? quoted : citations.slice(0, 1)).flatMap(({ at, quote, link }): Block[] => {
    const when = momentOf(at, zone, language);
    return [
      quote ? { kind: "quote", text: quote, by: say.source(when) } : { kind: "note", text: say.source(when) },
      ...(link ? [{ kind: "link", text: say.openSource(when), url: link } as const] : []),
    ];
  });
}
