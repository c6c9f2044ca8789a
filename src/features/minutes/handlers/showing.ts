import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { list, show } from "../commands/reading.ts";
import { maySee } from "../rules/access.ts";
import { findCompared } from "../store/corrections.ts";
import { findAll } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { viewReview } from "../views/draft.ts";
import { viewList } from "../views/lists.ts";
import { viewSent, viewWhole } from "../views/sent.ts";
import { minutesBy } from "./finding.ts";

const most = 30;

export const showing = [
  handle(list, async (view) => {
    const seen = (await findAll(view, {}, most)).filter((one) => maySee(view, one));
    return seen.length === 0 ? said(texts[view.language].none) : said("", viewList(seen, view.language));
  }),

  handle(show, async (view, { number }) => {
    const minutes = await minutesBy(view, number);
    if (minutes.state === "draft") return said("", viewReview(minutes, view));
    if (minutes.state === "approved") return said("", viewWhole(minutes, view));
    return said("", viewSent(minutes, await findCompared(view, minutes), view));
  }),
];
