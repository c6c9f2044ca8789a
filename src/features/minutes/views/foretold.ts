import type { DecisionEffect } from "../../../core/group.ts";
import type { Look } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import type { Line } from "../rules/minutes.ts";
import { outcomeOf } from "../rules/outcome.ts";
import { texts } from "../texts.ts";

interface Given {
  readonly text?: string | undefined;
  readonly effect?: DecisionEffect | undefined;
  readonly recipient?: string | undefined;
}

/**
 * The sentence that a line becomes once it is confirmed: as a rule, where what it leads to is still to be chosen. Nobody
 * confirms a sentence that they have not seen. Undefined: the line tells only how it went.
 */
export function foretold(
  line: Line,
  { text, effect, recipient }: Given,
  { group, language }: Pick<Look, "group" | "language">,
  { readsAs }: Pick<Needs, "readsAs">,
): string | undefined {
  const say = texts[language];
  const outcome = outcomeOf(line);
  const { reason } = line;
  // Whom it is recommended to is part of the sentence.
  const known = effect === "recommendation" && !recipient ? undefined : effect;
  const sentence = readsAs({ group }, { text: text || line.text, effect: known, recipient, reason, outcome });
  if (sentence === "") return undefined;
  return known || outcome !== "approved" ? say.willRead(sentence) : say.mayRead(sentence);
}
