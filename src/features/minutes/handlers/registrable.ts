import type { Registrable, RegistrableItem } from "../../../core/registrable.ts";
import { both } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import type { BesideNeeds } from "../needs.ts";
import type { Minutes } from "../rules/minutes.ts";
import { findApproved } from "../store/approved.ts";
import { findMinutes } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { approvedMark } from "../views/marks.ts";
import { documentFor } from "./files.ts";

export const minutesKind = "minutes";
export const minutesName = both(texts, (t) => t.pages.item);

/**
 * Minutes are finished once all have approved their text: it is locked from then on. Those of a private channel are among
 * them, since what an authority holds is registered wherever it was said; the registrar's lists are for those who hand it over.
 */
export const registrable = (needs: BesideNeeds): Registrable => ({
  kind: minutesKind,
  name: minutesName,
  path: "protokoll",
  subject: approvedMark,
  newest: async (look, before, most) => (await findApproved(look, before, most)).flatMap(itemOf),
  async find(look, wanted) {
    const [item] = await approvedBy(look, wanted);
    return item;
  },
  async document(look, { id }) {
    const minutes = await findMinutes(look, { id });
    return minutes?.state === "approved" ? await documentFor(look, minutes, needs) : undefined;
  },
});

async function approvedBy(look: Look, wanted: { readonly number: number; readonly year: number | undefined }) {
  const minutes = await findMinutes(look, wanted);
  return minutes?.state === "approved" ? itemOf(minutes) : [];
}

function itemOf(minutes: Minutes): readonly RegistrableItem[] {
  const { id, number, year, title, approvedOn, checkers } = minutes;
  const last = checkers.flatMap(({ approvedAt }) => approvedAt ?? []).toSorted((a, b) => b.getTime() - a.getTime())[0];
  return approvedOn && last ? [{ id, number, year, title, on: approvedOn, at: last }] : [];
}
