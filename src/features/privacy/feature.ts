import { defineFeature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { handlers } from "./handlers.ts";
import type { Needs } from "./needs.ts";
import { findExcluded, findRulesBy } from "./store.ts";
import { texts } from "./texts.ts";

export const privacy = (needs: Needs) =>
  defineFeature({
    id: "privacy",
    name: both(texts, (t) => t.name),
    handlers: handlers(needs),
    leftOut: findExcluded,
    personalData: {
      async export(look, member) {
        const words = texts[look.language].file;
        const rules = (await findRulesBy(look, member)).map(({ authorisation, months, at, endedAt }) => ({
          [words.authorisation]: authorisation,
          [words.months]: months,
          [words.at]: at.toISOString(),
          [words.ended]: endedAt?.toISOString() ?? null,
        }));
        return { [words.rules]: rules };
      },
      // Who made a rule is on record by id alone.
      async erase() {},
    },
  });
