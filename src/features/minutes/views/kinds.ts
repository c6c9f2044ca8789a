import type { Card } from "../../../core/card.ts";
import { form } from "../../../core/command.ts";
import type { Look } from "../../../core/turn.ts";
import { correct } from "../commands/correcting.ts";
import { amendmentKinds } from "../rules/amendment.ts";
import { linesOf, type Minutes, shownItems } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { within } from "./draft.ts";
import { calledOf, numberOf } from "./wording.ts";

/** A § and a line that the text has, as they are typed. */
export function exampleOf(minutes: Minutes): { readonly paragraph: number; readonly line: number | undefined } {
  const [item] = shownItems(minutes);
  const lines = item ? linesOf(minutes, item) : [];
  return { paragraph: item?.paragraph ?? 1, line: lines.length > 1 ? lines[0]?.number : undefined };
}

/** What can be corrected: each choice opens a form with what there is to say of it, and nothing else. */
export function viewKinds(minutes: Minutes, { language, group }: Pick<Look, "language" | "group">): Card {
  const say = texts[language];
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  const { options } = say.commands.correct.fields.what;
  return {
    title: say.correcting.whichKind(about),
    blocks: [{ kind: "note", text: say.correcting.kindsHow(number, exampleOf(minutes)) }],
    buttons: amendmentKinds.map((what) =>
      within({ label: options[what], about, call: form(correct, { number, what }) }, group),
    ),
  };
}
