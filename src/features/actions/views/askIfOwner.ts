import type { Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { change } from "../commands/making.ts";
import type { Numbered } from "../rules/action.ts";
import type { Owner } from "../rules/owner.ts";
import { texts } from "../texts.ts";
import { numberOf } from "./wording.ts";

/** An action that begins with somebody's name, and that nobody answers for yet. */
export function askIfOwner({ id, name = "" }: Owner, numbered: Numbered, language: Language): Card {
  const say = texts[language];
  const number = numberOf(numbered, language);
  return {
    title: say.isOwner(name),
    blocks: [{ kind: "note", text: say.isOwnerHow(name, number) }],
    buttons: [
      { label: say.buttons.isOwner(name), about: say.action(number), call: call(change, { number, responsible: id }) },
    ],
  };
}
