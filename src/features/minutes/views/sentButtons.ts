import { type Button, cut } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { Actor } from "../../../core/group.ts";
import type { Language } from "../../../core/texts.ts";
import { approve, takeBack } from "../commands/approving.ts";
import { correct, decline, take } from "../commands/correcting.ts";
import { mayWrite } from "../rules/access.ts";
import { checkersOf, openCorrections } from "../rules/checking.ts";
import type { Minutes } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { proposalText } from "./corrections.ts";
import { calledOf, numberOf } from "./wording.ts";

/** Whoever looks at a text that is sent, and whether they settle what is proposed of it. */
export interface Reader {
  readonly actor: Pick<Actor, "id" | "roles">;
  readonly settles: boolean;
}

export function checks({ actor }: Pick<Reader, "actor">, minutes: Minutes): boolean {
  return checkersOf(minutes).some(({ member }) => member === actor.id);
}

/** What its reader can do about it, and nothing that they would be refused; at most so many corrections. */
export function sentButtons(minutes: Minutes, reader: Reader, language: Language, most = Infinity): readonly Button[] {
  const { buttons: say } = texts[language];
  const { version } = minutes;
  const number = numberOf(minutes, language);
  const about = calledOf(minutes, language);
  return [
    ...(checks(reader, minutes)
      ? [
          { label: say.approve, about, call: call(approve, { number, version }), tone: "primary" as const },
          { label: say.correct, about, call: call(correct, { number }) },
        ]
      : []),
    ...(reader.settles ? settling(minutes, language, most) : []),
    ...(mayWrite(reader.actor, minutes) ? [{ label: say.takeBack, about, call: form(takeBack, { number }) }] : []),
  ];
}

function settling(minutes: Minutes, language: Language, most: number): readonly Button[] {
  const { buttons: say } = texts[language];
  const number = numberOf(minutes, language);
  return openCorrections(minutes)
    .slice(0, most)
    .flatMap((one) => {
      const at = { number, correction: String(one.number) };
      const about = cut(proposalText(one.change, language), 80);
      return [
        { label: say.take(one.number), about, call: call(take, at) },
        { label: say.decline(one.number), about, call: form(decline, at) },
      ];
    });
}
