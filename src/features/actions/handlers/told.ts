import type { Look } from "../../../core/turn.ts";
import { findAction } from "../store/actions.ts";
import { numberOf } from "../views/wording.ts";

/** An action as others cite it, with who answered for it when it was given. */
export interface Told {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly owner: { readonly id?: string | undefined; readonly name: string } | undefined;
  readonly due: string | undefined;
}

/** Those that were struck are cited no more. */
export async function findTold(look: Look, ids: readonly string[]): Promise<readonly Told[]> {
  const found: Told[] = [];
  for (const id of ids) {
    const action = await findAction(look, { id });
    if (!action || action.state === "struck") continue;
    const { text, owner, due } = action;
    const named = owner?.name === undefined ? undefined : { id: memberIn(owner), name: owner.name };
    found.push({ id, number: numberOf(action, look.group.language), text, due, owner: named });
  }
  return found;
}

function memberIn({ kind, id }: { readonly kind: "member" | "party"; readonly id: string }): string | undefined {
  return kind === "member" ? id : undefined;
}
