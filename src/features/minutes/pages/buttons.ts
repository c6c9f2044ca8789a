import type { Button } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { View } from "../../../core/turn.ts";
import { approve, correct, note, send } from "../commands/approving.ts";
import { addLine, changeLine, discard, removeLine } from "../commands/drafting.ts";
import { mayShare, mayWrite } from "../rules/access.ts";
import { checkersOf } from "../rules/checking.ts";
import type { Minutes } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { shareButtons } from "../views/draft.ts";
import { calledOf, numberOf } from "../views/wording.ts";

/** What the reader of the page can do about the minutes just now. */
export function buttonsFor(minutes: Minutes, view: View): readonly Button[] {
  const { actor } = view;
  const shares = mayShare(actor, minutes) ? shareButtons(minutes, view.language) : [];
  return [...ownButtons(minutes, view), ...shares];
}

function ownButtons(minutes: Minutes, { actor, language }: View): readonly Button[] {
  const say = texts[language];
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  if (minutes.state === "draft" && mayWrite(actor, minutes))
    return [
      { label: say.buttons.change, about, call: form(changeLine, { number }) },
      { label: say.commands.addLine.title, about, call: form(addLine, { number }) },
      { label: say.buttons.remove, about, call: form(removeLine, { number }) },
      { label: say.buttons.send, about, call: form(send, { number }, { checkers: "" }) },
      { label: say.buttons.discard, about, call: call(discard, { number }) },
    ];
  const { version } = minutes;
  if (minutes.state === "sent" && checkersOf(minutes).some(({ member }) => member === actor.id))
    return [
      { label: say.buttons.approve, about, call: call(approve, { number, version }), tone: "primary" },
      { label: say.buttons.correct, about, call: form(correct, { number }) },
    ];
  const mayNote = actor.roles.some((role) => note.roles.includes(role));
  return minutes.state === "approved" && mayNote
    ? [{ label: say.commands.note.title, about, call: form(note, { number }) }]
    : [];
}
