import { type Button, type Card, cut } from "../../../core/card.ts";
import { type Call, call } from "../../../core/command.ts";
import type { Found } from "../../../core/search.ts";
import type { Language } from "../../../core/texts.ts";
import { show } from "../commands/reading.ts";
import type { Head } from "../store/rows.ts";
import { texts } from "../texts.ts";
import { calledOf, numberOf } from "./wording.ts";

export const pageLength = 10;
const mostButtons = 5;

/** A page of agreements, and a way to the next one. `more` asks for what comes after one. */
export function viewList(found: readonly Head[], more: (before: string) => Call, language: Language): Card {
  const say = texts[language];
  const page = found.slice(0, pageLength);
  const last = page.at(-1);
  const next: Button[] =
    found.length > pageLength && last
      ? [{ label: say.buttons.more, about: say.listTitle, call: more(numberOf(last, language)) }]
      : [];
  const items = page.map((one) => say.listLine(calledOf(one, language), cut(one.title, 120), say.states[one.state]));
  const open = page.slice(0, mostButtons).map((one): Button => {
    const number = numberOf(one, language);
    return { label: calledOf(one, language), about: cut(one.title, 80), call: call(show, { number }) };
  });
  return { title: say.listTitle, blocks: [{ kind: "list", items }], buttons: [...open, ...next] };
}

/** "IOP-avtal 3/2026, Öppen hall" */
export function foundOf(one: Head, language: Language): Found {
  const number = numberOf(one, language);
  return {
    title: `${calledOf(one, language)}, ${cut(one.title, 60)}`,
    show: call(show, { number }),
    typed: `${texts[language].commands.show.words[0]} ${number}`,
  };
}
