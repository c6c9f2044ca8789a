import { type Button, type Card, cut } from "../../../core/card.ts";
import { type Call, call } from "../../../core/command.ts";
import type { Found } from "../../../core/search.ts";
import type { Language } from "../../../core/texts.ts";
import { show } from "../commands/reading.ts";
import type { Action, ActionState, Numbered } from "../rules/action.ts";
import { texts } from "../texts.ts";
import { factsOf, numberOf, type Seeing } from "./wording.ts";

export const pageLength = 10;
const mostButtons = 5;
const lineLength = 160;

export type ListKind = "open" | "done" | "all" | "own" | "overdue";

/** A page of actions, and a way to the next one. `more` asks for what comes after an action. */
export function viewList(
  kind: ListKind,
  found: readonly Action[],
  more: (after: string) => Call,
  seeing: Seeing,
): Card {
  const { language } = seeing;
  const { overview: say } = texts[language];
  const page = found.slice(0, pageLength);
  const last = page.at(-1);
  const next: Button[] =
    found.length > pageLength && last
      ? [{ label: say.showMore, about: say.titles[kind], call: more(numberOf(last, language)) }]
      : [];
  const items = page.map((action) => lineOf(action, seeing));
  return {
    title: say.titles[kind],
    blocks: [{ kind: "list", items }],
    buttons: [...page.slice(0, mostButtons).map((action) => openButton(action, language)), ...next],
  };
}

function lineOf(action: Action, seeing: Seeing): string {
  const { language } = seeing;
  const facts = factsOf(action, seeing);
  return texts[language].overview.line(numberOf(action, language), cut(action.text, lineLength), facts);
}

function openButton(action: Numbered & { readonly text: string }, language: Language): Button {
  const number = numberOf(action, language);
  return { label: texts[language].action(number), about: cut(action.text, 80), call: call(show, { number }) };
}

/** "Åtgärd 4/2026, beställa nät (klar)" */
export function foundOf(
  found: Numbered & { readonly text: string; readonly state: ActionState },
  language: Language,
): Found {
  const { action, commands, states, overview } = texts[language];
  const number = numberOf(found, language);
  const state = found.state === "open" ? undefined : states[found.state].toLowerCase();
  return {
    title: overview.found(action(number), cut(found.text, 60), state),
    show: call(show, { number }),
    typed: `${commands.show.words[0]} ${number}`,
  };
}
