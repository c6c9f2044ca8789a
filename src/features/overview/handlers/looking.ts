import { type Feature, handle, type Section } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import type { View } from "../../../core/turn.ts";
import { home, news } from "../commands.ts";
import { arrange, firstLookDays } from "../rules.ts";
import { findLook, saveLook } from "../store.ts";
import { viewHome, viewNews, viewWaiting } from "../views.ts";

export const looking = (features: readonly Feature[]) => [
  handle(home, async (view) => {
    if (isWaiting(view)) return await tellStanding(features, view);
    const suggestions = features.flatMap((feature) => feature.suggestions?.(view.language) ?? []);
    const overview = arrange(await ask(features, async (feature) => await feature.home?.(view)));
    return said("", viewHome(overview, view, suggestions));
  }),

  handle(news, async (turn) => {
    if (isWaiting(turn)) return await tellStanding(features, turn);
    const looked = await findLook(turn, turn.actor.id);
    const since = looked ?? new Date(turn.now.getTime() - firstLookDays * dayMs);
    const overview = arrange(await ask(features, async (feature) => await feature.news?.(turn, since)));
    await saveLook(turn);
    return said("", viewNews(overview, looked, turn));
  }),
];

/** Someone who is invited or waits to be let in sees nothing of the group's, but how it stands with them. */
export const isWaiting = ({ actor }: View) => actor.roles.length === 0;

async function tellStanding(features: readonly Feature[], view: View): Promise<Reply> {
  const told = await ask(features, async (feature) => await feature.waiting?.(view));
  return said("", viewWaiting(told.flat(), view));
}

type Told = readonly Section[];

/** One after another: a transaction has one connection. */
export async function ask(
  features: readonly Feature[],
  question: (feature: Feature) => Promise<Told | undefined>,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const feature of features) told.push((await question(feature)) ?? []);
  return told;
}
