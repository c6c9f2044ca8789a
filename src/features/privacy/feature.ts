import { defineFeature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { handlers } from "./handlers.ts";
import type { Needs } from "./needs.ts";
import { texts } from "./texts.ts";

export const privacy = (needs: Needs) =>
  defineFeature({ id: "privacy", name: both(texts, (t) => t.name), handlers: handlers(needs) });
