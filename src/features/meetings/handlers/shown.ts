import type { Turn } from "../../../core/turn.ts";
import type { Meeting } from "../store/meetings.ts";
import { agendaCard, noticeCard } from "../views/agendaCards.ts";

/** All that shows a meeting's agenda is drawn again. */
export function markAgenda(turn: Turn, { id, calledAt }: Pick<Meeting, "id" | "calledAt">): void {
  turn.changed(agendaCard, id);
  if (calledAt) turn.changed(noticeCard, id);
}
