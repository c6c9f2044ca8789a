import { form } from "../../core/command.ts";
import { defineFeature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { propose } from "./commands/proposals.ts";
import { agenda } from "./handlers/agenda.ts";
import { dissent } from "./handlers/dissent.ts";
import { home, news, personalData } from "./handlers/plugs.ts";
import { proposals } from "./handlers/proposals.ts";
import { reading } from "./handlers/reading.ts";
import { recording } from "./handlers/recording.ts";
import { addNote, findCiting } from "./store/decisions.ts";
import { searchDecisions } from "./store/lists.ts";
import { texts } from "./texts.ts";
import { decisionCard } from "./views/decision.ts";
import { foundOf } from "./views/lists.ts";
import { proposalCard } from "./views/proposal.ts";

export const decisions = defineFeature({
  id: "decisions",
  name: both(texts, (t) => t.name),
  handlers: [...recording, ...proposals, ...dissent, ...reading],
  subjects: [decisionCard, proposalCard],
  search: async (look, stems, limit) =>
    (await searchDecisions(look, stems, limit)).map((listed) => foundOf(listed, look.language)),
  suggestions: (language) => [{ label: texts[language].commands.propose.title, call: form(propose, {}) }],
  agenda,
  home,
  news,
  personalData,
  sources: {
    cites: async (look, message) => (await findCiting(look, message)).length > 0,
    async changed(turn, message, what) {
      for (const id of await findCiting(turn, message)) {
        await addNote(turn, id, what, undefined);
        turn.changed(decisionCard, id);
      }
    },
  },
});
