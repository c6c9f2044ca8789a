import type { Button } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { View } from "../../../core/turn.ts";
import { note, send } from "../commands/approving.ts";
import { addLine, changeLine, discard, moveLine, removeLine, rename } from "../commands/drafting.ts";
import { mayShare, mayWrite } from "../rules/access.ts";
import { isTakenBack, type Minutes } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { shareButtons } from "../views/draft.ts";
import { sentButtons } from "../views/sentButtons.ts";
import { calledOf, numberOf } from "../views/wording.ts";

/** What the reader of the page can do about the minutes just now. */
export function buttonsFor(minutes: Minutes, settles: boolean, view: View): readonly Button[] {
  const shares = mayShare(view.actor, minutes) ? shareButtons(minutes, view.language) : [];
  return [...ownButtons(minutes, settles, view), ...shares];
}

function ownButtons(minutes: Minutes, settles: boolean, view: View): readonly Button[] {
  const { actor, language } = view;
  const say = texts[language];
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  if (minutes.state === "draft" && mayWrite(actor, minutes))
    return [
      { label: say.buttons.change, about, call: form(changeLine, { number }) },
      { label: say.commands.addLine.title, about, call: form(addLine, { number }) },
      { label: say.buttons.remove, about, call: form(removeLine, { number }) },
      { label: say.commands.moveLine.title, about, call: form(moveLine, { number }) },
      { label: say.drafting.rename, about, call: form(rename, { number }) },
      {
        label: say.buttons.send,
        about,
        call: isTakenBack(minutes) ? form(send, { number }) : form(send, { number }, { checkers: "" }),
      },
      ...(isTakenBack(minutes) ? [] : [{ label: say.buttons.discard, about, call: call(discard, { number }) }]),
    ];
  if (minutes.state === "sent") return sentButtons(minutes, { actor, settles }, language);
  const mayNote = actor.roles.some((role) => note.roles.includes(role));
  return minutes.state === "approved" && mayNote
    ? [{ label: say.commands.note.title, about, call: form(note, { number }) }]
    : [];
}
