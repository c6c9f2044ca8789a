import type { Button, Card } from "../../../core/card.ts";
import type { Call } from "../../../core/command.ts";
import type { Reply } from "../../../core/reply.ts";
import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import type { Due } from "../rules/due.ts";
import { texts } from "../texts.ts";

/** The call again with another value for one field, or its form, which asks for that field alone. */
export interface Again {
  with(value: string): Call;
  readonly form: Call;
}

/** A day that can be meant in two ways, or in none, is asked for in words; nothing has changed yet. */
export function askForDay(due: Exclude<Due, { kind: "day" }>, typed: string, again: Again, language: Language): Reply {
  const say = texts[language];
  const dates = due.kind === "choice" ? due.dates : [];
  const choices = dates.map((date): Button => ({ label: longDate(date, language), call: again.with(date) }));
  const other: Button = { label: say.otherDay, call: again.form };
  return question(`${sentenceOf(due, typed, language)} ${say.dayTyped}`, say.whichDay, [...choices, other]);
}

function sentenceOf(due: Exclude<Due, { kind: "day" }>, typed: string, language: Language): string {
  const say = texts[language];
  if (due.kind === "choice") return say[due.why](typed);
  if (due.kind === "unread") return say.unread(typed);
  const date = longDate(due.date, language);
  return say.past(`${date.charAt(0).toUpperCase()}${date.slice(1)}`);
}

/** Someone who could be meant, told apart from the others by their party. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
}

export function askForOwner(candidates: readonly Candidate[], typed: string, again: Again, language: Language): Reply {
  const say = texts[language];
  const choices = candidates.map(({ id, label }, i): Button => ({ label: `${i + 1}. ${label}`, call: again.with(id) }));
  const other: Button = { label: say.otherOwner, call: again.form };
  return question(say.whichOwner(typed), say.whichOwner(typed), [...choices, other]);
}

function question(text: string, title: string, buttons: Card["buttons"]): Reply {
  return { kind: "said", text, card: { title, blocks: [], buttons }, mood: "refused" };
}
