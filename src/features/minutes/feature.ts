import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { approving } from "./handlers/approving.ts";
import { confirming } from "./handlers/confirming.ts";
import { corrections } from "./handlers/corrections.ts";
import { drafting } from "./handlers/drafting.ts";
import { sending } from "./handlers/sending.ts";
import { showing } from "./handlers/showing.ts";
import { summarising } from "./handlers/summarising.ts";
import { conversationWork, meetingWork } from "./handlers/works.ts";
import type { Needs } from "./needs.ts";
import { texts } from "./texts.ts";
import { minutesCard, perceivedCard } from "./views/subjects.ts";

export const minutes = (needs: Needs): Feature =>
  defineFeature({
    id: "minutes",
    name: both(texts, (t) => t.name),
    handlers: [
      ...summarising(needs),
      ...showing,
      ...drafting(needs),
      ...confirming(needs),
      ...sending(needs),
      ...approving,
      ...corrections,
    ],
    subjects: [minutesCard(needs), perceivedCard],
    works: [conversationWork(needs), meetingWork(needs)],
  });
