import type { Card } from "../../core/card.ts";
import { call } from "../../core/command.ts";
import { defineSubject } from "../../core/feature.ts";
import type { Look } from "../../core/turn.ts";
import { cancel } from "./commands.ts";
import { findWork, type WorkRow } from "./store.ts";
import { texts } from "./texts.ts";

/** How slow work goes, in the conversation of whoever asked for it. The house puts it there. */
export const workCard = defineSubject<WorkRow>({
  kind: "work",
  audience: "notices",
  load: (look, id) => findWork(look, { id }),
  view: viewWork,
});

function viewWork(work: WorkRow, { group, language }: Look): Card {
  const say = texts[language];
  const { number, title, state } = work;
  const isUnderWay = state === "waiting" || state === "gathering";
  const words = wordsOn(work, language);
  return {
    title: title[language],
    status: say.states[state],
    blocks: [
      ...(words ? [{ kind: "text", text: words } as const] : []),
      ...(isUnderWay ? [{ kind: "note", text: say.typed(String(number)) } as const] : []),
    ],
    buttons: isUnderWay
      ? [
          {
            label: say.cancel,
            about: say.about(String(number)),
            call: call(cancel, { number: String(number) }),
            group: group.id,
          },
        ]
      : [],
  };
}

function wordsOn({ state, say: told }: WorkRow, language: Look["language"]): string | undefined {
  const say = texts[language];
  switch (state) {
    case "waiting":
      return say.begins;
    case "gathering":
      return told?.[language] ?? say.working;
    case "cancelled":
      return say.cancelledNote;
    default:
      return told?.[language];
  }
}
