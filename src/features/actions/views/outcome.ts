import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import type { Numbered } from "../rules/action.ts";
import type { Owner } from "../rules/owner.ts";
import { texts } from "../texts.ts";
import { numberOf } from "./wording.ts";

interface Understood {
  readonly owner: Owner | undefined;
  readonly due: string | undefined;
}

export function missingIn({ owner, due }: Understood): readonly ("responsible" | "due")[] {
  return [...(owner ? [] : ["responsible" as const]), ...(due ? [] : ["due" as const])];
}

/** What became of an action, what is missing, and what to do about it. */
export function outcomeOf(numbered: Numbered, { owner, due }: Understood, language: Language): readonly string[] {
  const say = texts[language];
  const number = numberOf(numbered, language);
  return [
    say.added(number),
    owner ? say.ownedBy(owner.name ?? say.former) : say.ownerMissing(number),
    due ? say.dueOn(longDate(due, language)) : say.dueMissing(number),
  ];
}
