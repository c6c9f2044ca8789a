import { cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Item, Section } from "../../../core/feature.ts";
import { show } from "../commands/reading.ts";
import type { Action } from "../rules/action.ts";
import { texts } from "../texts.ts";
import { factsOf, numberOf, type Seeing } from "./wording.ts";

const textLength = 80;

/** The actor's own actions, overdue first, and for whoever keeps the list those whose owner has left. */
export function viewAwaiting(own: readonly Action[], orphaned: readonly Action[], seeing: Seeing): Section {
  const { language } = seeing;
  const { overview: say, action: called } = texts[language];
  const items = own.map((action) => {
    const facts = factsOf(action, seeing, false);
    return itemOf(
      action,
      say.awaiting(called(numberOf(action, language)), cut(action.text, textLength), facts),
      seeing,
    );
  });
  return { title: say.awaitsYou, items: [...items, ...orphaned.map((action) => orphanedItem(action, seeing))] };
}

function orphanedItem(action: Action, seeing: Seeing): Item {
  const { language } = seeing;
  const { overview: say, action: called, former } = texts[language];
  const text = cut(action.text, textLength);
  return itemOf(action, say.toHandOver(called(numberOf(action, language)), text, action.owner?.name ?? former), seeing);
}

function itemOf(action: Action, text: string, { language }: Seeing): Item {
  const { overview: say, action: called } = texts[language];
  const number = numberOf(action, language);
  const about = cut(action.text, textLength);
  return { text, button: { label: say.show(called(number)), about, call: call(show, { number }) } };
}

/** What has happened. Actions that await the actor are told of as such, and not twice. */
export function viewNews(
  { made, done }: { readonly made: readonly Action[]; readonly done: readonly Action[] },
  awaiting: Section,
  seeing: Seeing,
): readonly Section[] {
  const { overview: say } = texts[seeing.language];
  const waits = new Set(awaiting.items.map(({ button }) => button?.label));
  const itemFor = (action: Action) => {
    const number = numberOf(action, seeing.language);
    return itemOf(action, say.line(number, cut(action.text, textLength), factsOf(action, seeing)), seeing);
  };
  return [
    { title: say.newActions, items: made.map(itemFor).filter(({ button }) => !waits.has(button?.label)) },
    { title: say.doneActions, items: done.map(itemFor) },
  ];
}
