import { type Block, cut } from "../../../core/card.ts";
import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import type { Draft } from "../rules.ts";
import type { Brief } from "../store/brief.ts";
import type { Numbered } from "../store/decisions.ts";
import { texts } from "../texts.ts";

export function numberOf({ number, year }: Numbered, language: Language): string {
  return texts[language].number(number, year);
}

/** The heading follows what the decision leads to. */
export function headingOf({ effect = "mandate", recipient }: Draft, language: Language): string {
  const { heading, someone } = texts[language];
  return effect === "recommendation" ? heading.recommendation(recipient ?? someone) : heading[effect];
}

/** Enough for whom something is recommended to, where it is not told at length. */
const headingLength = 50;

/** "ta ut en avgift", "Avslag: ta ut en avgift": in a list, where what was not decided must not look as if it was. */
export function inShort(brief: Brief, length: number, language: Language): string {
  const say = texts[language];
  const { text, effect = "mandate", outcome = "approved" } = brief;
  const short = cut(text, length);
  if (outcome !== "approved") return say.briefly(say.commands.log.fields.outcome.options[outcome], short);
  return effect === "mandate" ? short : say.briefly(cut(headingOf(brief, language), headingLength), short);
}

/** "Samverkansgruppen beslutar att …" */
export function sentenceOf(
  { text, effect, outcome = "approved", recipient, reason }: Draft,
  language: Language,
): string {
  return texts[language].phrase({ text, effect, outcome, recipient, reason });
}

export function occasionOf(meeting: string | undefined, isoDate: string, language: Language): string {
  const date = longDate(isoDate, language);
  return meeting ? texts[language].atMeeting(meeting, date) : texts[language].outsideMeeting(date);
}

/** What is known besides the sentence, with a label for each. */
export function factsOf(draft: Draft, occasion: readonly [string, string], language: Language): readonly Block[] {
  const say = texts[language];
  const { fields } = say.commands.log;
  const { effect, outcome, method, responsible, due, registration, background } = draft;
  const facts = [
    effect && ([say.facts.effect, fields.effect.options[effect]] as const),
    outcome && outcome !== "approved" && ([say.facts.outcome, fields.outcome.options[outcome]] as const),
    occasion,
    method && ([say.facts.method, fields.method.options[method]] as const),
    responsible && ([say.facts.responsible, responsible] as const),
    due && ([say.facts.due, longDate(due, language)] as const),
    registration && ([say.facts.registration, registration] as const),
  ].filter((fact): fact is readonly [string, string] => Array.isArray(fact));
  const blocks: Block[] = [{ kind: "facts", facts }];
  return background ? [...blocks, { kind: "quote", text: background, by: say.facts.background }] : blocks;
}

export function sourceOf({ source }: Draft, language: Language): readonly Block[] {
  return source ? [{ kind: "link", text: texts[language].fromMessage, url: source }] : [];
}
