import type { Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { show } from "../commands/reading.ts";
import type { Minutes } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { calledOf, numberOf } from "./wording.ts";

const mostButtons = 5;

export function viewList(all: readonly Minutes[], language: Language): Card {
  const say = texts[language];
  const line = (one: Minutes) => say.listLine(calledOf(one, language), one.title, say.states[one.state]);
  return {
    title: say.listTitle,
    blocks: [{ kind: "list", items: all.map(line) }],
    buttons: all.slice(0, mostButtons).map((one) => ({
      label: `${say.buttons.show} ${numberOf(one, language)}`,
      about: one.title.slice(0, 80),
      call: call(show, { number: numberOf(one, language) }),
    })),
  };
}
