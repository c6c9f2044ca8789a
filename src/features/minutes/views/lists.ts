import { type Button, type Card, cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { list, show } from "../commands/reading.ts";
import type { Minutes } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { calledOf, numberOf } from "./wording.ts";

export const pageLength = 30;
const mostButtons = 5;

/** A page of minutes, and a way to those before them where there are more. */
export function viewList(found: readonly Minutes[], language: Language): Card {
  const say = texts[language];
  const all = found.slice(0, pageLength);
  const last = all.at(-1);
  const next: Button[] =
    found.length > pageLength && last
      ? [{ label: say.buttons.more, about: say.listTitle, call: call(list, { after: numberOf(last, language) }) }]
      : [];
  const line = (one: Minutes) => say.listLine(calledOf(one, language), one.title, say.states[one.state]);
  return {
    title: say.listTitle,
    blocks: [{ kind: "list", items: all.map(line) }],
    buttons: [...all.slice(0, mostButtons).map((one) => openButton(one, language)), ...next],
  };
}

function openButton(one: Minutes, language: Language): Button {
  const number = numberOf(one, language);
  return {
    label: `${texts[language].buttons.show} ${number}`,
    about: cut(one.title, 80),
    call: call(show, { number }),
  };
}
