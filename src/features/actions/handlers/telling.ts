import { type Telling, tellAbout } from "../../../core/telling.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import type { Needs, Person } from "../needs.ts";
import { type Action, answersFor } from "../rules/action.ts";
import type { Owner } from "../rules/owner.ts";
import { texts } from "../texts.ts";
import { actionCard } from "../views/action.ts";
import { numberOf } from "../views/wording.ts";

/** Those who answer for the action, but the actor: who does something need not be told of it. */
export function othersResponsible(
  people: readonly Person[],
  action: Pick<Action, "owner">,
  actor: { readonly id: string },
): readonly Person[] {
  return people.filter((person) => person.id !== actor.id && answersFor(person, action));
}

export function tell(turn: Turn, { id }: Pick<Action, "id">, telling: Telling, needs: Needs): void {
  tellAbout(turn, [actionCard(needs), id], telling);
}

/** Tells those who have got an action, unless they took it themselves. */
export async function tellGiven(
  turn: Turn,
  action: Pick<Action, "id" | "number" | "year" | "text" | "due"> & { readonly owner: Owner },
  needs: Needs,
): Promise<void> {
  const { actor } = turn;
  const say = inBoth((l) => {
    const due = action.due && longDate(action.due, l);
    const number = numberOf(action, l);
    return action.owner.kind === "member"
      ? texts[l].given(actor.name, number, action.text, due)
      : texts[l].givenParty(actor.name, action.owner.name ?? "", number, action.text, due);
  });
  for (const { id } of othersResponsible(await needs.findMembers(turn), action, actor))
    tell(turn, action, { to: { member: id }, say, what: "given" }, needs);
}
