import { defineFeature } from "../../core/feature.ts";
import type { Topic } from "../../core/guide.ts";
import { both } from "../../core/texts.ts";
import { type TopicId, texts } from "./texts.ts";

/** In the order of the guide, each with the feature whose commands it is about. */
const features: Readonly<Record<TopicId, string>> = {
  "komma-igang": "group",
  beslut: "decisions",
  forslag: "decisions",
  moten: "meetings",
  dagordning: "meetings",
  atgarder: "actions",
  protokoll: "minutes",
  avtal: "agreements",
  sok: "search",
  sidorna: "records",
  kalender: "calendar",
  integritet: "privacy",
  registrator: "registrar",
  modell: "model",
};
const ids = Object.keys(features) as readonly TopicId[];

export const topics: readonly Topic[] = ids.map((id) => ({
  id,
  feature: features[id],
  texts: both(texts, (t) => t.topics[id]),
}));

/** What people are told of how to use us: in the chat and on pages, from the same texts. */
export const guide = defineFeature({ id: "guide", name: both(texts, (t) => t.name), handlers: [], topics });
