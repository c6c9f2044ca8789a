import type { Card } from "../../core/card.ts";
import { call } from "../../core/command.ts";
import type { Language } from "../../core/texts.ts";
import type { Look } from "../../core/turn.ts";
import { longDate } from "../../language/format/dates.ts";
import { wallDate } from "../../language/format/wallClock.ts";
import { confirmRule } from "./commands.ts";
import type { Rule, Trace } from "./store.ts";
import { texts } from "./texts.ts";

const mostNumbers = 20;

/** A rule that somebody wants, before it holds. */
export interface NewRule {
  readonly wanted: Omit<Rule, "id">;
  /** The rule that holds now, which it would replace. */
  readonly now: Rule | undefined;
  /** The numbers of what it would dispose of the first night. */
  readonly due: readonly string[];
}

export function viewNewRule({ wanted, now, due }: NewRule, { language }: Look): Card {
  const say = texts[language];
  const replaced = now && say.replaces(say.after(now.months), now.authorisation);
  return {
    title: say.newRule,
    status: say.notYet,
    blocks: [
      { kind: "facts", facts: factsOf(wanted, language) },
      { kind: "text", text: say.firstNight(due.length, numbersOf(due)) },
      ...(replaced ? [{ kind: "text", text: replaced } as const] : []),
      { kind: "note", text: say.keeps },
      { kind: "note", text: say.confirmByTyping(wanted.authorisation, wanted.months, now !== undefined) },
    ],
    buttons: [
      {
        label: now ? say.replaceIt : say.addIt,
        about: wanted.authorisation,
        call: call(confirmRule, { ...wanted, ...(now && { previewed: now.id }) }),
        tone: "primary",
      },
    ],
  };
}

export function numbersOf(numbers: readonly string[]): string {
  return numbers.length > mostNumbers ? `${numbers.slice(0, mostNumbers).join(", ")}, …` : numbers.join(", ");
}

function factsOf({ months, authorisation }: Omit<Rule, "id">, language: Language): readonly [string, string][] {
  const say = texts[language];
  return [
    [say.kind, say.after(months)],
    [say.authorisation, authorisation],
  ];
}

export function viewDisposal(rule: Rule, traces: readonly Trace[], { group, language }: Look): Card {
  const say = texts[language];
  const lines = traces.map(({ at, numbers }) =>
    say.trace(longDate(wallDate(at, group.zone), language), numbers.length, numbers.join(", ")),
  );
  return {
    title: say.rule,
    blocks: [
      { kind: "facts", facts: factsOf(rule, language) },
      ...(lines.length > 0 ? [{ kind: "list", items: lines } as const] : []),
      { kind: "note", text: say.keeps },
    ],
    buttons: [],
  };
}
