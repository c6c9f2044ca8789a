import type { Card } from "../../core/card.ts";
import type { Look } from "../../core/turn.ts";
import { longDate } from "../../language/format/dates.ts";
import { wallDate } from "../../language/format/wallClock.ts";
import type { Rule, Trace } from "./store.ts";
import { texts } from "./texts.ts";

export function viewDisposal(rule: Rule, traces: readonly Trace[], { group, language }: Look): Card {
  const say = texts[language];
  const lines = traces.map(({ at, numbers }) =>
    say.trace(longDate(wallDate(at, group.zone), language), numbers.length, numbers.join(", ")),
  );
  return {
    title: say.rule,
    blocks: [
      {
        kind: "facts",
        facts: [
          [say.kind, say.after(rule.months)],
          [say.authorisation, rule.authorisation],
        ],
      },
      ...(lines.length > 0 ? [{ kind: "list", items: lines } as const] : []),
      { kind: "note", text: say.keeps },
    ],
    buttons: [],
  };
}
