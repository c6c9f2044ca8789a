import type { Button, Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { arrive } from "../commands/conduct.ts";
import type { Meeting } from "../store/meetings.ts";
import type { Present } from "../store/presence.ts";
import { texts } from "../texts.ts";
import { numberOf } from "./wording.ts";

/** "Cilla, MISO (på distans)" */
export function personIn({ memberName, partyName, remote, here }: Present, language: Language): string {
  const say = texts[language].conduct;
  const name = [memberName, partyName].filter(Boolean).join(", ");
  if (!here) return say.left(name);
  return remote ? say.remotely(name) : name;
}

export function hereButton(language: Language): Button {
  return { label: texts[language].conduct.buttons.here, call: call(arrive, {}) };
}

export function viewRoll(meeting: Meeting, presence: readonly Present[], language: Language): Card {
  const say = texts[language];
  const items = presence.map((one) => personIn(one, language));
  return {
    title: say.conduct.rollTitle(say.meeting(numberOf(meeting, language))),
    blocks: items.length > 0 ? [{ kind: "list", items }] : [{ kind: "text", text: say.conduct.facts.nobody }],
    buttons: [hereButton(language)],
  };
}
