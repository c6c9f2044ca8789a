import { AskerError } from "../../../core/errors.ts";
import { type Feature, handle } from "../../../core/feature.ts";
import { said, saidOnce } from "../../../core/reply.ts";
import { longDate } from "../../../language/format/dates.ts";
import { instantOf } from "../../../language/format/wallClock.ts";
import { endGuest, guests, share } from "../commands/sharing.ts";
import { guestPath, longestShareDays, secretFrom } from "../rules.ts";
import * as store from "../store/shared.ts";
import { texts } from "../texts.ts";
import { viewGuests } from "../views/sharing.ts";
import { itemNamed, nameOfPath } from "./items.ts";

/** What people outside the group see, one item at a time and for a time. */
export const sharing = (features: readonly Feature[]) => [
  handle(share, async (turn, { until, ...what }) => {
    const { language, group, now } = turn;
    const say = texts[language].sharing;
    // Until the end of that day.
    const expiresAt = new Date(instantOf(until, "23:59", group.zone).getTime() + 60_000);
    const latest = now.getTime() + longestShareDays * 86_400_000;
    if (expiresAt <= now || expiresAt.getTime() > latest) throw new AskerError(say.tooLate);
    const item = await itemNamed(turn, features, what);
    const secret = secretFrom(turn.id(), turn.id(), turn.id());
    const address = turn.address(guestPath(secret));
    if (!address) throw new AskerError(texts[language].noAddress);
    const number = await store.addGuest(turn, { secret, path: item.path, expiresAt });
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
