import { defineFeature, type PersonalData } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { handlers } from "./handlers.ts";
import type { Needs } from "./needs.ts";
import { findConsent, findConsentBy } from "./store.ts";
import { texts } from "./texts.ts";
import { lineOf, modelCard } from "./views.ts";

const personalData: PersonalData = {
  async export(look, member) {
    const words = texts[look.language].file;
    const rows = (await findConsentBy(look, member)).map(({ engine, at }) => ({
      [words.engine]: lineOf(engine, look.language),
      [words.at]: at.toISOString(),
    }));
    return { [words.turnedOn]: rows };
  },
  // Who turned it on is on record by id alone.
  async erase() {},
};

/** Whether a language model outside the program may read for the group. It may not until an administrator says so. */
export const model = (needs: Needs) =>
  defineFeature({
    id: "model",
    name: both(texts, (t) => t.name),
    handlers,
    subjects: [modelCard],
    personalData,
    async letsModelRead(look, { name, host }) {
      const consent = await findConsent(look);
      const isGiven = consent?.engine.host === host && consent.engine.name === name;
      return isGiven ? await needs.findEveryone(look) : undefined;
    },
  });
