import type { Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { type Feature, handle } from "../../../core/feature.ts";
import { said, saidOnce } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import type { Look, View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { instantOf } from "../../../language/format/wallClock.ts";
import { confirmShare, endGuest, guests, share } from "../commands/sharing.ts";
import { guestPath, longestShareDays, secretFrom, signOf } from "../rules.ts";
import * as store from "../store/shared.ts";
import { texts } from "../texts.ts";
import { viewGuests, viewPreview } from "../views/sharing.ts";
import { itemNamed, nameOfPath, type Shareable } from "./items.ts";

/** What people outside the group see, one item at a time and for a time. */
export const sharing = (features: readonly Feature[]) => [
  handle(share, async (view, { until, ...what }) => {
    endOf(until, view);
    return said("", await preview(await itemNamed(view, features, what), { ...what, until }, view));
  }),

  handle(confirmShare, async (turn, { until, seen, ...what }) => {
    const { language } = turn;
    const say = texts[language].sharing;
    const expiresAt = endOf(until, turn);
    const item = await itemNamed(turn, features, what);
    const { lookFirst, changedMeanwhile } = texts[language].publishing;
    if (seen !== (await signOf(item.kept)))
      return said(seen ? changedMeanwhile : lookFirst, await preview(item, { ...what, until }, turn));
    const secret = secretFrom(turn.id(), turn.id(), turn.id());
    const address = turn.address(guestPath(secret));
    if (!address) throw new AskerError(texts[language].noAddress);
    const number = await store.addGuest(turn, { secret, path: item.path, shown: item.kept, expiresAt });
    return saidOnce(say.link(item.name, address, longDate(until, language), number), say.shown(number));
  }),

  handle(guests, async (view) => {
    const found = await store.findGuests(view);
    if (found.length === 0) return said(texts[view.language].sharing.none);
    return said(
      "",
      viewGuests(found, (path) => nameOfPath(path, features, view), view),
    );
  }),

  handle(endGuest, async (turn, { number }) => {
    const say = texts[turn.language].sharing;
    if (!(await store.endGuest(turn, number))) throw new AskerError(say.unknownGuest(number));
    return said(say.ended(number));
  }),
];

/** The end of that day. */
function endOf(until: string, { group, now, language }: Look): Date {
  const end = new Date(instantOf(until, "23:59", group.zone).getTime() + 60_000);
  const latest = now.getTime() + longestShareDays * dayMs;
  if (end <= now || end.getTime() > latest) throw new AskerError(texts[language].sharing.tooLate);
  return end;
}

interface Wanted {
  readonly kind: string;
  readonly number: string;
  readonly until: string;
}
async function preview(item: Shareable, wanted: Wanted, view: View): Promise<Card> {
  const { sharing: say, commands } = texts[view.language];
  const seen = await signOf(item.kept);
  return viewPreview(
    item,
    {
      ...{ title: say.preview(item.name), status: say.notYet, confirm: say.confirm },
      readers: say.readers(longDate(wanted.until, view.language)),
      call: call(confirmShare, { ...wanted, seen }),
      typed: `${commands.confirmShare.words[0]} ${item.name} ${wanted.until} ${seen}`,
    },
    view,
  );
}
