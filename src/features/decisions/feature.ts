import { form } from "../../core/command.ts";
import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { propose } from "./commands/proposals.ts";
import { agenda } from "./handlers/agenda.ts";
import { confirming } from "./handlers/confirming.ts";
import { dissent } from "./handlers/dissent.ts";
import { home, news, personalData, sources } from "./handlers/plugs.ts";
import { proposals } from "./handlers/proposals.ts";
import { reading } from "./handlers/reading.ts";
import { recording } from "./handlers/recording.ts";
import { registrableDecisions } from "./handlers/registrable.ts";
import { searchable } from "./handlers/search.ts";
import type { Needs } from "./needs.ts";
import { pages } from "./pages/plugs.ts";
import { texts } from "./texts.ts";
import { withFollowUps } from "./views/decision.ts";
import { proposalCard } from "./views/proposal.ts";

export const decisions = (needs: Needs): Feature =>
  defineFeature({
    id: "decisions",
    name: both(texts, (t) => t.name),
    handlers: [...recording(needs), ...proposals(needs), ...confirming(needs), ...dissent, ...reading(needs)],
    subjects: [withFollowUps(needs), proposalCard],
    searchable,
    suggestions: (language) => [{ label: texts[language].commands.propose.title, call: form(propose, {}) }],
    agenda,
    home,
    news,
    personalData,
    sources,
    pages: pages(needs),
    registrable: [registrableDecisions(needs)],
  });
