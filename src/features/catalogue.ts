import type { Feature } from "../core/feature.ts";
import { decisions } from "./decisions/feature.ts";
import { disposeOfProposals } from "./decisions/handlers/disposal.ts";
import { group } from "./group/feature.ts";
import { findPeople, setQuiet } from "./group/handlers/plugs.ts";
import { findAlternatesOf, findPresentMembers } from "./group/handlers/present.ts";
import { meetings } from "./meetings/feature.ts";
import { openMeeting } from "./meetings/handlers/underWay.ts";
import { overview } from "./overview/feature.ts";
import { privacy } from "./privacy/feature.ts";

const features: readonly Feature[] = [
  group,
  decisions({ openMeeting }),
  meetings({ findMembers: findPresentMembers, findAlternates: findAlternatesOf }),
  privacy({ disposeOfProposals }),
];

/** All that Samspråk does. Parser, help, forms, manifests and the README's table are made from this list. */
export const catalogue: readonly Feature[] = [...features, overview(features, { findPeople, setQuiet })];
