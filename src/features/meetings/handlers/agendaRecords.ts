import type { Feature } from "../../../core/feature.ts";
import { findCitingItems, noteSource } from "../store/agenda.ts";
import { agendaCard, noticeCard } from "../views/agendaCards.ts";

/** Items that rest on a message stand, and say that it was edited or deleted. */
export const agendaSources: NonNullable<Feature["sources"]> = {
  cites: async (look, message) => (await findCitingItems(look, message)).length > 0,
  async changed(turn, message, became) {
    const items = await findCitingItems(turn, message);
    await noteSource(turn, message, became);
    const meetings = new Set(items.flatMap(({ meetingId }) => (meetingId === undefined ? [] : [meetingId])));
    for (const id of meetings) for (const subject of [agendaCard, noticeCard]) turn.changed(subject, id);
  },
};
