import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { digestCard, digesting } from "./handlers/digest.ts";
import { looking } from "./handlers/looking.ts";
import { pausing } from "./handlers/pausing.ts";
import { aboutPeople, type Knowing } from "./handlers/personalData.ts";
import type { Needs } from "./needs.ts";
import { helpPage } from "./pages/help.ts";
import { startPage } from "./pages/start.ts";
import { findDigestOf, findLook, removeDigest, removeLook } from "./store.ts";
import { texts } from "./texts.ts";

/** What this feature itself stores about people. */
const own: Required<Knowing> = {
  name: both(texts, (t) => t.name),
  personalData: {
    async export(look, member) {
      const words = texts[look.language].file;
      const [at, digest] = [await findLook(look, member), await findDigestOf(look, member)];
      return { [words.lastLook]: at?.toISOString() ?? null, [words.digest]: digest?.toISOString() ?? null };
    },
    async erase(turn, member) {
      await removeLook(turn, member);
      await removeDigest(turn, member);
    },
  },
};

/** Walks what the other features say of themselves: what awaits a member, what is new, what is stored about people. */
export function overview(features: readonly Feature[], needs: Needs): Feature {
  const writing = { features, needs };
  const feature: Feature = defineFeature({
    id: "overview",
    ...own,
    handlers: [
      ...looking(features),
      ...aboutPeople([...features, own], needs),
      ...pausing(needs),
      ...digesting(writing),
    ],
    subjects: [digestCard(writing)],
    async left(turn, gone) {
      if ("member" in gone) await removeDigest(turn, gone.member);
    },
    pages: [startPage(features), helpPage(() => [...features, feature])],
  });
  return feature;
}
