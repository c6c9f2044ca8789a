import { call } from "../../../core/command.ts";
import type { Feature } from "../../../core/feature.ts";
import { show } from "../commands/registering.ts";
import { isSetUp } from "../rules/access.ts";
import { texts } from "../texts.ts";
import type { Registrables } from "./items.ts";
import { findRegistering } from "./showing.ts";

/** The secretary sees what has not been handed over, once the group has said to whom. */
export const home =
  (all: Registrables): NonNullable<Feature["home"]> =>
  async (view) => {
    if (!view.actor.roles.includes("secretary") || !isSetUp(view.group)) return [];
    const say = texts[view.language];
    const found = await findRegistering(view, all);
    const left = found.filter(({ state }) => state.number === undefined && state.sentAt === undefined).length;
    if (left === 0) return [];
    return [{ title: say.title, items: [{ text: say.left(left), button: { label: say.show, call: call(show, {}) } }] }];
  };
