import type { Feature } from "../core/feature.ts";
import { decisions } from "./decisions/feature.ts";
import { disposeOfProposals, findDisposable } from "./decisions/handlers/disposal.ts";
import { partiesChanged } from "./decisions/handlers/parties.ts";
import { recordDecision } from "./decisions/handlers/recording.ts";
import { group } from "./group/feature.ts";
import { findPeople, setQuiet } from "./group/handlers/plugs.ts";
import { findAlternatesOf, findPresentMembers, isRepresentative } from "./group/handlers/present.ts";
import { meetings } from "./meetings/feature.ts";
import { openMeeting } from "./meetings/handlers/underWay.ts";
import { overview } from "./overview/feature.ts";
import { privacy } from "./privacy/feature.ts";

const features: readonly Feature[] = [
  group({ partiesChanged }),
  decisions({ openMeeting, isRepresentative }),
  meetings({
    findMembers: findPresentMembers,
    findAlternates: findAlternatesOf,
    findMatters,
    recordDecision: async (turn, decision) => await recordDecision(turn, decision, { open: await openMeeting(turn) }),
  }),
  privacy({ disposeOfProposals, findDisposable }),
];

/** What each feature says that a meeting should take up. One after another: a transaction has one connection. */
async function findMatters(...asked: Parameters<NonNullable<Feature["agenda"]>>) {
  const matters = [];
  for (const feature of features) matters.push(...((await feature.agenda?.(...asked)) ?? []));
  return matters;
}

/** All that Samspråk does. Parser, help, forms, manifests and the README's table are made from this list. */
export const catalogue: readonly Feature[] = [...features, overview(features, { findPeople, setQuiet })];
