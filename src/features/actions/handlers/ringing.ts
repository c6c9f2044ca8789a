import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { ring } from "../commands/alarms.ts";
import type { Needs } from "../needs.ts";
import { type Action, answersFor } from "../rules/action.ts";
import { calledNow } from "../rules/owner.ts";
import { type AlarmKind, pointlessAfter } from "../rules/timing.ts";
import { findAction } from "../store/actions.ts";
import { texts } from "../texts.ts";
import { actionCard } from "../views/action.ts";
import { numberOf } from "../views/wording.ts";

export const ringing = (needs: Needs) => [
  handle(ring, async (turn, { id, kind, due }) => {
    const action = await findAction(turn, { id });
    if (action?.state !== "open" || action.due !== due) return said("");
    if (kind === "passed") turn.changed(actionCard(needs), id);
    else await remind(turn, action, { kind, due }, needs);
    return said("");
  }),
];

/** Those who answer for it now, each once; the day before, also those who have had their share of messages. */
async function remind(
  turn: Turn,
  action: Action,
  { kind, due }: { readonly kind: Exclude<AlarmKind, "passed">; readonly due: string },
  needs: Needs,
): Promise<void> {
  const until = pointlessAfter(kind, due, turn.group.zone);
  if (turn.now >= until) return;
  const say = inBoth((l) => texts[l].reminder(numberOf(action, l), longDate(due, l), action.text));
  const about = [actionCard(needs), action.id] as const;
  const people = await needs.findMembers(turn);
  // A party that has left has people who are still here, and answer for it no more.
  if (!action.owner || calledNow(action.owner, { people, parties: turn.group.parties }).gone) return;
  const responsible = people.filter((person) => answersFor(person, action));
  for (const { id } of responsible)
    turn.tell({
      ...{ to: { member: id }, about, say, once: `reminder:${kind}:${due}`, until },
      ...(kind === "day" && { weight: "must" as const }),
    });
}
