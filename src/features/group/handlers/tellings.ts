import { dayMs } from "../../../core/spans.ts";
import type { Both } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { groupCard } from "../views/group.ts";
import { membershipCard } from "../views/membership.ts";

const noticeDays = 30;

/** Tells someone, in their own conversation, how it now stands with them. */
export function tellOfSelf(turn: Turn, member: string, say: Both<string>): void {
  turn.tell({
    to: { member },
    about: [membershipCard, member],
    say,
    once: `membership:${turn.id()}`,
    until: lastDay(turn),
  });
}

/** Tells someone what has become of somebody else, whose name goes from the sentence if they are forgotten. */
export function tellOfOther(turn: Turn, member: string, other: string, say: Both<string>): void {
  const { group } = turn;
  const once = `membership:${other}:${turn.id()}`;
  turn.tell({ to: { member }, about: [groupCard, group.id], say, once, until: lastDay(turn) });
}

function lastDay({ now }: Turn): Date {
  return new Date(now.getTime() + noticeDays * dayMs);
}
