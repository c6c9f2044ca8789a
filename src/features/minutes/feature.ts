import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { appointing } from "./handlers/appointing.ts";
import { approving } from "./handlers/approving.ts";
import { citingWork } from "./handlers/citing.ts";
import { confirming } from "./handlers/confirming.ts";
import { corrections } from "./handlers/corrections.ts";
import { drafting } from "./handlers/drafting.ts";
import { files, printingWork } from "./handlers/files.ts";
import { followChanges } from "./handlers/following.ts";
import { afterLeaving } from "./handlers/leaving.ts";
import { personalData } from "./handlers/personalData.ts";
import { agenda, home, news } from "./handlers/plugs.ts";
import { registrable } from "./handlers/registrable.ts";
import { rights } from "./handlers/rights.ts";
import { searchable } from "./handlers/search.ts";
import { sending } from "./handlers/sending.ts";
import { sharing } from "./handlers/sharing.ts";
import { showing } from "./handlers/showing.ts";
import { sources } from "./handlers/sources.ts";
import { summarising } from "./handlers/summarising.ts";
import { takingBack } from "./handlers/takingBack.ts";
import { conversationWork, meetingWork } from "./handlers/works.ts";
import type { Needs } from "./needs.ts";
import { pages } from "./pages/plugs.ts";
import { sealed } from "./store/sealed.ts";
import { texts } from "./texts.ts";
import { fileCard } from "./views/file.ts";
import { approvedCard, minutesCard, perceivedCard } from "./views/subjects.ts";

export const minutes = (needs: Needs): Feature =>
  defineFeature({
    id: "minutes",
    name: both(texts, (t) => t.name),
    handlers: [
      ...summarising(needs),
      ...showing(needs),
      ...drafting(needs),
      ...confirming(needs),
      ...sending(needs),
      ...sharing,
      ...appointing(needs),
      ...takingBack,
      ...rights(needs),
      ...approving(needs),
      ...corrections(needs),
      ...files(needs),
    ],
    subjects: [minutesCard(needs), approvedCard(needs), perceivedCard(needs), fileCard],
    works: [conversationWork(needs), meetingWork(needs), citingWork(needs), printingWork(needs)],
    home: home(needs),
    news: news(needs),
    agenda,
    sources,
    searchable,
    registrable: [registrable(needs)],
    sealed,
    pages: pages(needs),
    follow: followChanges(needs),
    personalData,
    left: afterLeaving(needs),
  });
