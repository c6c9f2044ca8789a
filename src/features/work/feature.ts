import { defineFeature, type PersonalData } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { afterLeaving, handlers } from "./handlers.ts";
import { findWorksOf, removeWorksOf } from "./store.ts";
import { texts } from "./texts.ts";
import { workCard } from "./views.ts";

const personalData: PersonalData = {
  async export(look, member) {
    const { file, states } = texts[look.language];
    const works = (await findWorksOf(look, member)).map(({ title, state, at, endedAt }) => ({
      [file.title]: title[look.language],
      [file.state]: states[state],
      [file.at]: at.toISOString(),
      [file.ended]: endedAt?.toISOString() ?? null,
    }));
    return { [file.works]: works };
  },
  erase: removeWorksOf,
};

/** How slow work is shown, and cancelled. What is done by it the other features say. */
export const work = defineFeature({
  id: "work",
  name: both(texts, (t) => t.name),
  handlers,
  subjects: [workCard],
  left: afterLeaving,
  personalData,
});
