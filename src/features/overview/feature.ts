import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { looking } from "./handlers/looking.ts";
import { pausing } from "./handlers/pausing.ts";
import { aboutPeople, type Knowing } from "./handlers/personalData.ts";
import { helpPage } from "./helpPage.ts";
import type { Needs } from "./needs.ts";
import { startPage } from "./page.ts";
import { findLook, removeLook } from "./store.ts";
import { texts } from "./texts.ts";

/** What this feature itself stores about people. */
const own: Required<Knowing> = {
  name: both(texts, (t) => t.name),
  personalData: {
    async export(look, member) {
      const at = await findLook(look, member);
      return { [texts[look.language].file.lastLook]: at?.toISOString() ?? null };
    },
    erase: removeLook,
  },
};

/** Walks what the other features say of themselves: what awaits a member, what is new, what is stored about people. */
export function overview(features: readonly Feature[], needs: Needs): Feature {
  const feature: Feature = defineFeature({
    id: "overview",
    ...own,
    handlers: [...looking(features), ...aboutPeople([...features, own], needs), ...pausing(needs)],
    pages: [startPage(features), helpPage(() => [...features, feature])],
  });
  return feature;
}
