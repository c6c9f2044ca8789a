import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { listEarlier, showEarlier } from "../commands.ts";
import { findEarlier, findNumbered } from "../store/decisions.ts";
import { texts } from "../texts.ts";
import { pageLength, viewEarlier, viewList } from "../views/earlier.ts";

export const reading = [
  handle(listEarlier, async (view, { text, page }) => {
    const say = texts[view.language];
    const found = await findEarlier(view, { text, skip: page * pageLength, most: pageLength + 1 });
    if (found.length === 0) return said(text ? say.noneAbout(text) : say.none);
    return said("", viewList(found, { text, page }, view.language));
  }),

  handle(showEarlier, async (view, { number }) => {
    const [only, ...more] = await findNumbered(view, number);
    if (!only) throw new AskerError(texts[view.language].unknown(number));
    // Two years' lists may have the same number: then all of that number are shown.
    if (more.length > 0) return said("", viewList([only, ...more], { text: undefined, page: 0 }, view.language));
    return said("", viewEarlier(only, view.language));
  }),
];
