import type { Feature } from "../core/feature.ts";
import { decisions } from "./decisions/feature.ts";
import { disposeOfProposals } from "./decisions/handlers/disposal.ts";
import { group } from "./group/feature.ts";
import { privacy } from "./privacy/feature.ts";

/** All that Samspråk does. Parser, help, forms, manifests and the README's table are made from this list. */
export const catalogue: readonly Feature[] = [group, decisions, privacy({ disposeOfProposals })];
