import { call } from "../../core/command.ts";
import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { listOwn } from "./commands/reading.ts";
import { changing } from "./handlers/changing.ts";
import { giving } from "./handlers/giving.ts";
import { afterLeaving } from "./handlers/leaving.ts";
import { making } from "./handlers/making.ts";
import { personalData } from "./handlers/personalData.ts";
import { agenda, home, news, sources } from "./handlers/plugs.ts";
import { reading } from "./handlers/reading.ts";
import { ringing } from "./handlers/ringing.ts";
import { searchable } from "./handlers/search.ts";
import { settling } from "./handlers/settling.ts";
import type { Needs } from "./needs.ts";
import { pages } from "./pages/plugs.ts";
import { texts } from "./texts.ts";
import { actionCard } from "./views/action.ts";

export const actions = (needs: Needs): Feature =>
  defineFeature({
    id: "actions",
    name: both(texts, (t) => t.name),
    handlers: [
      ...making(needs),
      ...settling(needs),
      ...giving(needs),
      ...changing(needs),
      ...reading(needs),
      ...ringing(needs),
    ],
    subjects: [actionCard(needs)],
    searchable: searchable(needs),
    agenda,
    home: home(needs),
    news: news(needs),
    sources: sources(needs),
    personalData: personalData(needs),
    left: afterLeaving(needs),
    pages: pages(needs),
    suggestions: (language) => [{ label: texts[language].buttons.mine, call: call(listOwn, {}) }],
  });
