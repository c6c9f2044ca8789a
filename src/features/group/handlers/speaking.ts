import { handle } from "../../../core/feature.ts";
import { speak } from "../commands/membership.ts";
import { saveLanguage } from "../store/members.ts";
import { texts } from "../texts.ts";

export const speaking = [
  handle(speak, async (turn, { language }) => {
    await saveLanguage(turn.db, turn.actor.id, language);
    // In the chosen language already: whoever chose wrong sees it at once.
    return { kind: "said", text: texts[language].speaks, language };
  }),
];
