import type { Button } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import type { View } from "../../../core/turn.ts";
import { approve, note, send, takeBack } from "../commands/approving.ts";
import { correct, decline, take } from "../commands/correcting.ts";
import { addLine, changeLine, discard, moveLine, removeLine, rename } from "../commands/drafting.ts";
import { mayShare, mayWrite } from "../rules/access.ts";
import { checkersOf, openCorrections } from "../rules/checking.ts";
import { isTakenBack, type Minutes } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { proposalText } from "../views/corrections.ts";
import { shareButtons } from "../views/draft.ts";
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
  if (minutes.state === "sent")
    return [
      ...checking(minutes, view),
      ...(settles ? settling(minutes, language) : []),
      ...(mayWrite(actor, minutes) ? [{ label: say.buttons.takeBack, about, call: form(takeBack, { number }) }] : []),
    ];
  const mayNote = actor.roles.some((role) => note.roles.includes(role));
  return minutes.state === "approved" && mayNote
    ? [{ label: say.commands.note.title, about, call: form(note, { number }) }]
    : [];
}

function checking(minutes: Minutes, { actor, language }: View): readonly Button[] {
  const { buttons: say } = texts[language];
  const { version } = minutes;
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  if (!checkersOf(minutes).some(({ member }) => member === actor.id)) return [];
  return [
    { label: say.approve, about, call: call(approve, { number, version }), tone: "primary" },
    { label: say.correct, about, call: call(correct, { number }) },
  ];
}

function settling(minutes: Minutes, language: Language): readonly Button[] {
  const { buttons: say } = texts[language];
  const number = numberOf(minutes, language);
  return openCorrections(minutes).flatMap((one) => {
    const at = { number, correction: String(one.number) };
    const about = proposalText(one.change, minutes, language).slice(0, 80);
    return [
      { label: say.take(one.number), about, call: call(take, at) },
      { label: say.decline(one.number), about, call: form(decline, at) },
    ];
  });
}
