import type { Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { Look } from "../../../core/turn.ts";
import { send } from "../commands/approving.ts";
import { show } from "../commands/reading.ts";
import type { Minutes } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { noteText } from "./approvalParts.ts";
import { within } from "./draft.ts";
import { calledOf, numberOf } from "./wording.ts";

/** Also those who were to check it see this card: it tells that it was taken back and why, and nothing of what is written now. */
export function viewTakenBack(minutes: Minutes, { language, group }: Look): Card {
  const say = texts[language];
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  const notes = minutes.notes.filter(({ kind }) => kind === "takenBack");
  return {
    title: about,
    status: say.approval.states.takenBack,
    blocks: [
      { kind: "list", items: notes.map((note) => noteText(note, minutes.zone, language)) },
      { kind: "note", text: say.approval.takenBackHow(number) },
    ],
    buttons: [
      { label: say.buttons.review, about, call: call(show, { number }), tone: "primary" as const },
      { label: say.buttons.send, about, call: form(send, { number }) },
    ].map((button) => within(button, group)),
  };
}

/** For whoever had it on a card once and sees it no more, such as a checker in whose place somebody else was asked. */
export function viewNoLonger(minutes: Minutes, { language }: Pick<Look, "language">): Card {
  const say = texts[language];
  const blocks = [{ kind: "text", text: say.approval.noLongerShown } as const];
  return { title: calledOf(minutes, language), status: say.states[minutes.state], blocks, buttons: [] };
}
