import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { assessing } from "./handlers/assessing.ts";
import { changing } from "./handlers/changing.ts";
import { deciding } from "./handlers/deciding.ts";
import { drafting } from "./handlers/drafting.ts";
import { ending } from "./handlers/ending.ts";
import { files, fileWork } from "./handlers/files.ts";
import { freezing } from "./handlers/freezing.ts";
import { decisionEnded, sources } from "./handlers/grounds.ts";
import { keeping } from "./handlers/keeping.ts";
import { afterLeaving } from "./handlers/leaving.ts";
import { life } from "./handlers/life.ts";
import { parties } from "./handlers/parties.ts";
import { personalData } from "./handlers/personalData.ts";
import { agenda, calendar, home, news } from "./handlers/plugs.ts";
import { reading } from "./handlers/reading.ts";
import { registrable } from "./handlers/registrable.ts";
import { ringing } from "./handlers/ringing.ts";
import { searchable } from "./handlers/search.ts";
import { taking } from "./handlers/taking.ts";
import { templating } from "./handlers/templates.ts";
import { explaining } from "./handlers/why.ts";
import type { Needs } from "./needs.ts";
import { pages } from "./pages/plugs.ts";
import { sealed } from "./store/sealed.ts";
import { texts } from "./texts.ts";
import { agreementCard, draftCard } from "./views/agreement.ts";
import { filesCard } from "./views/files.ts";

export const agreements = (needs: Needs): Feature =>
  defineFeature({
    id: "agreements",
    name: both(texts, (t) => t.name),
    handlers: [
      ...drafting(needs),
      ...changing(needs),
      ...taking,
      ...reading,
      ...explaining(needs),
      ...keeping,
      ...parties,
      ...assessing,
      ...templating(needs),
      ...files,
      ...life,
      freezing,
      ...deciding,
      ...ending(needs),
      ...ringing(needs),
    ],
    subjects: [agreementCard, draftCard, filesCard],
    works: [fileWork],
    pages,
    searchable,
    registrable: [registrable],
    sealed,
    home,
    news,
    agenda,
    calendar,
    sources,
    follow: decisionEnded(needs),
    left: afterLeaving(needs),
    personalData,
  });
