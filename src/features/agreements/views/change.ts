import type { Block, Button, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { change as changeClause, decline, take, withdraw } from "../commands/drafting.ts";
import { type Agreement, type Clause, longestInForm } from "../rules/agreement.ts";
import { merge } from "../rules/merge.ts";
import { written } from "../rules/template.ts";
import type { Change } from "../store/changes.ts";
import { texts } from "../texts.ts";
import { viewDifference } from "./difference.ts";
import { calledOf, headingOf, numberOf, textOf, whoOf } from "./wording.ts";

export interface SeenChange {
  readonly agreement: Agreement;
  readonly clause: Clause;
  readonly change: Change;
  /** What the clause said when the proposer began. */
  readonly base: string;
}

/** Someone has changed the clause since the proposer began. */
export function isBehind({ change, clause }: Pick<SeenChange, "change" | "clause">): boolean {
  return clause.version > change.base;
}

export function viewChange(seen: SeenChange, language: Language): Card {
  const { agreement, clause, change, base } = seen;
  const say = texts[language];
  const read = (text: string) => textOf({ ...clause, text }, agreement);
  const behind = isBehind(seen) && change.state === "open";
  const facts: readonly (readonly [string, string])[] = [
    [say.facts.clause, headingOf(clause, language)],
    [say.facts.by, whoOf(change, language)],
    ...(change.reason ? [[say.facts.reason, change.reason] as const] : []),
    ...(change.decision ? [[say.facts.decision, numberOf(change.decision, language)] as const] : []),
  ];
  const meanwhile: readonly Block[] = behind
    ? [
        { kind: "text", text: say.nowSays },
        ...viewDifference(read(base), read(clause.text), language),
        { kind: "text", text: say.yourText },
      ]
    : [];
  return {
    title: `${say.change(change.number)}, ${calledOf(agreement, language)}`,
    status: say.changeStates[change.state],
    blocks: [
      { kind: "facts", facts },
      ...meanwhile,
      ...viewDifference(read(change.state === "open" ? clause.text : base), read(change.text), language),
      ...(change.source ? [{ kind: "link", text: say.fromMessage, url: change.source } as const] : []),
      ...(change.settledReason ? [{ kind: "note", text: change.settledReason } as const] : []),
    ],
    buttons: change.state === "open" ? buttonsOf(seen, language) : [],
  };
}

function buttonsOf(seen: SeenChange, language: Language): readonly Button[] {
  const { agreement, clause, change, base } = seen;
  const { buttons: say, change: called } = texts[language];
  const number = numberOf(agreement, language);
  const about = called(change.number);
  const input = { number, change: change.number, seen: clause.version };
  const end: readonly Button[] = [
    { label: say.decline, about, call: form(decline, { number, change: change.number }) },
    { label: say.withdraw, about, call: call(withdraw, { number, change: change.number }) },
  ];
  if (!isBehind(seen)) return [{ label: say.take, about, call: call(take, input), tone: "primary" }, ...end];
  const both = merge(base, clause.text, change.text);
  const text = written({ ...clause, text: both.text });
  const own = { number, clause: String(clause.position), base: agreement.version };
  return [
    ...(both.clean
      ? [{ label: say.takeBoth, about, call: call(take, { ...input, how: "merged" }), tone: "primary" } as const]
      : text.length > longestInForm
        ? []
        : [
            {
              label: say.writeOwn,
              about,
              call: form(changeClause, own, { text }),
              tone: "primary",
            } as const,
          ]),
    { label: say.takeMine, about, call: call(take, { ...input, how: "asWritten" }) },
    ...end,
  ];
}
