import { numberInPath } from "../../../core/page.ts";
import type { Registrable, RegistrableItem } from "../../../core/registrable.ts";
import { both } from "../../../core/texts.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { Needs } from "../needs.ts";
import { meetingItem } from "../pages/items.ts";
import { type Called, findCalled, findCalledOne } from "../store/called.ts";
import { texts } from "../texts.ts";
import { meetingCard } from "../views/meeting.ts";

/** A notice is finished once it has gone out. */
export const registrableNotices = (needs: Needs): Registrable => ({
  kind: "notice",
  name: both(texts, (t) => t.pages.noticeWord),
  path: "moten",
  subject: meetingCard,
  newest: async (look, before, most) => (await findCalled(look, before, most)).map(itemOf),
  async find(look, wanted) {
    const row = await findCalledOne(look, wanted);
    return row && itemOf(row);
  },
  document: (look, { number, year }) => meetingItem(look, numberInPath.write(`${number}/${year}`), needs),
});

function itemOf({ id, number, year, title, calledAt, zone }: Called): RegistrableItem {
  return { id, number, year, title, on: wallDate(calledAt, zone), at: calledAt };
}
