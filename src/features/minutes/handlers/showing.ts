import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { list, show } from "../commands/reading.ts";
import type { Needs } from "../needs.ts";
import { findCompared } from "../store/corrections.ts";
import { findSeen, lastOf } from "../store/seen.ts";
import { texts } from "../texts.ts";
import { viewWhole } from "../views/approved.ts";
import { viewReview } from "../views/draft.ts";
import { pageLength, viewList } from "../views/lists.ts";
import { viewSent } from "../views/sent.ts";
import { approvedOf, besideOf } from "./beside.ts";
import { minutesBy } from "./finding.ts";
import { maySettle } from "./settling.ts";

export const showing = (needs: Needs) => [
  handle(list, async (view, { after }) => {
    const seen = await findSeen(view, pageLength + 1, lastOf(after));
    return seen.length === 0 ? said(texts[view.language].none) : said("", viewList(seen, view.language));
  }),

  handle(show, async (view, { number }) => {
    const minutes = await minutesBy(view, number);
    const approved = await approvedOf(view, minutes, needs);
    if (approved) return said("", viewWhole(approved, view));
    const beside = await besideOf(view, minutes, needs);
    if (minutes.state === "draft") return said("", viewReview(minutes, beside, view));
    const before = await findCompared(view, minutes);
    const reader = { actor: view.actor, settles: await maySettle(view, minutes, needs) };
    return said("", viewSent(minutes, { before, beside, reader }, view));
  }),
];
