import type { Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Look } from "../../../core/turn.ts";
import { discard } from "../commands/drafting.ts";
import type { Minutes, Numbered } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { within } from "./draft.ts";
import { calledOf, numberOf } from "./wording.ts";

/** What would be lost, before it is. */
export function viewDiscarding(minutes: Minutes, { language, group }: Look): Card {
  const { drafting, commands } = texts[language];
  const { discarding: say, beside } = drafting;
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  const again = call(discard, { number, confirmed: true });
  return {
    title: say.title(about),
    status: beside.notDone,
    blocks: [
      { kind: "text", text: say.text(minutes.title, minutes.lines.length) },
      { kind: "note", text: say.how(number) },
    ],
    buttons: [within({ label: commands.discard.submit, about, call: again, tone: "danger" }, group)],
  };
}

/** The card of a draft that was thrown away keeps nothing of it, as nothing else does. */
export function viewDiscarded(left: Numbered & Pick<Minutes, "kind">, { language }: Look): Card {
  const { drafting, discarded } = texts[language];
  const called = calledOf(left, language);
  return {
    title: called,
    status: drafting.discarding.done,
    blocks: [{ kind: "text", text: discarded(called) }],
    buttons: [],
  };
}
