import { type Actor, keeperAmong } from "../../../core/group.ts";
import type { Look } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import { mayWrite } from "../rules/access.ts";
import type { Minutes } from "../rules/minutes.ts";

/** Who settles what is proposed of a text that is sent: its writer, and whoever keeps the group's papers. */
export async function maySettle(
  view: Look & { readonly actor: Pick<Actor, "id" | "roles"> },
  minutes: Pick<Minutes, "askedBy">,
  { findMembers }: Pick<Needs, "findMembers">,
): Promise<boolean> {
  if (mayWrite(view.actor, minutes)) return true;
  return view.actor.roles.includes("chair") && keeperAmong(await findMembers(view)) === "chair";
}
