import { linesOf, type Minutes, shownItems } from "../rules/minutes.ts";
import type { ParagraphText } from "../rules/versions.ts";
import { texts } from "../texts.ts";
import { actionSentence, sentenceOf, titleOf } from "./wording.ts";

/** Each § as people read it: what versions are compared by. */
export function textsOf(minutes: Minutes): readonly ParagraphText[] {
  const { language } = minutes;
  const say = texts[language];
  return shownItems(minutes).map((item, i) => ({
    paragraph: item.paragraph ?? i + 1,
    title: titleOf(item, language),
    text: linesOf(minutes, item)
      .map((line) => {
        const words = sentenceOf(line, language);
        if (line.kind !== "action") return `${say.kindOf[line.kind]}${words}`;
        return `${say.kindOf.action}${actionSentence(line, words, language)}.`;
      })
      .join(" "),
  }));
}
