import type { Both, Language } from "../../../core/texts.ts";
import type { Notice, Turn } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import type { Needs, Person } from "../needs.ts";
import { type Action, answersFor } from "../rules/action.ts";
import type { Owner } from "../rules/owner.ts";
import { texts } from "../texts.ts";
import { actionCard } from "../views/action.ts";
import { numberOf } from "../views/wording.ts";

const dayMs = 86_400_000;
const noticeDays = 14;

export function inBoth(say: (language: Language) => string): Both<string> {
  return { sv: say("sv"), en: say("en") };
}

/** Those who answer for the action, but the actor: who does something need not be told of it. */
export function othersResponsible(
  people: readonly Person[],
  action: Pick<Action, "owner">,
  actor: { readonly id: string },
): readonly Person[] {
  return people.filter((person) => person.id !== actor.id && answersFor(person, action));
}

interface Telling {
  readonly to: Notice["to"];
  readonly say: Both<string>;
  /** Names the occasion. */
  readonly what: string;
  /** Whom the sentence names; the actor, where nothing else is said. */
  readonly of?: string;
}

/**
 * Says something above the action's card to someone; it is a person's act, and goes at once. What it is called names the
 * person that the sentence names, so that it goes with them when they are forgotten.
 */
export function tell(turn: Turn, { id }: Pick<Action, "id">, telling: Telling, needs: Needs): void {
  const { to, say, what, of = turn.actor.id } = telling;
  const until = new Date(turn.now.getTime() + noticeDays * dayMs);
  turn.tell({ to, about: [actionCard(needs), id], say, once: `${what}:${of}:${turn.id()}`, until });
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
