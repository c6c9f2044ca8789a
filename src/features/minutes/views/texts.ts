import { linesOf, type Minutes, shownItems } from "../rules/minutes.ts";
import type { ParagraphText } from "../rules/versions.ts";
import { texts } from "../texts.ts";
import { personOf } from "./document.ts";
import { actionSentence, sentenceOf, titleOf } from "./wording.ts";

/** Each § as people read it. */
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

/** The same with what stands above the first §. */
export function versionOf(minutes: Minutes): readonly ParagraphText[] {
  const people = minutes.people.map((one) => `${personOf(one, minutes.language)}.`).join(" ");
  return [{ paragraph: 0, title: minutes.title, text: people }, ...textsOf(minutes)];
}
