import { call } from "../../../core/command.ts";
import type { Feature, Section } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import type { View } from "../../../core/turn.ts";
import { instantOf, wallDate } from "../../../language/format/wallClock.ts";
import { listOverdue } from "../commands/reading.ts";
import type { Needs } from "../needs.ts";
import { calledNow } from "../rules/owner.ts";
import { addEvent } from "../store/actions.ts";
import { countOverdue, findNews, listActions } from "../store/lists.ts";
import { findCiting } from "../store/sources.ts";
import { texts } from "../texts.ts";
import { actionCard } from "../views/action.ts";
import { viewAwaiting, viewNews } from "../views/home.ts";
import type { Seeing } from "../views/wording.ts";

/** More than any card shows, so that the card can tell how many are left. */
const most = 50;
/** So many open actions are looked through for those whose owner has left. */
const mostOpen = 200;

type SeeingView = View & Seeing;

async function seen(view: View, { findMembers }: Needs): Promise<SeeingView> {
  return { ...view, people: await findMembers(view) };
}

async function awaiting(view: SeeingView): Promise<Section> {
  const { people, group, actor } = view;
  const own = await listActions(view, { in: ["open"], of: actor, most });
  const keeps = actor.roles.includes(keeperAmong(people));
  const open = keeps ? await listActions(view, { in: ["open"], most: mostOpen }) : [];
  const { parties } = group;
  const orphaned = open.filter(({ owner }) => owner && calledNow(owner, { people, parties }).gone);
  return viewAwaiting(own, orphaned, view);
}

export const home = (needs: Needs): NonNullable<Feature["home"]> => {
  return async (view) => [await awaiting(await seen(view, needs))];
};

export const news = (needs: Needs): NonNullable<Feature["news"]> => {
  return async (view, since) => {
    const seeing = await seen(view, needs);
    const own = await awaiting(seeing);
    return [own, ...viewNews(await findNews(view, since, most), own, seeing)];
  };
};

/** One matter, however many are overdue: what it opens names them. */
export const agenda: NonNullable<Feature["agenda"]> = async (look) => {
  const { group, now } = look;
  const count = await countOverdue(look, wallDate(now, group.zone));
  if (count === 0) return [];
  const title = texts[group.language].overview.agenda(count);
  return [{ title, kind: "information", key: "actions:overdue", show: call(listOverdue, {}) }];
};

export const sources = (needs: Needs): NonNullable<Feature["sources"]> => ({
  cites: async (look, message) => (await findCiting(look, message)).length > 0,

  /** However often a message is edited in a day, the action says so once. */
  async changed(turn, message, became) {
    const since = instantOf(wallDate(turn.now, turn.group.zone), "00:00", turn.group.zone);
    for (const id of await findCiting(turn, message, { kind: became, since })) {
      await addEvent(turn, id, { kind: became });
      turn.changed(actionCard(needs), id);
    }
  },
});
