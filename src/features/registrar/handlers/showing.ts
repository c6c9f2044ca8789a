import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Look } from "../../../core/turn.ts";
import { show } from "../commands/registering.ts";
import { mayRegister } from "../rules/access.ts";
import { findRegistered, keyOf, type Registered } from "../store/registrations.ts";
import { viewRegister } from "../views/register.ts";
import { contactFor } from "./disclosing.ts";
import type { Chosen, Registrables } from "./items.ts";

/** As many of each kind are looked through. */
export const mostShown = 200;

/** A thing, and how it stands with its registration. */
export interface Registering extends Chosen {
  readonly state: Registered;
}

export const showing = (all: Registrables) =>
  handle(show, async (view) => {
    if (!mayRegister(view.actor, view.group)) return said(contactFor(view.group, view.language));
    return said("", viewRegister(await findRegistering(view, all), view));
  });

/** The newest of each kind, those first that have no number. */
export async function findRegistering(look: Look, all: Registrables): Promise<readonly Registering[]> {
  const known = await findRegistered(look);
  const found: Registering[] = [];
  for (const registrable of all)
    for (const item of await registrable.newest(look, undefined, mostShown)) {
      const state = known.get(keyOf(registrable.kind, item.id));
      found.push({
        ...{ registrable, item },
        state: { sentAt: state?.sentAt, number: state?.number ?? item.registration },
      });
    }
  const newest = (a: Registering, b: Registering) => b.item.at.getTime() - a.item.at.getTime();
  return [
    ...found.filter(({ state }) => state.number === undefined).toSorted(newest),
    ...found.filter(({ state }) => state.number !== undefined).toSorted(newest),
  ];
}
