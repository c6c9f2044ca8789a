import { type Card, cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listEarlier } from "../commands.ts";
import type { Earlier } from "../store/decisions.ts";
import { texts } from "../texts.ts";

export const pageLength = 10;
const lineLength = 160;

export function viewEarlier(earlier: Earlier, language: Language): Card {
  const { one, told, facts, from } = texts[language];
  const { number, decidedOn, text, meeting, recipient, responsible, registrationNumber, background } = earlier;
  const known = [
    [facts.made, longDate(decidedOn, language)],
    [facts.meeting, meeting],
    [facts.recipient, recipient],
    [facts.responsible, responsible],
    [facts.registration, registrationNumber],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined);
  return {
    title: one(number),
    status: told,
    blocks: [
      { kind: "text", text },
      { kind: "facts", facts: known },
      ...(background ? [{ kind: "quote", text: background, by: facts.background } as const] : []),
      { kind: "note", text: from },
    ],
    buttons: [],
  };
}

export function viewList(
  found: readonly Earlier[],
  { text, page }: { readonly text: string | undefined; readonly page: number },
  language: Language,
): Card {
  const say = texts[language];
  const items = found
    .slice(0, pageLength)
    .map(({ number, decidedOn, text }) => say.line(number, longDate(decidedOn, language), cut(text, lineLength)));
  return {
    title: say.title,
    blocks: [{ kind: "list", items }],
    buttons:
      found.length > pageLength
        ? [{ label: say.showMore, about: say.title, call: call(listEarlier, { text, page: page + 1 }) }]
        : [],
  };
}
