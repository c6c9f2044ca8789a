import { call } from "../../core/command.ts";
import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { show } from "./commands/reading.ts";
import { answering } from "./handlers/answering.ts";
import { booking } from "./handlers/booking.ts";
import { changing } from "./handlers/changing.ts";
import { accessNeeds } from "./handlers/needs.ts";
import { home, news, personalData, search } from "./handlers/plugs.ts";
import { reading } from "./handlers/reading.ts";
import { seriesOf } from "./handlers/series.ts";
import type { Needs } from "./needs.ts";
import { texts } from "./texts.ts";
import { meetingCard } from "./views/meeting.ts";
import { seriesCard } from "./views/series.ts";

export const meetings = (needs: Needs): Feature =>
  defineFeature({
    id: "meetings",
    name: both(texts, (t) => t.name),
    handlers: [
      ...booking(needs),
      ...changing,
      ...answering(needs),
      ...accessNeeds(needs),
      ...seriesOf(needs),
      ...reading,
    ],
    subjects: [meetingCard, seriesCard],
    search,
    home,
    news,
    personalData,
    suggestions: (language) => [{ label: texts[language].nextMeeting, call: call(show, {}) }],
  });
